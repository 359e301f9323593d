import type { Row } from '../pipeline/tables.ts'
import { listOf } from '../pipeline/tables.ts'
import { complaint, type Check, type Complaint } from './check.ts'
import { figureOf, type StatementRow } from './figures.ts'

/** Two statements at least; what may be subtracted is of one indicator and in one unit; one pair, one relation. */
export const comparisonsMakeSense: Check = {
  name: 'comparisons-make-sense',
  description:
    'a comparison has two members or more; subtracted ones share indicator and unit, look-alikes the number; no pair has two relations',
  run: ({ tables }) => {
    const statements = new Map(tables.statements.map((row) => [row.cells.id, row]))
    const relations = new Relations()
    return tables.comparisons.flatMap((row) => {
      const ids = listOf(row.cells.members)
      const members = ids.flatMap((id) => statements.get(id) ?? [])
      if (ids.length < 2) {
        return [complaint(row, 'members', 'one statement is no comparison', 'list two or more')]
      }
      if (row.cells.relation === 'lookalike') return unlike(row, members)
      return [...unlikeSubtracted(row, members), ...relations.contradicting(row, members)]
    })
  },
}

/** Look-alikes have the number in common and nothing else. */
function unlike(row: Row<'comparisons'>, members: readonly StatementRow[]): Complaint[] {
  const values = new Set(members.map(({ cells }) => cells.value))
  if (values.size < 2) return []
  const message = `${[...values].join(' and ')} do not look alike`
  return [complaint(row, 'relation', message, 'write never, or beside')]
}

function unlikeSubtracted(row: Row<'comparisons'>, members: readonly StatementRow[]): Complaint[] {
  const bases = new Set(members.map(({ cells }) => `${cells.indicator} in ${cells.unit}`))
  if (row.cells.relation !== 'subtract' || bases.size < 2) return []
  const message = `${[...bases].join(' and ')} cannot be subtracted`
  return [complaint(row, 'relation', message, 'write beside, or never')]
}

/** The relation that each pair of figures was given first; a group gives one to all its pairs. */
class Relations {
  private readonly given = new Map<string, Row<'comparisons'>>()

  contradicting(row: Row<'comparisons'>, members: readonly StatementRow[]): Complaint[] {
    const complaints = new Map<string, Complaint>()
    for (const [a, b] of pairsOf(members)) {
      const pair = [figureOf(a), figureOf(b)].sort().join(' and ')
      const earlier = this.given.get(pair)
      if (!earlier) this.given.set(pair, row)
      if (!earlier || earlier.cells.relation === row.cells.relation) continue
      const said = `${earlier.cells.relation} in line ${earlier.line}`
      const message = `${a.cells.id} and ${b.cells.id} are ${row.cells.relation} here and ${said}`
      const mend =
        'give the pair one relation; split the group where only some of its pairs have it'
      complaints.set(pair, complaint(row, 'relation', message, mend))
    }
    return [...complaints.values()]
  }
}

/** Every two members that are two figures: repetitions of one figure are no comparison. */
function pairsOf(members: readonly StatementRow[]): (readonly [StatementRow, StatementRow])[] {
  return members.flatMap((a, index) =>
    members
      .slice(index + 1)
      .filter((b) => figureOf(a) !== figureOf(b))
      .map((b) => [a, b] as const),
  )
}
