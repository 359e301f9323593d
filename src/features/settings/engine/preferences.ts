/** How the reader wants to read: what there is to choose, and what was chosen. */
import { LANGUAGES, type Language } from '../../../record/dataset.ts'

/** Each language by its own name, the same whatever language the page is in. */
export const AUTONYMS: Readonly<Record<Language, string>> = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
}

export const THEMES = ['system', 'light', 'dark'] as const
/** `elder` is 长辈版, `elderMax` the same with texts of 30 pt. */
export const TEXT_SIZES = ['normal', 'large', 'elder', 'elderMax'] as const

export interface Preferences {
  readonly theme: (typeof THEMES)[number]
  readonly language: Language
  readonly textSize: (typeof TEXT_SIZES)[number]
}

export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system',
  language: 'zh-Hans',
  textSize: 'normal',
}

/** 长辈版 in either size: the larger one has everything of the smaller. */
export const isElder = ({ textSize }: Pick<Preferences, 'textSize'>): boolean =>
  textSize === 'elder' || textSize === 'elderMax'

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

const oneOf = <T>(allowed: readonly T[], value: unknown): T | undefined =>
  allowed.find((one) => one === value)
