/** Rows → CSV for spreadsheets: UTF-8 with BOM for Excel, RFC 4180 quotes, formulas defused. Pure. */

/** Excel takes a UTF-8 file for the local code page without it. */
const BOM = '\uFEFF'

/** A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
const defused = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

export function toCsv(rows: readonly (readonly string[])[]): string {
  return (
    BOM + rows.map((row) => row.map((cell) => quoted(defused(cell))).join(',') + '\r\n').join('')
  )
}
