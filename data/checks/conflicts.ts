/** What statements that belong together say of each other: conflicts and comparisons. */
import { groupBy } from '../../src/record/lookups.ts'
import { UNDATED } from '../../src/record/period.ts'
import { scaleOf, shift } from '../../src/record/unitScale.ts'
import { plainToken } from '../pipeline/readToken.ts'
import { listOf, type Row } from '../pipeline/tables.ts'
import { complaint, type Check, type Complaint, type StatementRow } from './check.ts'

/** Statements of one thing, place, kind and time are one figure; an undated one is that of its document. */
function figureOf({ cells }: StatementRow): string {
  const { indicator, place, kind, period, document } = cells
  const ofDocument = period === UNDATED ? [document] : []
  return [indicator, place, kind, period, ...ofDocument].join(' ')
}

/** What a statement says, comparable between 10.7 万个 and 107000 个. */
const claimOf = ({ cells: { comparator, value, unit } }: StatementRow): string =>
  `${comparator}${shift(Number(value), scaleOf(unit).exponent)}`

/** Where print states one figure differently, conflicts.csv says so: each differing claim is a member of one row. */
export const conflictsListed: Check = {
  name: 'conflicts-listed',
  description: 'statements of one figure that differ stand together in conflicts.csv',
  run: ({ tables }) => {
    const listed = tables.conflicts.map(({ cells }) => new Set(listOf(cells.members)))
    return groups(tables.statements, figureOf).flatMap((rows) => {
      const claims = groups(rows, claimOf)
      if (claims.length < 2) return []
      const together = listed.some((members) =>
        claims.every((same) => same.some(({ cells }) => members.has(cells.id))),
      )
      return together ? [] : [unlisted(claims)]
    })
  },
}

function unlisted(claims: readonly (readonly StatementRow[])[]) {
  const firsts = claims.flatMap((same) => same.slice(0, 1))
  const said = firsts.map(({ cells }) => `${cells.id} “${cells.token}”`).join(' and ')
  const members = firsts.map(({ cells }) => cells.id).join(';')
  const last = firsts.at(-1)!
  const message = `${said} state one figure differently`
  return complaint(last, 'value', message, `add a row to conflicts.csv with the members ${members}`)
}

const groups = <T>(rows: readonly T[], keyOf: (row: T) => string) => [
  ...groupBy(rows, (row) => [keyOf(row)]).values(),
]

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

const subjectOf = ({ cells }: StatementRow): string =>
  `${cells.indicator} ${cells.place} ${cells.kind}`

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
