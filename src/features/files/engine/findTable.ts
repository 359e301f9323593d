/** The rows of any sheet → our table in it: below title lines, between blank rows, or none. Pure. */
import { recogniseTable, type FileRows, type KnownTitles } from './compareTables.ts'

/** Characters of a whole sheet, row by row as the file has them. */
export type Sheet = readonly (readonly string[])[]

/** A title, a date, a unit; more lines above a header are another kind of sheet. */
const MOST_ABOVE = 20

export const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '')

/** Undefined where no row has our titles. */
export function findTable(sheet: Sheet, known: KnownTitles): FileRows | undefined {
  const at = sheet.slice(0, MOST_ABOVE).findIndex((row) => recogniseTable(row, known))
  return at < 0 ? undefined : tableAt(sheet, at)
}

/** Counts rows as a spreadsheet shows them: 1 is the first of the file. */
function tableAt(sheet: Sheet, at: number): FileRows {
  const below = sheet.slice(at + 1).map((cells, index) => ({ row: at + 2 + index, cells }))
  const rows = below.filter(({ cells }) => !isBlank(cells))
  const above = sheet.slice(0, at).filter((row) => !isBlank(row)).length
  const blank = at - above + below.length - rows.length
  return { header: sheet[at] ?? [], rows, formulas: [], skipped: { above, blank } }
}

export interface OtherTable {
  readonly columns: number
  readonly rows: number
  /** The first titles, as they stand there. */
  readonly titles: readonly string[]
}

/** A table of somebody else: nearly every row has as many cells as the header; undefined for a text. */
export function otherTable(sheet: Sheet): OtherTable | undefined {
  const rows = sheet.filter((row) => !isBlank(row))
  const [header = []] = [...rows.slice(0, MOST_ABOVE)].sort((a, b) => b.length - a.length)
  const alike = rows.filter((row) => row.length === header.length).length
  if (header.length < 2 || alike < 2 || alike < 0.8 * rows.length - 1) return undefined
  const titles = header.filter((cell) => cell.trim() !== '').slice(0, 5)
  return { columns: header.length, rows: alike - 1, titles }
}
