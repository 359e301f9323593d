/** The reader's order of favourites. */
import { compareCodeUnits } from '../../../record/period.ts'
import type { Favourite } from '../../../record/personalRows.ts'

/** By position; where two tabs gave the same one, the older star first. */
export function inOrder(favourites: Iterable<Favourite>): readonly Favourite[] {
  return [...favourites].sort(
    (a, b) =>
      a.position - b.position ||
      compareCodeUnits(a.since, b.since) ||
      compareCodeUnits(a.indicator, b.indicator),
  )
}

/** Behind all that are there. */
export const nextPosition = (favourites: Iterable<Favourite>): number =>
  Math.max(-1, ...[...favourites].map(({ position }) => position)) + 1

/**
 * The rows that have to be written so that `indicator` stands at index `to`; none where it stands there already.
 * Positions are counted anew, so that they never run out of fractions.
 */
export function moved(
  favourites: Iterable<Favourite>,
  indicator: string,
  to: number,
): readonly Favourite[] {
  const before = inOrder(favourites)
  const from = before.findIndex((row) => row.indicator === indicator)
  const row = before[from]
  if (!row) return []
  const after = before.toSpliced(from, 1)
  after.splice(Math.min(Math.max(to, 0), after.length), 0, row)
  if (after.every((each, index) => each === before[index])) return []
  return after.flatMap((each, position) =>
    each.position === position ? [] : [{ ...each, position }],
  )
}
