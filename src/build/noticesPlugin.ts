import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const NAME = 'notices.txt'
/** Drawn into the app though it is only needed to build it. */
const DRAWN = ['node_modules/@iconify-json/lucide']
const NO_TEXT = 'The package brings no text of its licence along.'
/** A text file carries no other sign of how its bytes are read. */
const BOM = '\uFEFF'

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly devOptional?: boolean
}

/** The licences of all packages that a reader's copy may hold, from the lock file and the packages themselves. */
export function noticesOf(root: string): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>
  }
  const shipped = Object.entries(lock.packages).filter(
    ([path, { dev, optional, devOptional }]) =>
      path && (DRAWN.includes(path) || !(dev || optional || devOptional)),
  )
  const byText = new Map<string, string[]>()
  for (const [path, { version = '', license = '' }] of shipped) {
    const name = `${path.replace(/^.*node_modules\//, '')} ${version} (${license})`
    const text = licenceIn(join(root, path))
    byText.set(text, [...(byText.get(text) ?? []), name])
  }
  const parts = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}`)
  return `${BOM}第三方软件与许可 · Third-party software\n\n${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`
}

/** Licence and notice as the package brings them along. */
function licenceIn(folder: string): string {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[sc]e|copying|notice)/i.test(entry.name))
    .map(({ name }) => name)
  const texts = names.sort().map((name) => readFileSync(join(folder, name), 'utf8').trim())
  return texts.join('\n\n').replace(/\r\n/g, '\n') || NO_TEXT
}

/** Writes them beside the app. */
export const noticesPlugin = (): Plugin => {
  let root = process.cwd()
  return {
    name: 'notices',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    configResolved(config) {
      ;({ root } = config)
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: NAME, source: noticesOf(root) })
    },
  }
}
