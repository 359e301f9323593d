import { listOf } from '../pipeline/tables.ts'
import { complaint, type Check } from './check.ts'
import { claimOf, figureOf, groupBy, type StatementRow } from './figures.ts'

/** Where print states one figure differently, conflicts.csv says so: each differing claim is a member of one row. */
export const conflictsListed: Check = {
  name: 'conflicts-listed',
  description: 'statements of one figure that differ stand together in conflicts.csv',
  run: ({ tables }) => {
    const listed = tables.conflicts.map(({ cells }) => new Set(listOf(cells.members)))
    return groupBy(tables.statements, figureOf).flatMap((rows) => {
      const claims = groupBy(rows, claimOf)
      if (claims.length < 2) return []
      const together = listed.some((members) =>
        claims.every((same) => same.some(({ cells }) => members.has(cells.id))),
      )
      return together ? [] : [unlisted(claims)]
    })
  },
}

function unlisted(claims: readonly StatementRow[][]) {
  const firsts = claims.flatMap((same) => same.slice(0, 1))
  const said = firsts.map(({ cells }) => `${cells.id} “${cells.token}”`).join(' and ')
  const members = firsts.map(({ cells }) => cells.id).join(';')
  const last = firsts.at(-1) as StatementRow
  const message = `${said} state one figure differently`
  return complaint(last, 'value', message, `add a row to conflicts.csv with the members ${members}`)
}
