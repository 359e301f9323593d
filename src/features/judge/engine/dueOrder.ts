/** Targets by the day on which they are due: those still open, soonest first; those without a day; then the past ones. Pure. */
import { isOpen, plainOrder } from '../../../record/period.ts'
import type { BoardEntry } from './statusBoard.ts'

/** Whether the last day of a target's printed period is behind `today`; false where it has no such day. */
export const isPastDue = ({ verdict }: BoardEntry, today: string): boolean =>
  verdict.explanation.due !== undefined && !isOpen(verdict.explanation.due, today)

export interface DueGroup {
  /** As printed: a year, a month, 每年 or 未注明. */
  readonly period: string
  readonly due: string | undefined
  readonly isPast: boolean
  readonly entries: readonly BoardEntry[]
}

export function byDueDate(entries: readonly BoardEntry[], today: string): readonly DueGroup[] {
  const periods = [...new Set(entries.map(({ year }) => year))]
  const groups = periods.map((period) => {
    const found = entries.filter(({ year }) => year === period)
    const isPast = found.some((entry) => isPastDue(entry, today))
    return { period, due: found[0]?.verdict.explanation.due, isPast, entries: found }
  })
  const place = ({ due, isPast }: DueGroup) => (isPast ? 2 : due ? 0 : 1)
  return groups.sort(
    (a, b) =>
      place(a) - place(b) ||
      // Of what is over, the latest first.
      plainOrder(a.due ?? '', b.due ?? '') * (a.isPast ? -1 : 1),
  )
}
