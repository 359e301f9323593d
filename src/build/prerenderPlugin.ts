import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import { compileFolder } from '../../data/pipeline/compileFolder.ts'
import { ADDRESSES } from '../record/addresses.ts'
import type { Dataset, Manifest } from '../record/dataset.ts'
import { endOf } from '../record/period.ts'
import { attributes, bare, escaped, hashOf, inlineStyles, minify, withPolicy } from './html.ts'
import { type Chunk, chunksOf, needsAt, needsOf } from './needs.ts'
import { type Page, pagesOf, viewsByPattern } from './pages.ts'

interface Renderer {
  renderPage(path: string, dataset: Dataset, manifest: Manifest): Promise<string>
  renderLastResort(dataset: Dataset): Promise<string>
}

/** One a build: none may take another's renderer away, and a second one in a process must not be given the first's. */
const ssrFolder = () => `node_modules/.tmp/prerender-${process.pid}-${Date.now()}`

/**
 * After the client build: 总览 and the areas as readable HTML with their styles inlined (styles of other pages come with
 * their code), the same page without figures for every other address (app.html, also as 404.html and at each known
 * address, so that a deep link opens on any static host). Runs before the service worker's precache list is made.
 */
export function prerenderPlugin(): Plugin {
  let config: ResolvedConfig
  let chunks: readonly Chunk[] = []
  let failed = false
  return {
    name: 'prerender',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    configResolved(found) {
      config = found
    },
    buildEnd(error) {
      failed = error !== undefined
    },
    generateBundle(_options, bundle) {
      chunks = chunksOf(bundle)
    },
    closeBundle: {
      order: 'pre',
      sequential: true,
      async handler() {
        if (!failed) await writePages(config, chunks)
      },
    },
  }
}

async function writePages(config: ResolvedConfig, chunks: readonly Chunk[]): Promise<void> {
  const compiled = compileFolder(join(config.root, 'data'))
  if (!compiled.ok) throw new Error('the data has findings; see data:check')
  const { dataset, manifest } = compiled
  const out = resolve(config.root, config.build.outDir)
  const read = (file: string) => readFile(join(out, file), 'utf8')
  const linked = await read('index.html')
  const headScript = minify(await readFile(join(config.root, 'src/build/headScript.js'), 'utf8'))
  const rendering = join(config.root, ssrFolder())
  const renderer = await loadRenderer(config, rendering)
  const needs = needsOf(chunks, viewsByPattern())
  const template = await inlineStyles(linked, config.base, read)
  /** By it the service worker knows the pages of this build, whatever a host adds to them. */
  const mark = `data-build="shukan-${hashOf(template + headScript + manifest.version)}"`
  const lastResort =
    `<div class="figures">` +
    `<p>安装时自带的主要数据（版本 ${manifest.version}，${manifest.released} 发布；其后如有更正，不在其内）：</p>` +
    `${bare(await renderer.renderLastResort(dataset))}</div>`
  const wayHome = `<p><a href="${config.base}">主要数据 · Headline figures</a></p>`

  const page = (html: string, parts: Parts) =>
    withPolicy(
      html
        .replace('<html ', `<html data-home="${config.base}" ${parts.facts} `)
        .replace('<!--head-->', () => parts.head)
        .replace('<!--app-->', () => parts.app ?? '')
        .replace('<!--last-resort-->', () => parts.lastResort ?? wayHome)
        .replace('<title>', () => (parts.about ? `<title>${escaped(parts.about)} · ` : '<title>')),
    )
  const inlineHead = `<script>${headScript}</script>`
  const bundled = {
    bundled: manifest.version,
    dataset: `dataset/${manifest.files.find(({ role }) => role === 'dataset')?.name}`,
  }
  /** The page as this device shows it before any code comes; the head script knows when it would show another. */
  const prerendered = async (at: string) =>
    ({
      facts: `${mark} ${attributes({ prerendered: manifest.version, at })}`,
      head: inlineHead,
      app: await renderer.renderPage(at, dataset, manifest),
    }) as const

  /** 总览, and in a second reading the areas: what they need to come alive is asked for where they are not what is shown. */
  const area = async ({ path, about }: Page) => {
    const own = needsAt(needs, path)
    const styles = own.flatMap(([, files]) => files.filter((file) => file.endsWith('.css')))
    const html = await inlineStyles(linked, config.base, read, styles)
    const until = lastDayOf(dataset, manifest.released)
    const { facts, ...rest } = await prerendered(path)
    const more = { ...bundled, needs: JSON.stringify(Object.fromEntries(own)), until }
    return page(html, { ...rest, about, facts: `${facts} ${attributes(more)}` })
  }
  const everyNeed = { ...bundled, needs: JSON.stringify(needs) }
  const shell = page(template, {
    ...{ facts: `${mark} ${attributes(everyNeed)}`, head: inlineHead, lastResort },
  })
  const common = `Object.assign(document.documentElement.dataset,${JSON.stringify(everyNeed)})\n${headScript}`
  const script = `assets/head-${hashOf(common)}.js`
  /**
   * The shell as the host sends it: what every address has in common is a file of its own, fetched beside the script
   * (less than 2 kB an address instead of 38). Offline the worker shows app.html in its place, which needs no further file.
   */
  const copy = ({ about }: Page) =>
    page(linked.replace(/\n\s+/g, '\n'), {
      ...{ facts: '', about, head: `<script src="${config.base}${script}"></script>` },
    })

  const write = async (name: string, html: string) => {
    const file = join(out, name)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, html)
  }
  const home = page(template, { ...(await prerendered('')), lastResort })
  for (const each of pagesOf(dataset))
    await write(`${each.path}/index.html`, isArea(each) ? await area(each) : copy(each))
  await rm(rendering, { recursive: true, force: true })
  await write('index.html', home)
  await write('app.html', shell)
  await write(script, common)
  await write('404.html', shell)
}

interface Parts {
  /** Attributes of <html>, for the head script and the service worker. */
  readonly facts: string
  readonly head: string
  readonly app?: string
  readonly about?: string
  readonly lastResort?: string
}

const isArea = ({ path }: Page) => path.startsWith(ADDRESSES.area.replace(':id', ''))

/** Until when the targets of today stay what they are: the end of the next period. @param from ISO date */
const lastDayOf = ({ statements }: Dataset, from: string) =>
  statements
    .flatMap(({ period }) => endOf(period) ?? [])
    .filter((end) => end >= from)
    .sort()[0]

/** Builds and loads the server-side entry; Vue's renderer is bundled with it so that there is one Vue. */
async function loadRenderer(config: ResolvedConfig, outDir: string): Promise<Renderer> {
  await build({
    root: config.root,
    base: config.base,
    mode: config.mode,
    logLevel: 'warn',
    build: { ssr: 'src/prerender.ts', outDir, emptyOutDir: true, copyPublicDir: false },
    ssr: { noExternal: true },
  })
  return (await import(pathToFileURL(join(outDir, 'prerender.js')).href)) as Renderer
}
