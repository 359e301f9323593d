import { shallowReactive } from 'vue'

/** A newer build of the app that waits; app/registerPwa.ts fills it. */
export const appUpdate = shallowReactive({ waiting: false, apply: () => {} })
