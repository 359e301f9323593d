/** How much of a period's target is done, beside how much of the period is over. Pure. */
import type { FigureVerdict } from '../../../record/verdict.ts'
import { endOf, startOf } from '../../../record/period.ts'
import { coverageOf } from '../../../record/coverage.ts'

/** In percent, with one decimal. */
export interface Completion {
  readonly done: number
  readonly time: number
}

/** Calendar months from the first to the last day; 0 for a day and for what is undated. */
function monthsIn(period: string): number {
  const [start, end] = [startOf(period), endOf(period)]
  if (!start || !end || start === end) return 0
  const at = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return at(end) - at(start) + 1
}

/** What no row keeps apart, of one place and one measure: the verdict has seen to it. */
const JUDGED: readonly FigureVerdict['kind'][] = ['met', 'notMet', 'notDue', 'undecided']

/**
 * Only of a flow of which more is better, whose sum from the first day of the target's period on is printed: a share of
 * the bound that the target prints (100亿元以上: of 100). Undefined for all else.
 */
export function completionOf({
  kind,
  explanation,
  indicator,
}: FigureVerdict): Completion | undefined {
  const { target, actual, goal, seen } = explanation
  if (!actual || indicator.basis !== 'flow' || indicator.direction !== 'higher') return undefined
  if (!JUDGED.includes(kind) || coverageOf(target.period, actual.period) !== 'toDate')
    return undefined
  const isPlain = actual.quantity.comparator === '=' && /^(=|>=?)$/.test(target.quantity.comparator)
  const [bound, reached] = [goal?.sure.lower?.value, seen?.lower?.value]
  const [months, all] = [monthsIn(actual.period), monthsIn(target.period)]
  if (!isPlain || !bound || bound < 0 || reached === undefined || reached < 0 || !months || !all)
    return undefined
  // Rounded down: 99.96% is not yet all of it.
  const done = Math.floor(Number(((1000 * reached) / bound).toPrecision(12))) / 10
  return { done, time: Math.round((1000 * months) / all) / 10 }
}
