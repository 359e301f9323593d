/** The reader's choices, kept in localStorage: needed before the first paint, and tiny. */
import { DEFAULT_PREFERENCES, parsePreferences, type Preferences } from './engine/preferences'
import { readText, writeText, type TextStore } from '../../platform/localText'

/** The inline head script reads the same key. */
export const PREFERENCES_KEY = 'shukan.preferences'

/** `defaults` may carry the language that the browser asks for. */
export function readPreferences(
  defaults = DEFAULT_PREFERENCES,
  store?: () => TextStore,
): Preferences {
  try {
    return parsePreferences(JSON.parse(readText(PREFERENCES_KEY, store) ?? 'null'), defaults)
  } catch {
    return defaults
  }
}

/** False where this device keeps nothing; the choice then lasts until the page is left. */
export function writePreferences(preferences: Preferences, store?: () => TextStore): boolean {
  return writeText(PREFERENCES_KEY, JSON.stringify(preferences), store)
}
