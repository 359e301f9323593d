/** The dev server, for what stands in no build. */
import { createServer } from 'vite'
import type { StaticHost } from '../tools/staticHost'

/** Serves the sources and follows no edit; `entry` is the page that will be opened. */
export async function devServer(entry: string): Promise<StaticHost> {
  const server = await createServer({
    cacheDir: `node_modules/.tmp/vite-${process.pid}`,
    logLevel: 'warn',
    // All packages are made ready before the first answer; one found later would open the page once more.
    optimizeDeps: { entries: [entry] },
    server: { port: 0, host: 'localhost', hmr: false, watch: null },
  })
  await server.listen()
  const url = server.resolvedUrls?.local[0] ?? ''
  return {
    ...{ url, requests: [], fault: undefined, hold: undefined, folder: '' },
    stop: () => server.close(),
  }
}
