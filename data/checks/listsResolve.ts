import type { TableName } from '../pipeline/columns.ts'
import { listOf, rowsOf, type Tables } from '../pipeline/tables.ts'
import { complaint, type Check, type Complaint } from './check.ts'

/** Columns that hold several ids, and where these lead; Table Schema has no word for this. */
const LISTS: readonly (readonly [TableName, column: string, target: TableName])[] = [
  ['tasks', 'lead_departments', 'departments'],
  ['tasks', 'responsible_departments', 'departments'],
  ['tasks', 'statements', 'statements'],
  ['systems', 'statements', 'statements'],
  ['comparisons', 'members', 'statements'],
  ['conflicts', 'members', 'statements'],
]

/** Every part of a `;`-separated cell leads to a row, and stands once. */
export const listsResolve: Check = {
  name: 'list-resolves',
  description: 'every part of a list of ids leads to a row',
  run: ({ tables }) => [
    ...LISTS.flatMap(([table, column, target]) => {
      const known = new Set(rowsOf(tables, target).map((row) => row.cells.id ?? ''))
      return partsOf(tables, table, column, known, `an id of ${target}.csv`)
    }),
    ...partsOf(tables, 'systems', 'mentions', addresses(tables), 'document#path of sections.csv'),
  ],
}

function addresses({ sections }: Tables): Set<string> {
  return new Set(sections.map(({ cells }) => `${cells.document}#${cells.path}`))
}

function partsOf(
  tables: Tables,
  table: TableName,
  column: string,
  known: ReadonlySet<string>,
  wanted: string,
): Complaint[] {
  return rowsOf(tables, table).flatMap((row) =>
    listOf(row.cells[column] ?? '').flatMap((part, index, parts) => {
      if (parts.indexOf(part) !== index) {
        return [complaint(row, column, `“${part}” stands twice in the list`, 'delete one')]
      }
      if (known.has(part)) return []
      const message = `“${part}” is not ${wanted}`
      return [complaint(row, column, message, `write ${wanted}, parts separated by ; alone`)]
    }),
  )
}
