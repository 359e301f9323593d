/**
 * A printed figure as the set of values it may mean. Rules and their sources: decisions/0005.
 */
import type { Direction } from './dataset.ts'
import { REACH, type Comparator, type Quantity } from './quantity.ts'

export interface Bound {
  readonly value: number
  readonly inclusive: boolean
}

/** An undefined bound is an open end. */
export interface Range {
  readonly lower: Bound | undefined
  readonly upper: Bound | undefined
}

/**
 * The band of 左右 and 约 (and how far below 近 reaches), as a share of the number; no rule of language or law
 * gives one. `drawn` is only shown. A verdict has to hold for every width up to `widest`: see decisions/0005.
 */
export const BAND = { drawn: 0.05, widest: 0.25 } as const

/** True where the words leave the width open: 左右, 约, 近. */
export const isBand = (comparator: Comparator): boolean => {
  const { below, above } = REACH[comparator]
  return below === 'band' || above === 'band'
}

const at = (value: number, inclusive: boolean): Bound => ({ value, inclusive })

/** The values that the printed figure may mean, its band `share` wide: 超65% is (65, ∞). */
export function rangeOf(
  { comparator, value }: Pick<Quantity, 'comparator' | 'value'>,
  share: number = BAND.drawn,
): Range {
  const { below, above, includesNumber } = REACH[comparator]
  const width = Math.abs(value) * share
  // Width 0 is the limit of 近: no more than the number itself is left then.
  const number = at(value, includesNumber || (isBand(comparator) && width === 0))
  const end = { open: undefined, none: number }
  return {
    lower: below === 'band' ? at(value - width, true) : end[below],
    upper: above === 'band' ? at(value + width, true) : end[above],
  }
}

/** The values that reach a goal: surely, and at most (they differ only where the words leave a band). */
export interface Goal {
  readonly sure: Range
  readonly possible: Range
}

/**
 * What reaches a target. 达 and a bare number are a floor where more is better, a ceiling where less is,
 * the number itself where neither is. A band is reached inside it; beyond its better end all the more.
 */
export function goalOf(
  target: Pick<Quantity, 'comparator' | 'value'>,
  direction: Direction,
  share: number = BAND.widest,
): Goal {
  const { comparator, value } = target
  const printed = rangeOf(target, share)
  const both = (range: Range): Goal => ({ sure: range, possible: range })
  if (comparator !== '=' && !isBand(comparator)) return both(printed)
  const point = rangeOf({ comparator: '=', value })
  if (direction === 'none') return { sure: point, possible: printed }
  const isFloor = direction === 'higher'
  const from = ({ lower, upper }: Range): Range =>
    isFloor ? { lower, upper: undefined } : { lower: undefined, upper }
  // 近 stays below its number at every width, so its ceiling is known.
  const isKnown = REACH[comparator][isFloor ? 'below' : 'above'] === 'none'
  return isKnown ? both(from(printed)) : { sure: from(point), possible: from(printed) }
}

const startsAtOrAfter = (inner: Range, outer: Range): boolean => {
  if (!outer.lower) return true
  if (!inner.lower) return false
  if (inner.lower.value !== outer.lower.value) return inner.lower.value > outer.lower.value
  return outer.lower.inclusive || !inner.lower.inclusive
}

const mirrored = ({ lower, upper }: Range): Range => ({
  lower: upper && at(-upper.value, upper.inclusive),
  upper: lower && at(-lower.value, lower.inclusive),
})

/** True where every value of `inner` lies in `outer`. */
export const contains = (outer: Range, inner: Range): boolean =>
  startsAtOrAfter(inner, outer) && startsAtOrAfter(mirrored(inner), mirrored(outer))

/** True where every value of `a` is smaller than every one of `b`. */
export const liesBelow = (a: Range, b: Range): boolean => {
  if (!a.upper || !b.lower) return false
  if (a.upper.value !== b.lower.value) return a.upper.value < b.lower.value
  return !(a.upper.inclusive && b.lower.inclusive)
}

/** True where some value lies in both. */
export const overlaps = (a: Range, b: Range): boolean => !liesBelow(a, b) && !liesBelow(b, a)
