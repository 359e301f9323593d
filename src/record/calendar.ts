/** Dates as a reader of each language writes them; ISO in, words out. */
import type { Language } from './locale.ts'

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** `6` → `June`; undefined for what is no month. */
export const monthName = (month: number): string | undefined => MONTHS[month - 1]

/**
 * `2025-03-31` → `2025年3月31日`, `31 March 2025`; anything that is no whole date comes back as it is.
 * Written by hand: the first Intl.DateTimeFormat of a page cost as much as a third of mounting it (decisions/0007).
 */
export function longDate(iso: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? []
  const name = monthName(Number(month))
  if (!name) return iso
  return language === 'en'
    ? `${Number(day)} ${name} ${year}`
    : `${year}年${Number(month)}月${Number(day)}日`
}

/** `2026` → `2026年`, `2026`; `2025-06` → `2025年6月`, `June 2025`; a day as above; what is no date as it is. */
export function longPeriod(period: string, language: Language): string {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(period) ?? []
  if (!year) return longDate(period, language)
  if (language === 'en') return month ? `${monthName(Number(month)) ?? month} ${year}` : year
  return `${year}年${month ? `${Number(month)}月` : ''}`
}
