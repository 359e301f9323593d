/** The same app with the service worker that builds up to 2026-11 had: made by Workbox, kept what it was given. */
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateSW } from 'workbox-build'
import { DIST, precacheList } from './builds'
import type { Build } from './newerApp'

export async function workboxApp(): Promise<Build> {
  const folder = await mkdtemp(join(tmpdir(), 'workbox-app-'))
  await cp(DIST, folder, { recursive: true })
  await generateSW({
    globDirectory: folder,
    globPatterns: precacheList().map(({ url }) => url),
    swDest: join(folder, 'sw.js'),
    dontCacheBustURLsMatching: /^assets\//,
    navigateFallback: 'app.html',
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    sourcemap: false,
  })
  return { folder, remove: () => rm(folder, { recursive: true }) }
}
