/** Dates as a reader of each language writes them; ISO in, words out. */
import type { Language } from './locale'

/** `2025-03-31` → `2025年3月31日`, `31 March 2025`; anything that is no whole date comes back as it is. */
export function longDate(iso: string, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso
  const locale = language === 'en' ? 'en-GB' : language === 'zh-Hant' ? 'zh-TW' : 'zh-CN'
  // ISO dates are whole days; any other zone than UTC could move them by one.
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  )
}
