/** How the reader wants to read. Kept in localStorage: needed before the first paint, and tiny. */
import { readText, writeText, type TextStore } from './localText'

export const PREFERENCES_KEY = 'shukan.preferences'

export const THEMES = ['system', 'light', 'dark'] as const
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const
/** `elder` is 长辈版. */
export const TEXT_SIZES = ['normal', 'large', 'elder'] as const

export interface Preferences {
  readonly theme: (typeof THEMES)[number]
  readonly language: (typeof LANGUAGES)[number]
  readonly textSize: (typeof TEXT_SIZES)[number]
}

export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system',
  language: 'zh-Hans',
  textSize: 'normal',
}

/** What is understood is kept, field by field; everything else falls back to `defaults`. */
export function parsePreferences(raw: unknown, defaults = DEFAULT_PREFERENCES): Preferences {
  const fields: Partial<Record<keyof Preferences, unknown>> =
    typeof raw === 'object' && raw !== null ? raw : {}
  return {
    theme: oneOf(THEMES, fields.theme) ?? defaults.theme,
    language: oneOf(LANGUAGES, fields.language) ?? defaults.language,
    textSize: oneOf(TEXT_SIZES, fields.textSize) ?? defaults.textSize,
  }
}

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

const oneOf = <T>(allowed: readonly T[], value: unknown): T | undefined =>
  allowed.find((one) => one === value)
