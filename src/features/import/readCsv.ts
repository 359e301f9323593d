/** A CSV of any program → its rows: comma, semicolon or tab, as Excel saves them in one country or another. */
import Papa from 'papaparse'
import { undefused } from '../../domain/csv'
import type { FileRows } from '../../domain/export/compareTables'
import type { Grid } from '../../domain/package/readTables'

export interface CsvProblem {
  /** 1 is the header. */
  readonly row: number
}

export type ReadCsv<T> =
  { readonly ok: true; readonly rows: T } | { readonly ok: false; readonly problem: CsvProblem }

/** What a person's spreadsheet saved: apostrophes before formulas are taken off again. */
export function readSheetCsv(text: string): ReadCsv<FileRows> {
  const read = parse(text, (cell) => undefused(cell))
  return read.ok ? { ok: true, rows: { ...read.rows, formulas: [] } } : read
}

/** What a program wrote: as it is. */
export const readPlainCsv = (text: string): ReadCsv<Grid> => parse(text, (cell) => cell)

function parse(text: string, read: (cell: string) => string): ReadCsv<Grid> {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: true,
    delimitersToGuess: [',', ';', '\t'],
  })
  const quotes = errors.find(({ type }) => type === 'Quotes')
  if (quotes) return { ok: false, problem: { row: (quotes.row ?? 0) + 1 } }
  const [header = [], ...rows] = data.map((row) => row.map(read))
  return { ok: true, rows: { header, rows } }
}
