/** A correction that the office publishes tomorrow: the tables with one figure changed, through the real pipeline. */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { compileFolder } from '../../data/pipeline/compileFolder'
import type { Fault } from '../tools/staticHost'
import { HEADLINE } from './fixture'

export const NEWER_HEADLINE = '超66%'

export interface Newer {
  readonly version: string
  /** Name of the dataset file. */
  readonly file: string
  /** All of them by name, the manifest among them. */
  readonly files: ReadonlyMap<string, string>
  /** For `host.fault`: publishes the data beside the app that the host serves. */
  readonly publish: Fault
}

type Changes = Readonly<Record<string, (text: string) => string>>

/** The usual correction, compiled once for all tests of a worker. */
let usual: Newer | undefined

/** `more`: by file name, what else is corrected in a table. */
export const newerData = (more?: Changes): Newer =>
  more ? correctedBy({ ...CHANGES, ...more }) : (usual ??= correctedBy(CHANGES))

function correctedBy(changes: Changes): Newer {
  const compiled = compileFolder('data', (path) => {
    const text = readFileSync(path, 'utf8')
    return new TextEncoder().encode(changes[basename(path)]?.(text) ?? text)
  })
  if (!compiled.ok)
    throw new Error(`the tables have findings: ${JSON.stringify(compiled.findings)}`)
  const { manifest } = compiled
  const files = new Map([...compiled.files, ['manifest.json', JSON.stringify(manifest)]])
  return {
    version: manifest.version,
    files,
    file: manifest.files.find(({ role }) => role === 'dataset')?.name ?? '',
    publish: (path) => {
      const body = path.includes('/dataset/') ? files.get(basename(path)) : undefined
      return body === undefined ? undefined : { body }
    },
  }
}

/** The correction in a folder of tables, for who releases it as a publisher does. */
export function correctTables(folder: string, version: string, said = NEWER_HEADLINE) {
  for (const [name, change] of Object.entries(changesTo(version, said))) {
    const file = name.endsWith('.csv') ? join(folder, 'tables', name) : join(folder, name)
    writeFileSync(file, change(readFileSync(file, 'utf8')))
  }
}

const changesTo = (version: string, said: string): Changes => ({
  'datapackage.json': (text) => text.replace(/"version": "[\d.]+"/, `"version": "${version}"`),
  'statements.csv': (text) => {
    const row = /^xm-2025-90-002,digital-economy-value-added-share,.*$/m.exec(text)?.[0]
    if (!row?.includes(',65,%') || !row.includes(HEADLINE))
      throw new Error('the headline figure is no longer where this test looks for it')
    const value = /\d+/.exec(said)?.[0]
    return text.replace(row, row.replace(',65,%', `,${value},%`).replace(HEADLINE, said))
  },
  // The corrected figure is no longer as large as another.
  'comparisons.csv': (text) => text.replace(/^[^,]*,lookalike,[^,]*xm-2025-90-002\b.*\n/m, ''),
})
const CHANGES = changesTo('99.0.0', NEWER_HEADLINE)
