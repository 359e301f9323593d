/** A table → the characters of a CSV or JSON file. XLSX is bytes: features/files/xlsx.ts. Pure. */
import { cellText, type Table } from './table.ts'

/** Excel takes a UTF-8 file for the local code page without it. */
const BOM = '\uFEFF'

/**
 * What a spreadsheet would run as a formula; the full-width signs too, which some Chinese input methods and Excels
 * take for the plain ones. Apostrophes in front are counted in, so that what is put there can be taken off again.
 */
const DANGEROUS = /^'*[=+\-@\t\r\n＝＋－＠]/
/** A comparator such as `=` has nothing behind it that could be run. */
const HARMLESS = /^[=+\-@＝＋－＠]$/

/** A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
const defused = (cell: string): string =>
  DANGEROUS.test(cell) && !HARMLESS.test(cell) ? `'${cell}` : cell

/** The cell as it was before it was defused; any other cell as it is. */
export const undefused = (cell: string): string =>
  cell.startsWith("'") && DANGEROUS.test(cell) ? cell.slice(1) : cell

/** `;` and tab too: a spreadsheet of another country splits there. */
const quoted = (cell: string): string =>
  /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/** For people and their spreadsheets. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return BOM + lines(rows.map((row) => row.map(defused)))
}

/** For programs: no BOM, no apostrophes, nothing but RFC 4180. */
export const toPlainCsv = (rows: readonly (readonly string[])[]): string => lines(rows)

const lines = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join(',') + '\r\n').join('')

/** What tells where a file came from, in every form. */
export interface TableSource {
  /** Version of the data. */
  readonly version: string
  /** ISO date of its release. */
  readonly released: string
  /** Address of the page. */
  readonly page: string
  /** What this is, and what it is not. */
  readonly note: string
}

export const TABLE_FORMAT = 'shukan-table'

export const tableCsv = (table: Table, titles: readonly string[]): string =>
  toCsv([titles, ...table.rows.map((row) => row.map(cellText))])

/** Numbers stay numbers: the comparator stands beside them in the same object. */
export function tableJson(table: Table, titles: readonly string[], source: TableSource): string {
  const content = {
    format: TABLE_FORMAT,
    table: table.kind,
    ...source,
    columns: table.columns.map(({ name, type }, at) => ({ name, type, title: titles[at] })),
    rows: table.rows.map((row) =>
      Object.fromEntries(table.columns.map(({ name }, at) => [name, row[at] ?? null])),
    ),
  }
  return `${JSON.stringify(content, null, 1)}\n`
}
