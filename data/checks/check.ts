import {
  type AnyRow,
  type FieldSchema,
  type Finding,
  type Row,
  rowsOf,
  type TablesPackage,
} from '../pipeline/tables.ts'

/** What a rule says about one place; the rule's name is added by `runChecks`. */
export type Complaint = Omit<Finding, 'check'>

/** One rule over the tables. */
export interface Check {
  readonly name: string
  readonly description: string
  run(pack: TablesPackage): readonly Complaint[]
}

/** A complaint about one cell. */
export function complaint(
  { file, line }: Pick<AnyRow, 'file' | 'line'>,
  column: string,
  message: string,
  mend: string,
): Complaint {
  return { file, line, column, message, mend }
}

export type StatementRow = Row<'statements'>

/** What a rule says of the cells of every column that the description names: message and mend, or nothing. */
export const eachCell = (
  { description, tables }: TablesPackage,
  complain: (cell: string, field: FieldSchema) => readonly [string, string] | undefined,
): Complaint[] =>
  description.resources.flatMap(({ name, schema }) =>
    rowsOf(tables, name).flatMap((row) =>
      schema.fields.flatMap((field) => {
        const wrong = complain(row.cells[field.name] ?? '', field)
        return wrong ? [complaint(row, field.name, ...wrong)] : []
      }),
    ),
  )
