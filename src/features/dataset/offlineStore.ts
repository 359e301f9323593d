import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { useDatasetStore } from './datasetStore'
import type { Stored } from './precache'

/**
 * Whether the app will open without a network, as the service worker counted it in this visit.
 * `unknown` until it has answered; `impossible` where there is no service worker, such as over plain http.
 */
export type Offline =
  | { readonly is: 'unknown' }
  | { readonly is: 'impossible' }
  | {
      readonly is: 'storing' | 'incomplete' | 'ready'
      readonly stored: number
      readonly total: number
    }

/** Ready for offline use or not; app/registerPwa.ts fills it. */
export const useOfflineStore = defineStore('offline', () => {
  const dataset = useDatasetStore()
  const state = shallowRef<Offline>({ is: 'unknown' })
  /** It became ready in this visit, and nobody was told yet. */
  const news = shallowRef(false)

  function counted({ stored, total, busy, withoutData }: Stored) {
    const isWhole = stored === total && (!withoutData || dataset.keeping === 'kept')
    if (!isWhole) state.value = { is: busy ? 'storing' : 'incomplete', stored, total }
    else {
      news.value ||= state.value.is === 'storing'
      state.value = { is: 'ready', stored, total }
    }
  }

  /** The install came to its end before all was stored. */
  function brokenOff() {
    const { stored = 0, total = 0 } = 'stored' in state.value ? state.value : {}
    state.value = { is: 'incomplete', stored, total }
  }

  function impossible() {
    state.value = { is: 'impossible' }
  }

  return { state, news, counted, brokenOff, impossible }
})
