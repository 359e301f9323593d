/** Which figures may stand on one scale; only the record says so. Pure. */
import type { ShownComparison } from './dataset.ts'
import type { Figure } from './figure.ts'
import type { Lookups } from './lookups.ts'
import type { Quantity } from './quantity.ts'
import { onCommonScale, scaleOf, shift } from './unitScale.ts'

/** The row that speaks most plainly of those that it names: the one that names the fewest others. */
export const plainestOf = <R extends { readonly members: readonly string[] }>(
  rows: readonly R[],
): R | undefined => rows.toSorted((a, b) => a.members.length - b.members.length)[0]

/** The plainest row that names both figures. */
export function rowBetween(
  a: Figure,
  b: Figure,
  lookups: Lookups,
  counts: (row: ShownComparison) => boolean = () => true,
): ShownComparison | undefined {
  const names = (row: ShownComparison, figure: Figure) =>
    figure.statements.some((s) => row.members.includes(s.id))
  return plainestOf(
    a.statements
      .flatMap((s) => lookups.comparisonsByStatement.get(s.id) ?? [])
      .filter((row) => names(row, b) && counts(row)),
  )
}

/**
 * Whether two figures may stand on one scale: a row lets them be subtracted, or no row keeps them apart and they are
 * of one indicator and place. A part is never held against its whole, nor a definition against another.
 */
export function mayShareScale(a: Figure, b: Figure, lookups: Lookups): boolean {
  if (scaleOf(a.lead.quantity.unit).kind !== scaleOf(b.lead.quantity.unit).kind) return false
  const row = rowBetween(a, b, lookups)
  if (row) return row.relation === 'subtract'
  return a.indicator === b.indicator && a.place === b.place
}

/** The number in another unit of its kind: 5000个 is 0.5 in 万个. */
export const valueIn = (unit: string, quantity: Quantity): number =>
  shift(onCommonScale(quantity).value, -scaleOf(unit).exponent)

/**
 * How far an exact actual lies below what a target asks for at least, in the unit of the target; 0 where it is reached.
 * Undefined where the words leave either open.
 */
export function gapTo(target: Quantity, actual: Quantity): number | undefined {
  if (actual.comparator !== '=' || !['=', '>', '>='].includes(target.comparator)) return undefined
  const gap = target.value - valueIn(target.unit, actual)
  // 87 - 60.1 is 26.900000000000002 in binary.
  return gap < 0 ? 0 : Number(gap.toPrecision(12))
}
