/** A table as it is handed out: what a page shows, one row for one row. CSV, XLSX and JSON are written from it. Pure. */

export const TABLE_KINDS = ['statements', 'board', 'area', 'tasks'] as const
export type TableKind = (typeof TABLE_KINDS)[number]

/** `null` where nothing is printed. */
export type Cell = string | number | null

export interface ColumnShape {
  /** The machine's name for it, the same in every language. */
  readonly name: string
  readonly type: 'string' | 'number'
  /**
   * Name of the column with the comparator. Only with `=` is the printed figure exactly the number; a spreadsheet
   * that sums 超65% as 65 would drop the word, so such a cell is text there.
   */
  readonly boundBy?: string
  /** Words in the reader's language or of the day: shown, but no two phones need say the same. */
  readonly spoken?: true
}

export interface Column<Row> extends ColumnShape {
  cell(row: Row): Cell
}

/** A column of words, unless `more` says otherwise. */
export const column = <Row>(
  name: string,
  cell: Column<Row>['cell'],
  more: Partial<ColumnShape> = {},
): Column<Row> => ({ name, type: 'string', cell, ...more })

export interface Table {
  readonly kind: TableKind
  readonly columns: readonly ColumnShape[]
  readonly rows: readonly (readonly Cell[])[]
}

/** The first column of every table: by it a row is found again. */
export const ID_COLUMN = 'id'

export function tableOf<Row>(
  kind: TableKind,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table {
  return {
    kind,
    columns: columns.map(({ name, type, boundBy, spoken }) => ({
      name,
      type,
      ...(boundBy && { boundBy }),
      ...(spoken && { spoken }),
    })),
    rows: rows.map((row) => columns.map((column) => column.cell(row))),
  }
}

/** True where the number is all that is printed. */
export function isExactNumber(table: Table, row: readonly Cell[], at: number): boolean {
  const column = table.columns[at]
  if (column?.type !== 'number') return false
  if (!column.boundBy) return true
  return row[table.columns.findIndex(({ name }) => name === column.boundBy)] === '='
}

/** The cell as characters: what CSV holds and what two tables are compared by. */
export const cellText = (cell: Cell): string => (cell === null ? '' : String(cell))
