/** How the time of an actual figure stands to that of a target. Pure. */
import type { Basis } from './dataset.ts'
import { endOf, frequencyOf, startOf, yearOf } from './period.ts'

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

/**
 * Whether a number is made by the whole of its period: a flow, a growth rate. What is a share or unstated may be a
 * state as well, so that it stands beside a figure of as long a period only (decisions/0051).
 */
export function isOfPeriod(basis: Basis, target: string, actual: string): boolean {
  if (basis === 'flow' || basis === 'rate' || target === '每年') return true
  if (isState(basis)) return false
  const [goal, seen] = [frequencyOf(target), frequencyOf(actual)]
  return goal !== undefined && seen !== undefined && goal !== seen
}

/** What is the case on the last day of its period, however long that is. */
export const isState = (basis: Basis): boolean => basis === 'stock' || basis === 'rank'
