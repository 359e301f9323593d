/**
 * Periods and the days they mean; `today` always comes in by argument. They are written `2026`, `2026-Q2`, `2026-06`,
 * `2026-06-30`, `2026-01/2026-06` (months from the first to the last), 每年 or 未注明; nothing else reads them.
 */
import type { Language } from './dataset.ts'

export const FREQUENCIES = ['year', 'quarter', 'month', 'day', 'span'] as const
/** How long a period is, by its form; figures of two frequencies are never one line. */
export type Frequency = (typeof FREQUENCIES)[number]

interface Days {
  readonly frequency: Frequency
  readonly start: string
  readonly end: string
}

const isoDay = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)

const ONE = /^([12]\d{3})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])(?:-(\d{2}))?))?$/

function readOne(period: string): Days | undefined {
  const [, year, quarter, month, day] = ONE.exec(period) ?? []
  if (!year) return undefined
  const last = quarter ? Number(quarter) * 3 : Number(month ?? 12)
  const first = quarter ? last - 2 : Number(month ?? 1)
  const start = isoDay(Number(year), first - 1, Number(day ?? 1))
  // Day 0 of the next month is the last of this one; 30 February is none.
  if (day) return start === period ? { frequency: 'day', start, end: start } : undefined
  const frequency = quarter ? 'quarter' : month ? 'month' : 'year'
  return { frequency, start, end: isoDay(Number(year), last, 0) }
}

function readSpan(period: string): Days | undefined {
  const [from, to] = period.split('/').map(readOne)
  if (from?.frequency !== 'month' || to?.frequency !== 'month' || from.end >= to.start)
    return undefined
  return { frequency: 'span', start: from.start, end: to.end }
}

const known = new Map<string, Days>()

/** Read once: tens of thousands of statements share some hundred periods. */
function daysOf(period: string): Days | undefined {
  const before = known.get(period)
  if (before) return before
  const days = period.length === 15 ? readSpan(period) : readOne(period)
  if (days) known.set(period, days)
  return days
}

/** Undefined for 每年, 未注明 and all that is no period. */
export const frequencyOf = (period: string): Frequency | undefined => daysOf(period)?.frequency

/** First day of a dated period, ISO. */
export const startOf = (period: string): string | undefined => daysOf(period)?.start

/** Last day of a dated period, ISO; undefined for 每年 and 未注明. */
export const endOf = (period: string): string | undefined => daysOf(period)?.end

/** Months from January on, of one year: 2026年1—6月. */
export const isYearToDate = (period: string): boolean =>
  frequencyOf(period) === 'span' &&
  period.slice(4, 7) === '-01' &&
  period.startsWith(yearOf(period), 8)

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

/** Oldest first, by the last day and then the first; 未注明 and 每年 before all that is dated. */
export const comparePeriods = (a: string, b: string): number =>
  compareCodeUnits(orderOf(a), orderOf(b))

/** For lists: the latest last day first and of one day the longest (1—6月 tells more than 6月), at the end 每年 and 未注明. */
export const newestFirst = (a: string, b: string): number =>
  compareCodeUnits(endOf(b) ?? '', endOf(a) ?? '') ||
  (endOf(a) ? comparePeriods(a, b) : comparePeriods(b, a))

const orderOf = (period: string): string => {
  const days = daysOf(period)
  return days ? days.end + days.start : period === '每年' ? '1' : ''
}

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

/**
 * `2026` → `2026年`, `2026`; `2026-Q2` → `2026年第二季度`, `Q2 2026`; `2025-06` → `2025年6月`, `June 2025`;
 * `2026-01/2026-06` → `2026年1—6月`, `January–June 2026`; a day as above; what is no date as it is.
 */
export function longPeriod(period: string, language: Language): string {
  const days = daysOf(period)
  if (!days || days.frequency === 'day') return longDate(period, language)
  const [year, from] = partsOf(days.start)
  const [lastYear, to] = partsOf(days.end)
  const english = language === 'en'
  switch (days.frequency) {
    case 'year':
      return english ? year : `${year}年`
    case 'quarter':
      return english ? `Q${to / 3} ${year}` : `${year}年第${'一二三四'[to / 3 - 1]}季度`
    case 'month':
      return english ? `${monthName(to)} ${year}` : `${year}年${to}月`
    case 'span':
      if (english)
        return `${monthName(from)}${year === lastYear ? '' : ` ${year}`}–${monthName(to)} ${lastYear}`
      return year === lastYear
        ? `${year}年${from}—${to}月`
        : `${year}年${from}月—${lastYear}年${to}月`
  }
}

const partsOf = (day: string) => [day.slice(0, 4), Number(day.slice(5, 7))] as const
