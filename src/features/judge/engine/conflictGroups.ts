/** Contradictions by how much hangs on them. Pure. */
import type { Conflict } from '../../../record/dataset.ts'
import type { Lookups } from '../../../record/lookups.ts'
import { statementsOf } from '../../../record/workPlan.ts'

interface ConflictGroups {
  /** Another number, another unit, or another thing that is counted. */
  readonly substance: readonly Conflict[]
  /** One number throughout: a heading or an annex leaves out the comparator that the body has. */
  readonly wording: readonly Conflict[]
}

/** Each in its order; all of them where none are named. */
export function conflictGroups(
  lookups: Lookups,
  conflicts = lookups.dataset.conflicts,
): ConflictGroups {
  const isWording = ({ members }: Conflict) => {
    const statements = statementsOf(members, lookups)
    const numbers = statements.map(({ indicator, period, place, quantity }) =>
      [indicator, period, place, quantity.value, quantity.unit].join(' '),
    )
    return statements.length > 1 && new Set(numbers).size === 1
  }
  return {
    substance: conflicts.filter((one) => !isWording(one)),
    wording: conflicts.filter(isWording),
  }
}
