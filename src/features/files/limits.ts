/** What a file and its table may measure: one of 1 kB can name the last cell that a spreadsheet has. */

/** Many times the whole package; looked at before a byte is read. */
export const MAX_BYTES = 20 * 1024 * 1024

/** Of all that is exported, the largest table has 6 000 cells; a phone holds this many in some 100 MB. */
const MOST_CELLS = 2_000_000
const MOST_ROWS = 200_000
const MOST_COLUMNS = 1_000

/** As a spreadsheet counts, gaps included. */
export interface Extent {
  readonly rows: number
  readonly columns: number
}

export const fits = ({ rows, columns }: Extent): boolean =>
  rows <= MOST_ROWS && columns <= MOST_COLUMNS && rows * columns <= MOST_CELLS
