import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

export interface Size {
  readonly what: string
  readonly raw: number
  readonly gzip: number
  readonly aim: string
}

/** What a build weighs, as a host with gzip sends it; each file is compressed by itself. */
export function sizesOf(folder: string): Size[] {
  const read = (name: string) => readFileSync(join(folder, name))
  const add = (what: string, bodies: readonly (Buffer | string)[], aim = ''): Size => ({
    what,
    raw: bodies.reduce((sum, body) => sum + Buffer.byteLength(body), 0),
    gzip: bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0),
    aim,
  })
  const html = read('index.html').toString()
  const named = (dir: string, pattern: RegExp) =>
    readdirSync(join(folder, dir))
      .filter((name) => pattern.test(name))
      .map((name) => read(join(dir, name)))
  const scripts = [...html.matchAll(/(?:src|href)="[^"]*?(assets\/[^"]+\.js)"/g)].map(([, path]) =>
    read(path!),
  )
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, body]) => body!)
  const worker = read('sw.js')
  const kept = [...worker.toString().matchAll(/"url":"([^"]+)"/g)].map(([, url]) => url!)
  return [
    add('index.html', [html], '45 kB'),
    add('app.html', [read('app.html')]),
    add('  style sheet in it', styles),
    add('entry scripts', scripts, '80 kB'),
    add('chart chunk', named('assets', /^charts-.*\.js$/), '185 kB'),
    add('database chunk', named('assets', /^database-.*\.js$/)),
    add('service worker', [worker]),
    add('dataset', named('dataset', /^dataset-/)),
    add('search index', named('dataset', /^search-/)),
    add('Traditional texts', named('dataset', /^zh-hant-/)),
    add(
      `precache, ${kept.length} files`,
      kept.filter((url) => statSync(join(folder, url)).isFile()).map(read),
    ),
  ]
}
