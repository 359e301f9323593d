/** Periods as printed and the days they mean. `today` always comes in by argument. */
import type { Language } from './dataset.ts'

/** Last day of a printed year, month or day; undefined for 每年 and 未注明. */
export function endOf(period: string): string | undefined {
  if (/^\d{4}$/.test(period)) return `${period}-12-31`
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return period
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(period) ?? []
  if (!year || !month) return undefined
  // Day 0 of the next month is the last of this one.
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
}

/** Whether a period that ends on `due` still runs: its last day belongs to it. */
export const isOpen = (due: string, today: string): boolean => today <= due

/** The year of a printed period, '' where none is printed. */
export const yearOf = (period: string): string => /^\d{4}/.exec(period)?.[0] ?? ''

/** Whole days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/**
 * The first day on which verdicts are what they are today: the one after the last period that has ended. It changes
 * only when a verdict may, so that nothing is judged anew every morning.
 */
export function verdictDateOf(periods: Iterable<string>, today: string): string {
  let ended = ''
  for (const period of periods) {
    const year = yearOf(period)
    for (const end of [endOf(period), year && `${year}-12-31`])
      if (end && end < today && end > ended) ended = end
  }
  return ended && new Date(Date.parse(ended) + 86_400_000).toISOString().slice(0, 10)
}

/** The period of a statement whose documents print none. */
export const UNDATED = '未注明'

/**
 * Years and ISO dates in order, by code unit: for them `localeCompare` says the same, but its first call loads the
 * browser's collation tables, which took two thirds of hydrating 总览 (decisions/0007).
 */
export const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Whether `at` lies less than `span` before `now` (all ms). After a clock was set back an age is negative: no age at all. */
export const isRecent = (at: number, now: number, span: number): boolean =>
  now >= at && now - at < span

/** Dates as a reader of each language writes them; ISO in, words out. */
const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** `6` → `June`; undefined for what is no month. */
const monthName = (month: number): string | undefined => MONTHS[month - 1]

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
