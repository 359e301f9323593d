/** 能否相比 by its reasons: what holds for many figures alike is said once, with all that it speaks of. Pure. */
import type { ShownComparison, ShownRelation, Statement, Text } from '../../../record/dataset.ts'
import { figureKey } from '../../../record/figure.ts'
import { homeFirst } from '../../../record/homePlace.ts'
import { groupBy, type Lookups } from '../../../record/lookups.ts'

export interface ReasonGroup {
  /** Id of the first row that says so. */
  readonly id: string
  readonly relation: ShownRelation
  readonly reason: Text
  /** Each set is meant as a whole, and apart from the others; one statement a figure, one's own first, the city before others. */
  readonly sets: readonly (readonly Statement[])[]
}

interface Sides {
  readonly own: ReadonlyMap<string, Statement>
  readonly others: ReadonlyMap<string, Statement>
}

/**
 * Rows with the same reason become one, in the order of the first. Rows that hold the same figures of one's own against
 * others become one set, and so do those that hold different ones against the same; all else stays apart: the same
 * index of two years is comparable within each year only.
 */
export function comparisonReasons(
  rows: readonly ShownComparison[],
  isOwn: (statement: Statement) => boolean,
  lookups: Lookups,
): readonly ReasonGroup[] {
  const byReason = groupBy(rows, ({ relation, reason }) => [`${relation}|${reason.zh}`])
  return [...byReason.values()].map((alike) => {
    const { id, relation, reason } = alike[0]!
    const sides = alike.map((row) => sidesOf(row, isOwn, lookups))
    const joined = joinBy(joinBy(sides, 'own', 'others'), 'others', 'own')
    const sets = joined.map(({ own, others }) =>
      [own, others].flatMap((side) => [...side.values()].sort(homeFirst(lookups.home))),
    )
    return { id, relation, reason, sets }
  })
}

/** Body and annex say the same thing twice: the first statement stands for the figure. */
function sidesOf(row: ShownComparison, isOwn: (statement: Statement) => boolean, lookups: Lookups) {
  const own = new Map<string, Statement>()
  const others = new Map<string, Statement>()
  for (const id of row.members) {
    const statement = lookups.statements.get(id)
    if (!statement) continue
    const side = isOwn(statement) ? own : others
    const key = figureKey(statement)
    if (!side.has(key)) side.set(key, statement)
  }
  return { own, others }
}

/** Sets with the same figures on one side become one; a set with nothing on either side is meant among itself. */
function joinBy(sets: readonly Sides[], same: keyof Sides, joined: keyof Sides): Sides[] {
  const found = new Map<string, Sides>()
  sets.forEach((set, at) => {
    const among = set.own.size === 0 || set.others.size === 0
    const key = among ? String(at) : [...set[same].keys()].sort().join('\n')
    const before = found.get(key)
    const all = new Map([...(before?.[joined] ?? []), ...set[joined]])
    found.set(key, { ...set, [joined]: all })
  })
  return [...found.values()]
}
