import { readFile, stat } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

interface Answer {
  readonly status?: number
  readonly type?: string
  /** Where a redirection leads. */
  readonly location?: string
  readonly body: Buffer | string
}

/** What a test may answer instead of the file; undefined lets the file through. */
export type Fault = (path: string) => Answer | undefined

export interface StaticHost {
  /** Address with the sub-path and its `/` at the end. */
  readonly url: string
  /** Paths asked for, in order. */
  readonly requests: string[]
  fault: Fault | undefined
  /** The answer comes when this has. */
  hold: ((path: string) => Promise<unknown> | undefined) | undefined
  /** Another folder from now on: a new release on the same host. */
  folder: string
  stop(): Promise<void>
}

/** A plain static host: files, folders' index.html, 404.html; no fallback to the app, nothing clever. */
export async function staticHost(folder: string, base = '/', port = 0): Promise<StaticHost> {
  const requests: string[] = []
  const host: { -readonly [K in keyof StaticHost]: StaticHost[K] } = {
    ...{ url: '', requests, folder, stop },
    ...{ fault: undefined, hold: undefined },
  }
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    requests.push(path)
    void answer(path).then(({ status, type, location, body }) => {
      const headers = { 'Content-Type': type, 'Cache-Control': 'no-cache' }
      response.writeHead(status, { ...headers, ...(location && { Location: location }) }).end(body)
    })
  })

  async function answer(path: string): Promise<Required<Omit<Answer, 'location'>> & Answer> {
    await host.hold?.(path)
    const fault = host.fault?.(path)
    if (fault) return { status: 200, type: TYPES['.json']!, ...fault }
    const found = path.startsWith(base) ? await fileAt(path.slice(base.length)) : undefined
    if (found) return { status: 200, ...found }
    const missing = await fileAt('404.html')
    return { status: 404, type: TYPES['.html']!, body: missing?.body ?? 'not found' }
  }

  async function fileAt(path: string) {
    let file = normalize(join(host.folder, path))
    if (!file.startsWith(normalize(host.folder))) return undefined
    const there = await stat(file).catch(() => undefined)
    if (there?.isDirectory()) file = join(file, 'index.html')
    const body = await readFile(file).catch(() => undefined)
    return body && { body, type: TYPES[extname(file)] ?? 'application/octet-stream' }
  }

  function stop(): Promise<void> {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(() => resolve()))
  }

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  host.url = `http://localhost:${address.port}${base}`
  return host
}
