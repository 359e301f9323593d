import { plainToken } from '../pipeline/readToken.ts'
import { listOf } from '../pipeline/tables.ts'
import { complaint, type Check } from './check.ts'
import { claimOf, type StatementRow } from './figures.ts'

/**
 * A row of conflicts.csv is a real conflict: members of one thing that say it differently, and one of them leads. Of one
 * thing are also two of which a comparison says that print leaves open whether they are.
 */
export const conflictsDiffer: Check = {
  name: 'conflicts-differ',
  description: 'the members of a conflict speak of one thing, differ, and hold the leading one',
  run: ({ tables }) => {
    const statements = new Map(tables.statements.map((row) => [row.cells.id, row]))
    const open = tables.comparisons
      .filter(({ cells }) => cells.relation === 'unclear')
      .map(({ cells }) => new Set(listOf(cells.members)))
    return tables.conflicts.flatMap((row) => {
      const ids = listOf(row.cells.members)
      const members = ids.flatMap((id) => statements.get(id) ?? [])
      const subjects = new Set(members.map(subjectOf))
      const sayings = new Set(
        members.map((each) => `${claimOf(each)} ${plainToken(each.cells.token)}`),
      )
      const { leads } = row.cells
      return [
        ...(ids.length >= 2 && sayings.size < 2
          ? [complaint(row, 'members', 'the members say the same', 'delete the conflict')]
          : []),
        ...(subjects.size > 1 && !open.some((known) => ids.every((id) => known.has(id)))
          ? [
              complaint(
                row,
                'members',
                `the members speak of ${[...subjects].join(' and ')}`,
                'list statements of one indicator, place and kind, or use comparisons.csv',
              ),
            ]
          : []),
        ...(ids.includes(leads)
          ? []
          : [complaint(row, 'leads', `“${leads}” is no member`, `write one of ${ids.join(', ')}`)]),
      ]
    })
  },
}

function subjectOf({ cells }: StatementRow): string {
  return `${cells.indicator} ${cells.place} ${cells.kind}`
}
