/** Ranges against ranges: the part of a verdict that is pure arithmetic. */
import type { Direction } from '../../../record/dataset.ts'
import type { Quantity } from '../../../record/quantity.ts'
import {
  BAND,
  contains,
  goalOf,
  isBand,
  overlaps,
  rangeOf,
  type Goal,
  type Range,
} from '../../../record/range.ts'
import { commonScale } from '../../../record/unitScale.ts'

export type RangeVerdict = 'met' | 'notMet' | 'undecided'

export interface RangeJudgement {
  readonly verdict: RangeVerdict
  readonly goal: Goal
  readonly seen: Range
  /** Unit of `goal` and `seen`. */
  readonly unit: string
  /** True where only the width of 左右, 约 or 近 keeps it from being decided. */
  readonly byBand: boolean
}

function verdictAt(target: Quantity, actual: Quantity, direction: Direction, share: number) {
  const goal = goalOf(target, direction, share)
  const seen = rangeOf(actual, share)
  const verdict: RangeVerdict = contains(goal.sure, seen)
    ? 'met'
    : overlaps(goal.possible, seen)
      ? 'undecided'
      : 'notMet'
  return { verdict, goal, seen }
}

/**
 * 已达 only if every value that the actual may have reaches the target, 未达 only if none does.
 * Wider bands only ever take decisions away, so the widest reading speaks for all widths.
 */
export function judgeRanges(
  target: Quantity,
  actual: Quantity,
  direction: Direction,
): RangeJudgement | 'different' {
  const scaled = commonScale(target, actual)
  if (scaled === 'different') return 'different'
  const [goalQuantity, seenQuantity] = scaled
  const judged = verdictAt(goalQuantity, seenQuantity, direction, BAND.widest)
  const banded = isBand(target.comparator) || isBand(actual.comparator)
  const byBand =
    banded &&
    judged.verdict === 'undecided' &&
    verdictAt(goalQuantity, seenQuantity, direction, 0).verdict !== 'undecided'
  return { ...judged, unit: goalQuantity.unit, byBand }
}
