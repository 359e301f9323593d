/** The data version whose changes the reader has looked at; a line in localStorage, so that a start need not open the database. */
import { readText, writeText, type TextStore } from '../../platform/localText'

export const SEEN_VERSION_KEY = 'shukan.seenVersion'

/** Null where nothing was looked at yet, or nothing can be read. */
export const readSeenVersion = (store?: () => TextStore): string | null =>
  readText(SEEN_VERSION_KEY, store) || null

export const writeSeenVersion = (version: string, store?: () => TextStore): boolean =>
  writeText(SEEN_VERSION_KEY, version, store)
