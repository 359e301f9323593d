/** A dataset → its tables as rows of characters, header first; the order of the rows is the dataset's. Pure. */
import type { Dataset } from '../../../../record/dataset.ts'
import { writeCell } from './cells.ts'
import { PACKAGED_TABLES, SHAPES, type PackagedTable } from './shapes.ts'

export interface PackagedRows {
  readonly table: PackagedTable
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export const packagedRows = (dataset: Dataset): readonly PackagedRows[] =>
  PACKAGED_TABLES.map((table) => ({
    table,
    columns: columnsOf(table),
    rows: (dataset[table] as readonly unknown[]).map((record, at) => [
      ...SHAPES[table].map((shape) => writeCell(record, shape)),
      ...(table === 'areas' ? [String(at + 1)] : []),
    ]),
  }))

/** The authored table of areas has their order as a column; here it is only written, the rows say it too. */
const columnsOf = (table: PackagedTable): readonly string[] => [
  ...SHAPES[table].map(({ name }) => name),
  ...(table === 'areas' ? ['order'] : []),
]
