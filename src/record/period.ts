/** Periods as printed and the days they mean. `today` always comes in by argument. */

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
export function judgingDay(periods: Iterable<string>, today: string): string {
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
