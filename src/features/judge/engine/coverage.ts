/** How the time of an actual figure stands to that of a target. Pure. */
import { endOf, startOf, yearOf } from '../../../record/period.ts'

/** `toDate`: from its first day on, but not to its last; `part`: some of it, or more than it; `apart`: none of it. */
export type Coverage = 'whole' | 'toDate' | 'part' | 'apart'

/** The days that a target is for: those of its period, else of the actual's year. */
export const goalPeriod = (target: string, actual: string): string =>
  endOf(target) ? target : yearOf(actual)

/** Undefined where the actual has no date. */
export function coverageOf(target: string, actual: string): Coverage | undefined {
  const goal = goalPeriod(target, actual)
  const [from, to] = [startOf(goal), endOf(goal)]
  const [start, end] = [startOf(actual), endOf(actual)]
  if (!from || !to || !start || !end) return undefined
  if (end < from || start > to) return 'apart'
  if (start !== from || end > to) return 'part'
  return end === to ? 'whole' : 'toDate'
}
