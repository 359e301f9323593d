import { fieldList, rowsOf } from '../pipeline/tables.ts'
import { complaint, type Check } from './check.ts'

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
