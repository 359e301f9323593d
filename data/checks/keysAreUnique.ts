import { fieldList, rowsOf, type AnyRow } from '../pipeline/tables.ts'
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
