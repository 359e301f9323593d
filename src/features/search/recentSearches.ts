import { shallowRef } from 'vue'
import { readText, type TextStore, writeText } from '../../platform/localText'

/** What was searched for on this device, newest first. A short list in localStorage; it never leaves the phone. */
export const RECENT_SEARCHES_KEY = 'shukan.recentSearches'
export const MOST_RECENT = 8
/** A pasted sentence is no search to come back to. */
const LONGEST = 40

export function readRecentSearches(store?: () => TextStore): readonly string[] {
  try {
    const raw: unknown = JSON.parse(readText(RECENT_SEARCHES_KEY, store) ?? '[]')
    return Array.isArray(raw) ? raw.filter(isQuery).slice(0, MOST_RECENT) : []
  } catch {
    return []
  }
}

/** False where this device keeps nothing; the list then lasts until the page is left. */
export function writeRecentSearches(queries: readonly string[], store?: () => TextStore): boolean {
  return writeText(RECENT_SEARCHES_KEY, queries.length ? JSON.stringify(queries) : null, store)
}

/** The list after one more search; the same search moves to the front. */
export function withSearch(queries: readonly string[], query: string): readonly string[] {
  const wanted = query.trim()
  if (!isQuery(wanted)) return queries
  return [wanted, ...queries.filter((each) => each !== wanted)].slice(0, MOST_RECENT)
}

const isQuery = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST

const queries = shallowRef<readonly string[]>(readRecentSearches())

function remember(query: string) {
  queries.value = withSearch(queries.value, query)
  writeRecentSearches(queries.value)
}

function clear() {
  queries.value = []
  writeRecentSearches([])
}

/** Recent searches of this device; read when the search page opens, not at the start. */
export const recentSearches = { queries, remember, clear }
