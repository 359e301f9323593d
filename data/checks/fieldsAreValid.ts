import { rowsOf, type FieldSchema } from '../pipeline/tables.ts'
import { complaint, type Check } from './check.ts'

/** Types of Table Schema: does the cell hold one, and what is it called. */
const TYPES: Readonly<Record<string, readonly [(cell: string) => boolean, string]>> = {
  integer: [(cell) => /^-?\d+$/.test(cell), 'a whole number, digits only'],
  number: [
    (cell) => /^-?\d+(?:\.\d+)?$/.test(cell),
    'a number in half-width digits without separators, e.g. 28.5',
  ],
  boolean: [(cell) => cell === 'true' || cell === 'false', 'true or false'],
  date: [isDate, 'a date that exists, YYYY-MM-DD'],
  year: [(cell) => /^\d{4}$/.test(cell), 'a year, YYYY'],
}

/** Every cell is of the type and within the constraints that datapackage.json gives its field. */
export const fieldsAreValid: Check = {
  name: 'field-valid',
  description: 'type, required, enum, pattern, minimum, maximum and lengths of datapackage.json',
  run: ({ description, tables }) =>
    description.resources.flatMap(({ name, schema }) =>
      rowsOf(tables, name).flatMap((row) =>
        schema.fields.flatMap((field) => {
          const wrong = wrongCell(field, row.cells[field.name] ?? '')
          return wrong ? [complaint(row, field.name, ...wrong)] : []
        }),
      ),
    ),
}

/** What is wrong and what would be right, undefined when nothing is. */
function wrongCell(
  { type = 'string', constraints = {} }: FieldSchema,
  cell: string,
): [message: string, mend: string] | undefined {
  if (cell === '') return constraints.required ? ['the cell is empty', 'fill it in'] : undefined
  const said = `“${cell}”`
  const [isOfType, typeName] = TYPES[type] ?? [() => true, '']
  if (!isOfType(cell)) return [`${said} is not of type ${type}`, `write ${typeName}`]

  const { enum: choices, pattern, minimum, maximum, minLength, maxLength } = constraints
  if (cell !== cell.trim()) return [`${said} begins or ends with a blank`, 'delete the blank']
  if (choices && !choices.map(String).includes(cell)) {
    return [`${said} is not allowed`, `write one of ${choices.join(', ')}`]
  }
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(cell)) {
    return [`${said} has not the right form`, `write what fits ${pattern}`]
  }
  if (minimum !== undefined && Number(cell) < minimum) {
    return [`${said} is too small`, `write ${minimum} or more`]
  }
  if (maximum !== undefined && Number(cell) > maximum) {
    return [`${said} is too large`, `write ${maximum} or less`]
  }
  const length = [...cell].length
  if (minLength !== undefined && length < minLength) {
    return [`${said} is too short`, `write ${minLength} characters or more`]
  }
  if (maxLength !== undefined && length > maxLength) {
    return [`${said} has ${length} characters`, `write ${maxLength} or fewer`]
  }
  return undefined
}

/** Whether the text is a day of the calendar, YYYY-MM-DD. */
export function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text) && text.length === 10
}
