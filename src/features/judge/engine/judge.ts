/**
 * The judge: a target and an actual figure → one of seven verdicts with everything that explains it.
 * Total and pure; first whether the two may be compared at all, then ranges, then dates.
 */
import type { Comparison } from '../../../record/dataset.ts'
import { plainestOf } from '../../../record/comparability.ts'
import { judgeRanges, type RangeJudgement } from './judgeRanges.ts'
import { coverageOf, goalPeriod, isOfPeriod } from '../../../record/coverage.ts'
import { endOf, isOpen, yearOf } from '../../../record/period.ts'
import type { Comparator } from '../../../record/quantity.ts'
import type {
  AsOf,
  Change,
  JudgeContext,
  Judged,
  Verdict,
  VerdictKind,
  VerdictReason,
} from '../../../record/verdict.ts'

interface Outcome {
  readonly kind: VerdictKind
  readonly reasons: readonly VerdictReason[]
  readonly changes: readonly Change[]
  readonly comparison?: Comparison | undefined
}

/** The verdict on one target; `notThese` are rows shown beside 暂未公布. */
export function judge(
  target: Judged,
  actual: Judged | undefined,
  context: JudgeContext,
  notThese: readonly Comparison[] = [],
): Verdict {
  const ranges = actual
    ? judgeRanges(target.quantity, actual.quantity, context.direction)
    : 'different'
  const outcome = outcomeOf(target, actual, ranges, context)
  const scaled = ranges === 'different' ? undefined : ranges
  return {
    kind: outcome.kind,
    explanation: {
      target,
      actual,
      goal: scaled?.goal,
      seen: scaled?.seen,
      unit: scaled?.unit ?? target.quantity.unit,
      direction: context.direction,
      rules: rulesOf(target, actual),
      reasons: outcome.reasons,
      comparison: outcome.comparison,
      notThese,
      due: endOf(target.period),
      asOf: actual && asOfOf(actual),
      changes: outcome.changes,
    },
  }
}

const rulesOf = (target: Judged, actual: Judged | undefined): readonly Comparator[] => [
  ...new Set([target, actual].flatMap((f) => (f ? [f.quantity.comparator] : []))),
]

/** The day a figure speaks of: its own period, else no later than its document. */
export function asOfOf(figure: Judged): AsOf | undefined {
  const end = endOf(figure.period)
  if (end) return { date: end, from: 'period' }
  return figure.documentDate ? { date: figure.documentDate, from: 'document' } : undefined
}

function outcomeOf(
  target: Judged,
  actual: Judged | undefined,
  ranges: RangeJudgement | 'different',
  context: JudgeContext,
): Outcome {
  if (!actual)
    return { kind: 'noActual', reasons: ['noActualFigure'], changes: [{ kind: 'actualPublished' }] }
  const apart = whyNotComparable(target, actual, context)
  if (apart) return apart
  if (ranges === 'different')
    return { kind: 'notComparable', reasons: ['otherUnit'], changes: [{ kind: 'sameUnit' }] }
  return isOfPeriod(context.basis, target.period, actual.period)
    ? ofPeriod(target, actual, ranges, context)
    : ofState(target, actual, ranges, context)
}

function whyNotComparable(target: Judged, actual: Judged, context: JudgeContext) {
  const forbidding = plainestOf(context.comparisons.filter((row) => row.relation !== 'subtract'))
  const apart = (reason: VerdictReason, change: Change): Outcome => ({
    kind: 'notComparable',
    reasons: [reason],
    changes: [change],
    comparison: forbidding,
  })
  const definition = { kind: 'sameDefinition', comparison: forbidding } as const
  if (forbidding?.relation === 'unclear')
    return {
      ...apart('unclearWhetherSame', { kind: 'definitionStated' }),
      kind: 'definitionUnclear' as const,
    }
  if (forbidding)
    return apart(forbidding.relation === 'never' ? 'neverLinked' : 'besideOnly', definition)
  if (target.indicator !== actual.indicator) return apart('otherIndicator', definition)
  if (target.place !== actual.place) return apart('otherPlace', { kind: 'samePlace' })
  if (target.kind !== 'target' || actual.kind !== 'actual') return apart('otherKind', definition)
  return undefined
}

function ofRanges({ verdict, goal, unit, byBand }: RangeJudgement): Outcome {
  const reach: Change = { kind: 'actualReaches', goal: goal.sure, unit }
  const miss: Change = { kind: 'actualMisses', goal: goal.possible, unit }
  if (verdict === 'met') return { kind: 'met', reasons: ['allReach'], changes: [miss] }
  if (verdict === 'notMet') return { kind: 'notMet', reasons: ['noneReaches'], changes: [reach] }
  return {
    kind: 'undecided',
    reasons: byBand ? ['bandWidth', 'someReach'] : ['someReach'],
    changes: byBand ? [{ kind: 'widthStated' }, reach, miss] : [reach, miss],
  }
}

/** What a period brings counts for that period only, and what a part of it brings says nothing of the rest. */
function ofPeriod(
  target: Judged,
  actual: Judged,
  ranges: RangeJudgement,
  { today, basis, direction }: JudgeContext,
): Outcome {
  const judged = ofRanges(ranges)
  const goal = goalPeriod(target.period, actual.period)
  const end = endOf(goal)
  const covered = coverageOf(goal, actual.period)
  if (!end || !covered)
    return {
      kind: 'undecided',
      reasons: ['actualUndated', ...judged.reasons],
      changes: [{ kind: 'actualDated' }],
    }
  const open = isOpen(end, today)
  const year = yearOf(goal)
  if (covered === 'apart')
    return open
      ? { ...notDue(judged, end), reasons: ['yearOpen', 'otherYear'] }
      : {
          kind: 'notComparable',
          reasons: ['otherYear'],
          changes: [{ kind: 'actualOfYear', year }],
        }
  if (covered === 'part')
    return { kind: 'undecided', reasons: ['otherSpan'], changes: [{ kind: 'actualToDate', year }] }
  // A sum of which more is better does not fall back behind what it has reached.
  const isFinal = covered === 'whole' || (basis === 'flow' && direction === 'higher')
  if (judged.kind === 'undecided' || (judged.kind === 'met' && isFinal)) return judged
  if (judged.kind === 'notMet' && (open || covered === 'whole'))
    return open ? notDue(judged, end) : judged
  return {
    kind: open ? 'notDue' : 'undecided',
    reasons: [judged.kind === 'met' ? 'toDateOnly' : 'actualBeforeDue', ...judged.reasons],
    changes: [{ kind: 'actualOfYear', year }],
  }
}

const notDue = (judged: Outcome, date: string): Outcome => ({
  kind: 'notDue',
  reasons: ['yearOpen', ...judged.reasons],
  changes: [{ kind: 'yearEnds', date }, ...judged.changes],
})

/** A state may be reached early; that it was not reached is only known when its year is over. */
function ofState(
  target: Judged,
  actual: Judged,
  ranges: RangeJudgement,
  { today }: JudgeContext,
): Outcome {
  const judged = ofRanges(ranges)
  const due = endOf(target.period)
  const asOf = asOfOf(actual)
  if (judged.kind === 'undecided') return judged
  const unclear = (reason: VerdictReason, change: Change): Outcome => ({
    kind: 'undecided',
    reasons: [reason, ...judged.reasons],
    changes: [change],
  })
  if (!due)
    return judged.kind === 'met' ? judged : unclear('targetUndated', { kind: 'targetDated' })
  const year = { kind: 'actualOfYear', year: yearOf(target.period) } as const
  if (judged.kind === 'notMet') {
    if (isOpen(due, today)) return notDue(judged, due)
    if (!asOf || asOf.date < due) return unclear('actualBeforeDue', year)
    return judged
  }
  // Reached in a later year does not show that it was reached in time.
  if (asOf && asOf.date > due) return unclear('actualAfterDue', year)
  return judged
}
