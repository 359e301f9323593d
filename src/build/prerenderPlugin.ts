import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import { compileFolder } from '../../data/pipeline/compileFolder.ts'
import type { Dataset, Manifest } from '../record/dataset.ts'
import { type Chunk, chunksOf, needsAt, needsOf } from './needs.ts'
import { type Page, pagesOf, viewsByPattern } from './pages.ts'

interface Renderer {
  renderHome(dataset: Dataset, manifest: Manifest): Promise<string>
  renderLastResort(dataset: Dataset): Promise<string>
}

/** One per process: two builds side by side must not take each other's renderer away. */
const SSR_FOLDER = `node_modules/.tmp/prerender-${process.pid}`

/**
 * After the client build: 总览 as readable HTML with its styles inlined (index.html; styles of other pages come with
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
  const out = resolve(config.root, config.build.outDir)
  const linked = await readFile(join(out, 'index.html'), 'utf8')
  const template = await inlineStyles(linked, out, config)
  const headScript = minify(await readFile(join(config.root, 'src/build/headScript.js'), 'utf8'))
  const renderer = await loadRenderer(config)

  const { dataset, manifest } = compiled
  const lastResort =
    `<div class="figures">` +
    `<p>安装时自带的主要数据（版本 ${manifest.version}，${manifest.released} 发布；其后如有更正，不在其内）：</p>` +
    `${bare(await renderer.renderLastResort(dataset))}</div>`
  /** By it the service worker knows the pages of this build, whatever a host adds to them. */
  const mark = `data-build="shukan-${hashOf(template + headScript + manifest.version)}"`
  const page = (app: string, more: string) =>
    withPolicy(
      template
        .replace('<html ', `<html data-home="${config.base}" ${mark} ${more} `)
        .replace('<!--head-->', () => `<script>${headScript}</script>`)
        .replace('<!--app-->', () => app)
        .replace('<!--last-resort-->', () => lastResort),
    )
  const data = manifest.files.find(({ role }) => role === 'dataset')?.name
  const needs = needsOf(chunks, viewsByPattern())
  const home = page(
    await renderer.renderHome(dataset, manifest),
    `data-prerendered="${manifest.version}"`,
  )
  await rm(join(config.root, SSR_FOLDER), { recursive: true, force: true })
  const bundled = `data-bundled="${manifest.version}" data-dataset="dataset/${data}"`
  const shell = page('', `${bundled} data-needs='${JSON.stringify(needs)}'`)
  const script = `assets/head-${hashOf(headScript)}.js`
  /**
   * The shell as the host sends it: what every address has in common is a file of its own, fetched beside the script
   * (2 kB an address instead of 38). Offline the worker shows app.html in its place, which needs no further file.
   */
  const copy = ({ path, about }: Page) => {
    const own = JSON.stringify(Object.fromEntries(needsAt(needs, path)))
    return withPolicy(
      linked
        .replace(
          '<html ',
          `<html data-home="${config.base}" ${mark} ${bundled} data-needs='${own}' `,
        )
        .replace('<!--head-->', `<script src="${config.base}${script}"></script>`)
        .replace('<!--app-->', '')
        .replace(
          '<!--last-resort-->',
          `<p><a href="${config.base}">主要数据 · Headline figures</a></p>`,
        )
        .replace('<title>', () => (about ? `<title>${escaped(about)} · ` : '<title>')),
    )
  }

  const write = async (name: string, html: string) => {
    const file = join(out, name)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, html)
  }
  await write('index.html', home)
  await write('app.html', shell)
  await write(script, headScript)
  await write('404.html', shell)
  for (const each of pagesOf(dataset)) await write(`${each.path}/index.html`, copy(each))
}

/** Nothing is hydrated there, so the marks that Vue finds its way by can go. */
const bare = (html: string) => html.replace(/<!--.*?-->/g, '').replace(/\s*\n\s*/g, '')

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** Builds and loads the server-side entry; Vue's renderer is bundled with it so that there is one Vue. */
async function loadRenderer(config: ResolvedConfig): Promise<Renderer> {
  const outDir = join(config.root, SSR_FOLDER)
  await build({
    root: config.root,
    base: config.base,
    mode: config.mode,
    logLevel: 'warn',
    build: { ssr: 'src/prerender.ts', outDir, emptyOutDir: true, copyPublicDir: false },
    ssr: { noExternal: true },
  })
  const entry = pathToFileURL(join(outDir, 'prerender.js')).href
  // A second build in one process (tests) must not get the first one's module.
  return (await import(`${entry}?${Date.now()}`)) as Renderer
}

async function inlineStyles(html: string, out: string, config: ResolvedConfig): Promise<string> {
  const link = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/
  const href = link.exec(html)?.[1]
  if (!href) throw new Error('index.html has no style sheet to inline')
  const css = await readFile(join(out, href.slice(config.base.length)), 'utf8')
  // Named, but never fetched: a page's code that needs these styles finds that they are there, and does not load
  // them once more behind its own, where they would win.
  const named = `<link rel="stylesheet" href="${href}" disabled />`
  return html.replace(link, () => `<style>${css.trim()}</style>\n    ${named}`)
}

/** Whole-line comments and indentation go; the rest is sent as written. */
const minify = (script: string): string =>
  script
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !/^\/[*/]/.test(line))
    .join('\n')

function withPolicy(html: string): string {
  const hashes = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(
      ([, body = '']) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`,
    )
  const policy = securityPolicy(hashes('script'), hashes('style'))
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
  return html.replace('<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${meta}`)
}

/** No origin but our own; inline code only by its hash. Hosts may send the same as a header. */
function securityPolicy(scriptHashes: readonly string[], styleHashes: readonly string[]) {
  return [
    "default-src 'self'",
    ['script-src', "'self'", ...scriptHashes].join(' '),
    ['style-src', "'self'", ...styleHashes].join(' '),
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types vue default',
  ].join('; ')
}
