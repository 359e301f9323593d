import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const NAME = 'repair-worker.js'
const TYPES = {
  'repair.html': 'text/html',
  'repair.css': 'text/css',
  'repair.js': 'text/javascript',
}
const files = Object.entries(TYPES).map(([name, type]) => {
  const body = readFileSync(new URL(`../../public/${name}`, import.meta.url), 'utf8')
  return [name, { type: `${type}; charset=utf-8`, body }] as const
})

/**
 * The service worker's part that answers for repair.html. The page stands in the script itself: browsers keep that apart
 * from Cache Storage, so it is there where the caches were emptied or hold a login page, and needs no network.
 */
const source = `const REPAIR = new Map(${JSON.stringify(files)})
addEventListener('fetch', (event) => {
  const { href } = new URL(event.request.url)
  const { scope } = registration
  const file = href.startsWith(scope) && REPAIR.get(href.slice(scope.length).split(/[?#]/, 1)[0])
  if (!file) return
  event.stopImmediatePropagation()
  event.respondWith(new Response(file.body, { headers: { 'Content-Type': file.type } }))
})
`

/** With its content's hash, so that no cache keeps an old one. */
export const REPAIR_WORKER = `${NAME}?${createHash('sha256').update(source).digest('hex').slice(0, 8)}`

/** Writes the service worker's part beside it. */
export const repairWorkerPlugin = (): Plugin => ({
  name: 'repair-worker',
  apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: NAME, source })
  },
})
