import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite'
import { compileFolder, type Compiled } from './compileFolder.ts'
import { editionIn } from './editionIn.ts'
import { formatFinding, type Finding } from './finding.ts'
import { toHant } from './zhHant.ts'

const MANIFEST_ID = 'virtual:dataset-manifest'
const RESOLVED_ID = `\0${MANIFEST_ID}`
/** What datapackage.json says of each table, for the package that the app hands out. */
const SCHEMAS_ID = 'virtual:table-schemas'
const RESOLVED_SCHEMAS_ID = `\0${SCHEMAS_ID}`
/** What the app is called, known before any data is there; with `?hant` in Traditional. */
const EDITION_ID = /^virtual:edition(\?hant)?$/
/** Spreadsheets and editors write a file in several steps; a short silence says that they are done. */
const QUIET_MS = 120

export interface DatasetPluginOptions {
  /** Folder of datapackage.json, from the project's top. */
  readonly folder?: string
}

type Good = Extract<Compiled, { ok: true }>

/**
 * Compiles the tables for the app. A build emits `dataset/*` or stops with the findings; the dev server
 * serves them from memory, follows every edit and, while an edit is wrong, keeps the last good data.
 */
export function datasetPlugin({ folder = 'data' }: DatasetPluginOptions = {}): Plugin {
  let root = process.cwd()
  let base = '/'
  let builds = false
  let emits = true
  let good: Good | undefined
  let findings: readonly Finding[] = []

  /** Compiles anew; remembers the last good release and the present findings. */
  function refresh(): void {
    const compiled = compileFolder(join(root, folder))
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
    resolveId(id) {
      if (id === MANIFEST_ID) return RESOLVED_ID
      if (EDITION_ID.test(id)) return `\0${id}`
      return id === SCHEMAS_ID ? RESOLVED_SCHEMAS_ID : undefined
    },
    load(id) {
      if (EDITION_ID.test(id.slice(1)))
        return editionModule(join(root, folder), id.endsWith('?hant'))
      if (id === RESOLVED_ID) return `export default ${JSON.stringify(current().manifest)}`
      if (id !== RESOLVED_SCHEMAS_ID) return undefined
      return `export default ${JSON.stringify(tableSchemas(join(root, folder, 'datapackage.json')))}`
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const { name, subject } = editionIn(join(root, folder))
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
      follow(server, join(root, folder), () => {
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

function editionModule(folder: string, isHant: boolean): string {
  const { home, name, subject, queries } = editionIn(folder)
  const module = `export default ${JSON.stringify({ home, name, subject, queries })}`
  return isHant ? toHant(module) : module
}

function tableSchemas(file: string) {
  const { resources } = JSON.parse(readFileSync(file, 'utf8')) as {
    resources: { name: string; description: string; schema: unknown }[]
  }
  return resources.map(({ name, description, schema }) => ({ name, description, schema }))
}

function servedFiles({ files, manifest }: Good): Map<string, string> {
  return new Map([...files, ['manifest.json', JSON.stringify(manifest)]])
}

function report(findings: readonly Finding[]): string {
  return `the data has ${findings.length} findings\n${findings.map(formatFinding).join('\n')}`
}

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
    const module = environment.moduleGraph.getModuleById(RESOLVED_ID)
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
