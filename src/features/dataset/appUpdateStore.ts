import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

/** A newer build of the app that waits; app/registerPwa.ts fills it. */
export const useAppUpdateStore = defineStore('appUpdate', () => {
  const waiting = shallowRef(false)
  let take: () => void = () => {}

  function offer(activate: () => void) {
    take = activate
    waiting.value = true
  }

  return { waiting, offer, apply: () => take() }
})
