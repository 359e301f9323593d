import type { Pinia } from 'pinia'
import { watch } from 'vue'
import type { Router } from 'vue-router'
import { isRecent } from '../record/period'
import { appUpdate } from '../features/dataset/appUpdate'
import { useDatasetStore } from '../features/dataset/datasetStore'
import { useOfflineStore } from '../features/dataset/offlineStore'

/** Between two looks for something newer; a phone that is picked up often need not ask each time. */
const QUIET_MS = 10 * 60 * 1000

/**
 * Registers the service worker and looks for newer app and data whenever the app comes back to the front: update
 * prompts of installed iOS apps never come by themselves. New data needs no new service worker.
 */
export function registerPwa(pinia: Pinia, router: Router) {
  const dataset = useDatasetStore(pinia)
  const offline = useOfflineStore(pinia)
  const container = import.meta.env.PROD ? navigator.serviceWorker : undefined
  let registration: ServiceWorkerRegistration | undefined
  let lookedAt = 0

  /** Again where an earlier attempt failed: what was stored by then is not fetched anew. */
  async function register() {
    if (!container) return offline.impossible()
    try {
      const registered = await container.register(`${import.meta.env.BASE_URL}sw.js`)
      if (registered !== registration) follow(registered)
      registration = registered
      count()
    } catch (error) {
      if (!registration) offline.brokenOff()
      console.warn('service worker not registered', error)
    }
  }

  function follow(registered: ServiceWorkerRegistration) {
    const followInstall = () => {
      const worker = registered.installing
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'installed') offer()
        if (worker.state === 'activated') count()
        if (worker.state === 'redundant' && !registered.active) offline.brokenOff()
      })
    }
    const offer = () => {
      const { waiting, active } = registered
      if (!waiting || !active) return
      appUpdate.apply = () => waiting.postMessage({ type: 'SKIP_WAITING' })
      appUpdate.waiting = true
    }
    registered.addEventListener('updatefound', followInstall)
    followInstall()
    offer()
  }

  /** What is in the cache is counted, and what lacks is fetched. */
  const count = () =>
    (registration?.active ?? registration?.installing)?.postMessage({ type: 'FILL' })
  // Without its own data the app is as ready as the device's.
  watch(() => dataset.keeping, count)

  /** Another build took this window over; a meeting's screen goes over to it after 散会. */
  function startAnewWhenUnlocked() {
    watch(
      () => dataset.frozen,
      (frozen) => frozen || startAnew(),
      { immediate: true },
    )
  }

  /** The code of other pages is gone with the older app: where 散会 leads is opened by the start itself. */
  function startAnew() {
    router.beforeEach((to) => {
      location.replace(router.resolve(to).href)
      return false
    })
    location.reload()
  }

  let controlled = Boolean(container?.controller)
  container?.addEventListener('message', ({ data }) => {
    if (data?.type === 'STORED') offline.counted(data)
  })
  container?.addEventListener('controllerchange', () => {
    if (controlled || appUpdate.waiting) startAnewWhenUnlocked()
    controlled = true
  })

  async function look() {
    if (document.hidden) return
    count()
    if (!navigator.onLine) return
    if (offline.state.is === 'incomplete') await register()
    const now = Date.now()
    if (isRecent(lookedAt, now, QUIET_MS)) return
    lookedAt = now
    await registration?.update().catch(() => {})
    await dataset.check().catch(() => {})
  }
  for (const event of ['pageshow', 'focus', 'online'] as const) window.addEventListener(event, look)
  document.addEventListener('visibilitychange', look)
  // The page's own files come first.
  if (document.readyState === 'complete') void register()
  else window.addEventListener('load', register, { once: true })
  void look()
}
