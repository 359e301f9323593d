/// <reference lib="webworker" />
/** The service worker: events only; what is stored and handed out is decided in features/dataset/precache (decisions/0037). */
import { openPrecache, type PrecacheEntry, type Stored } from '../features/dataset/precache'

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly PrecacheEntry[] }
/** Addresses of what answers before this script: the repair page, the share target; each with its content's hash. */
declare const __WORKER_PARTS__: readonly string[]

importScripts(...__WORKER_PARTS__)

const { scope } = self.registration
const files = openPrecache(self.__WB_MANIFEST, scope)
let filling: Promise<boolean> | undefined
let latest: Stored | undefined

/** One at a time, however many windows ask. */
function fill(tell: (state: Stored) => void = () => {}) {
  filling ??= files
    .fill((state) => tell((latest = state)))
    .finally(() => (filling = latest = undefined))
  return filling
}

const windows = async () => {
  const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  return all.filter(({ url }) => url.startsWith(scope))
}

async function tellWindows(state: Stored) {
  for (const window of await windows()) window.postMessage({ type: 'STORED', ...state })
}

/** All or nothing, so that an older build stays whole until this one is. */
async function install() {
  const before = await files.shells()
  // What an update stores says nothing about the build in use.
  const whole = await fill(self.registration.active ? undefined : tellWindows)
  if (!whole) throw new Error('not everything could be stored; goes on at the next start')
  // Where the older worker has no page of ours left to show, nobody could be asked.
  if (before !== 'sound') await self.skipWaiting()
}

async function activate() {
  const before = await files.shells()
  await files.clean()
  await self.clients.claim()
  if (before !== 'poisoned') return
  // Not waited for: what they ask is answered when the activation is over.
  for (const window of await windows()) void window.navigate(window.url).catch(() => {})
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting())
  if (event.data?.type === 'FILL') event.waitUntil(latest ? tellWindows(latest) : fill(tellWindows))
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return
  if (request.mode === 'navigate') event.respondWith(files.page(request))
  else if (files.holds(request.url)) event.respondWith(files.file(request))
})
