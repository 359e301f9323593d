import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { readRecentSearches, withSearch, writeRecentSearches } from './recentSearchesStorage'

/** Recent searches of this device; read when the search page opens, not at the start. */
export const useRecentSearchesStore = defineStore('recentSearches', () => {
  const queries = shallowRef<readonly string[]>(readRecentSearches())

  function remember(query: string) {
    queries.value = withSearch(queries.value, query)
    writeRecentSearches(queries.value)
  }

  function clear() {
    queries.value = []
    writeRecentSearches([])
  }

  return { queries, remember, clear }
})
