import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite'
import { compileFolder, type Compiled } from './compileFolder.ts'
import { editionIn } from './readDescription.ts'
import { formatFinding, type Finding } from './tables.ts'
import { trustIn } from './trust.ts'
import { toHant } from './zhHant.ts'

/** Folder of datapackage.json, from the project's top. */
const FOLDER = 'data'
const MANIFEST_ID = 'virtual:dataset-manifest'
/** What datapackage.json says of each table, for the package that the app hands out. */
const SCHEMAS_ID = 'virtual:table-schemas'
/** Public keys of whoever releases data, from the file that SHUKAN_TRUST names; null without one. */
const TRUST_ID = 'virtual:data-trust'
/** What the app is called, known before any data is there; with `?hant` in Traditional. */
const EDITION_ID = 'virtual:edition'
/** Spreadsheets and editors write a file in several steps; a short silence says that they are done. */
const QUIET_MS = 120

type Good = Extract<Compiled, { ok: true }>

/**
 * Compiles the tables for the app. A build emits `dataset/*` or stops with the findings; the dev server
 * serves them from memory, follows every edit and, while an edit is wrong, keeps the last good data.
 */
export function datasetPlugin(): Plugin {
  let root = process.cwd()
  let folder = join(root, FOLDER)
  let base = '/'
  let builds = false
  let emits = true
  let good: Good | undefined
  let findings: readonly Finding[] = []

  /** Compiles anew; remembers the last good release and the present findings. */
  function refresh(): void {
    const compiled = compileFolder(folder)
    findings = compiled.ok ? [] : compiled.findings
    if (compiled.ok) good = compiled
  }

  function current(): Good {
    if (!good) refresh()
    if (!good) throw new Error(report(findings))
    return good
  }

  return {
    name: 'dataset',
    configResolved(config) {
      root = config.root
      folder = join(root, FOLDER)
      base = config.base
      builds = config.command === 'build'
      // A server-side build (the prerender) needs the manifest, not a second copy of the files.
      emits = !config.build.ssr
    },
    buildStart() {
      // The dev server and the test runner live on with wrong data; only a build must stop.
      if (!builds) return
      refresh()
      if (findings.length > 0) this.error(report(findings))
    },
    resolveId: (id) =>
      [MANIFEST_ID, SCHEMAS_ID, TRUST_ID, EDITION_ID, `${EDITION_ID}?hant`].includes(id)
        ? `\0${id}`
        : undefined,
    load(id) {
      if (id === `\0${MANIFEST_ID}`) return `export default ${JSON.stringify(current().manifest)}`
      if (id === `\0${SCHEMAS_ID}`) return `export default ${JSON.stringify(tableSchemas(folder))}`
      if (id === `\0${TRUST_ID}`)
        return `export default ${JSON.stringify(trustIn(process.env.SHUKAN_TRUST))}`
      if (!id.startsWith(`\0${EDITION_ID}`)) return undefined
      const { home, name, subject, queries } = editionIn(folder)
      const module = `export default ${JSON.stringify({ home, name, subject, queries })}`
      return id.endsWith('?hant') ? toHant(module) : module
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const { name, subject } = editionIn(folder)
        return html
          .replaceAll('%EDITION_NAME%', name.zh)
          .replaceAll('%EDITION_SUBJECT%', subject.zh)
      },
    },
    generateBundle() {
      if (!emits) return
      for (const [name, body] of servedFiles(current())) {
        this.emitFile({ type: 'asset', fileName: `dataset/${name}`, source: body })
      }
    },
    configureServer(server) {
      serve(server, () => servedFiles(current()), base)
      follow(server, folder, () => {
        refresh()
        if (findings.length > 0) showFindings(server, root, findings)
        else reload(server)
      })
      // A page that opens while an edit is wrong is told so too.
      server.ws.on('connection', () => {
        if (findings.length > 0) showFindings(server, root, findings)
      })
    },
  }
}

function tableSchemas(folder: string) {
  const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
    resources: { name: string; description: string; schema: unknown }[]
  }
  return resources.map(({ name, description, schema }) => ({ name, description, schema }))
}

const servedFiles = ({ files, manifest }: Good): Map<string, string> =>
  new Map([...files, ['manifest.json', JSON.stringify(manifest)]])

const report = (findings: readonly Finding[]): string =>
  `the data has ${findings.length} findings\n${findings.map(formatFinding).join('\n')}`

function serve(server: ViteDevServer, files: () => Map<string, string>, base: string): void {
  const prefix = `${base}dataset/`
  server.middlewares.use((request, response, next) => {
    const path = (request.originalUrl ?? request.url ?? '').split('?')[0] ?? ''
    const body = path.startsWith(prefix) ? files().get(path.slice(prefix.length)) : undefined
    if (body === undefined) return next()
    response.setHeader('Content-Type', 'application/json; charset=utf-8')
    response.setHeader('Cache-Control', 'no-cache')
    response.end(body)
  })
}

function follow(server: ViteDevServer, folder: string, act: () => void): void {
  let timer: NodeJS.Timeout | undefined
  const tables = join(folder, 'tables')
  const description = join(folder, 'datapackage.json')
  server.watcher.add([tables, description])
  server.watcher.on('all', (_event, path) => {
    if (path !== description && !(dirname(path) === tables && basename(path).endsWith('.csv')))
      return
    clearTimeout(timer)
    timer = setTimeout(act, QUIET_MS)
  })
}

function reload(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    const module = environment.moduleGraph.getModuleById(`\0${MANIFEST_ID}`)
    if (module) environment.moduleGraph.invalidateModule(module)
  }
  server.ws.send({ type: 'full-reload' })
}

function showFindings(server: ViteDevServer, root: string, findings: readonly Finding[]): void {
  const [first] = findings
  if (!first) return
  const message = report(findings)
  server.config.logger.error(message)
  const err: ErrorPayload['err'] = {
    message,
    stack: '',
    plugin: 'dataset',
    id: join(root, first.file),
    loc: { file: join(root, first.file), line: first.line, column: 0 },
  }
  server.ws.send({ type: 'error', err })
}
