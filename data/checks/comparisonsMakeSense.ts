import { listOf } from '../pipeline/tables'
import { complaint, type Check } from './check'

/** Two statements at least; what may be subtracted is of one indicator and in one unit. */
export const comparisonsMakeSense: Check = {
  name: 'comparisons-make-sense',
  description: 'a comparison has two members or more; subtracted ones share indicator and unit',
  run: ({ tables }) => {
    const statements = new Map(tables.statements.map((row) => [row.cells.id, row.cells]))
    return tables.comparisons.flatMap((row) => {
      const members = listOf(row.cells.members).flatMap((id) => statements.get(id) ?? [])
      if (listOf(row.cells.members).length < 2) {
        return [complaint(row, 'members', 'one statement is no comparison', 'list two or more')]
      }
      const bases = new Set(members.map(({ indicator, unit }) => `${indicator} in ${unit}`))
      if (row.cells.relation !== 'subtract' || bases.size < 2) return []
      const message = `${[...bases].join(' and ')} cannot be subtracted`
      return [complaint(row, 'relation', message, 'write beside, or never')]
    })
  },
}
