import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

export interface BenchHost {
  readonly url: string
  /** Gone, as when the network is: every later connection is refused. */
  stop(): Promise<void>
}

/**
 * Static files, gzip-compressed once before the first request, so that compressing costs neither side anything.
 * App and floor are served by the same code.
 */
export async function benchHost(folder: string, port = 0): Promise<BenchHost> {
  const files = new Map<string, { type: string; body: Buffer }>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const path = `/${relative(folder, file).split(sep).join('/')}`
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    const body = gzipSync(readFileSync(file), { level: 9 })
    files.set(path, { type, body })
  }

  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    const found = files.get(path) ?? files.get(`${path.replace(/\/$/, '')}/index.html`)
    if (!found) return response.writeHead(404).end()
    response
      .writeHead(200, {
        'Content-Type': found.type,
        'Content-Encoding': 'gzip',
        'Content-Length': found.body.length,
        'Cache-Control': 'no-cache',
      })
      .end(found.body)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://localhost:${address.port}`,
    stop() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
