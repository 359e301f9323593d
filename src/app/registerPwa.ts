import type { Pinia } from 'pinia'
import { watch } from 'vue'
import type { Router } from 'vue-router'
import { registerSW } from 'virtual:pwa-register'
import { isRecent } from '../domain/age'
import { useAppUpdateStore } from '../stores/appUpdate'
import { useDatasetStore } from '../stores/dataset'

/** Between two looks for something newer; a phone that is picked up often need not ask each time. */
const QUIET_MS = 10 * 60 * 1000

/**
 * Registers the service worker and looks for newer app and data whenever the app comes back to the front: update
 * prompts of installed iOS apps never come by themselves. New data needs no new service worker.
 */
export function registerPwa(pinia: Pinia, router: Router) {
  const appUpdate = useAppUpdateStore(pinia)
  const dataset = useDatasetStore(pinia)
  let registration: ServiceWorkerRegistration | undefined
  let lookedAt = 0

  const activate = registerSW({
    onNeedRefresh: () => appUpdate.offer(() => void activate(true)),
    onNeedReload: () => whenThawed(startAnew),
    onOfflineReady: () => (appUpdate.offlineReady = true),
    onRegisteredSW: (_url, registered) => (registration = registered),
    onRegisterError: (error) => console.warn('service worker not registered', error),
  })

  /** Another window took the newer app; a meeting's screen goes over to it after 散会. */
  function whenThawed(act: () => void) {
    watch(
      () => dataset.frozen,
      (frozen) => frozen || act(),
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

  async function look() {
    const now = Date.now()
    if (!navigator.onLine || document.hidden || isRecent(lookedAt, now, QUIET_MS)) return
    lookedAt = now
    await registration?.update().catch(() => {})
    await dataset.check().catch(() => {})
  }
  for (const event of ['pageshow', 'focus', 'online'] as const) window.addEventListener(event, look)
  document.addEventListener('visibilitychange', look)
  void look()
}
