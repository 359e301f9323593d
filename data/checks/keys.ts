/** What leads to a row, and what makes it the only one. */
import {
  type AnyRow,
  fieldList,
  listOf,
  rowsOf,
  type TableName,
  type Tables,
} from '../pipeline/tables.ts'
import { complaint, type Check, type Complaint } from './check.ts'

/** Primary keys and unique fields stand once. */
export const keysAreUnique: Check = {
  name: 'key-unique',
  description: 'primary keys and unique fields of datapackage.json stand once',
  run: ({ description, tables }) =>
    description.resources.flatMap(({ name, schema }) => {
      const unique = schema.fields.filter((field) => field.constraints?.unique)
      const primary = fieldList(schema.primaryKey)
      const keys = [primary, ...unique.map((field) => [field.name])].filter(
        (key, index) => key.length > 0 && (index === 0 || key.join() !== primary.join()),
      )
      return keys.flatMap((key) => repeated(rowsOf(tables, name), key))
    }),
}

function repeated(rows: readonly AnyRow[], key: readonly string[]): Complaint[] {
  const lines = new Map<string, number>()
  return rows.flatMap((row) => {
    const cells = key.map((column) => row.cells[column] ?? '')
    const value = cells.join(' / ')
    const earlier = lines.get(value)
    if (cells.every((cell) => cell === '')) return []
    if (earlier === undefined) {
      lines.set(value, row.line)
      return []
    }
    const message = `“${value}” stands in line ${earlier} already`
    return [complaint(row, key.join('+'), message, 'give this row its own, or delete it')]
  })
}

/** Every foreign key of datapackage.json leads to a row. */
export const foreignKeysResolve: Check = {
  name: 'foreign-key-resolves',
  description: 'every foreign key of datapackage.json leads to a row',
  run: ({ description, tables }) =>
    description.resources.flatMap(({ name, schema }) =>
      (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
        const columns = fieldList(fields)
        const targets = fieldList(reference.fields)
        // '' is Frictionless' name for the table itself.
        const table = reference.resource || name
        const known = new Set(
          rowsOf(tables, table).map((row) => targets.map((target) => row.cells[target]).join('#')),
        )
        return rowsOf(tables, name).flatMap((row) => {
          const cells = columns.map((column) => row.cells[column] ?? '')
          if (cells.includes('') || known.has(cells.join('#'))) return []
          const message = `“${cells.join(' ')}” is no ${targets.join('+')} of ${table}`
          const mend = `write one of ${table}.csv, or add the row there`
          return [complaint(row, columns.join('+'), message, mend)]
        })
      }),
    ),
}

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

const addresses = ({ sections }: Tables): Set<string> =>
  new Set(sections.map(({ cells }) => `${cells.document}#${cells.path}`))

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

/** A statement never exists without its citation: the document and its section are there. */
export const citationResolves: Check = {
  name: 'citation-resolves',
  description: 'the cited section belongs to the cited document',
  run: ({ tables }) => {
    const known = addresses(tables)
    return [...tables.statements, ...tables.commitments, ...tables.non_figures]
      .filter(({ cells }) => !known.has(`${cells.document}#${cells.section}`))
      .map((row) => {
        const { document, section } = row.cells
        const paths = tables.sections.filter(({ cells }) => cells.document === document)
        const mend = paths.length > 0 ? `write a path of ${document}` : 'write a document id'
        const message = `${document} has no section “${section}” in sections.csv`
        return complaint(row, 'section', message, `${mend}, or add the section`)
      })
  },
}
