import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { DEFAULT_PREFERENCES, isElder, type Preferences } from './engine/preferences'
import { readPreferences, writePreferences } from './preferencesStorage'

/** How the reader wants to read; applied to <html> by the app, because only the app knows the document. */
export const usePreferencesStore = defineStore('preferences', () => {
  const current = shallowRef<Preferences>(DEFAULT_PREFERENCES)
  /** False where this device keeps no settings. */
  const saved = shallowRef(true)

  /** Not in the store's setup: the prerendered page knows the defaults only, and is hydrated with them. */
  function load() {
    current.value = readPreferences()
  }

  function set(change: Partial<Preferences>) {
    current.value = { ...current.value, ...change }
    saved.value = writePreferences(current.value)
  }

  return { current, saved, elder: computed(() => isElder(current.value)), load, set }
})
