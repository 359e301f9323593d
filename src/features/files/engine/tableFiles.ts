/** A table → the characters of a CSV or JSON file. XLSX is bytes: features/files/xlsx.ts. Pure. */
import { toCsv } from './csv.ts'
import { cellText, type Table } from './table.ts'

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
