/** A dataset → its tables as rows of characters, header first; the order of the rows is the dataset's. Pure. */
import type { Dataset } from '../../../../record/dataset.ts'
import { writeCell } from '../../../../record/cells.ts'
import { COLUMNS, RECORD_TABLES, type RecordTable } from '../../../../record/tables.ts'

export interface PackagedRows {
  readonly table: RecordTable
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export const packagedRows = (dataset: Dataset): readonly PackagedRows[] =>
  RECORD_TABLES.map((table) => ({
    table,
    columns: columnsOf(table),
    rows: (dataset[table] as readonly unknown[]).map((record, at) => [
      ...COLUMNS[table].map((column) => writeCell(record, column)),
      ...(table === 'areas' ? [String(at + 1)] : []),
    ]),
  }))

/** The authored table of areas has their order as a column; here it is only written, the rows say it too. */
const columnsOf = (table: RecordTable): readonly string[] => [
  ...COLUMNS[table].map(({ name }) => name),
  ...(table === 'areas' ? ['order'] : []),
]
