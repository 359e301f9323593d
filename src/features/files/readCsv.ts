/** A CSV of any program → its rows: comma, semicolon or tab, as Excel saves them in one country or another. */
import Papa from 'papaparse'
import type { FileRows, KnownTitles } from './engine/compareTables'
import { findTable, isBlank, otherTable, type OtherTable, type Sheet } from './engine/findTable'
import type { Grid } from './engine/package/readTables'
import { fits, type Extent } from './limits'

export type CsvProblem =
  /** A quote that is not closed; 1 is the first row of the file. */
  { readonly kind: 'quotes'; readonly row: number } | ({ readonly kind: 'tooManyCells' } & Extent)

/** What is in a sheet, of whatever form. */
export type SheetRead =
  | CsvProblem
  | { readonly kind: 'table'; readonly rows: FileRows }
  /** No table of ours: of somebody else, or none at all. */
  | { readonly kind: 'other'; readonly table: OtherTable | undefined }

const DELIMITERS = [',', ';', '\t'] as const
/** Enough to find a header in. */
const HEAD_ROWS = 50
/** Characters; a longer line is no header. */
const HEAD = 200_000

/** What a person's spreadsheet saved. */
export function readSheetCsv(text: string, known: KnownTitles): SheetRead {
  const heads = DELIMITERS.map((delimiter) => ({
    delimiter,
    rows: parse(text.slice(0, HEAD), delimiter, HEAD_ROWS).rows,
  }))
  const ours = heads.find(({ rows }) => findTable(rows, known))
  if (!ours) {
    const tables = heads.flatMap(({ rows }) => otherTable(rows) ?? [])
    return { kind: 'other', table: tables.sort((a, b) => b.columns - a.columns)[0] }
  }
  const read = parse(text, ours.delimiter)
  const problem = problemOf(read)
  if (problem) return problem
  const table = findTable(read.rows, known)
  return table ? { kind: 'table', rows: table } : { kind: 'other', table: undefined }
}

/** Cells of whatever table, split where the first rows have most of them. */
export function readAnyCsv(text: string): CsvProblem | { kind: 'cells'; readonly rows: Sheet } {
  const cellsBy = (delimiter: string) =>
    parse(text.slice(0, HEAD), delimiter, HEAD_ROWS).rows.reduce(
      (sum, row) => sum + row.filter((cell) => cell.trim() !== '').length,
      0,
    )
  const [best] = DELIMITERS.map((delimiter) => ({ delimiter, cells: cellsBy(delimiter) })).sort(
    (a, b) => b.cells - a.cells,
  )
  const read = parse(text, best?.delimiter ?? ',')
  return problemOf(read) ?? { kind: 'cells', rows: read.rows }
}

/** What a program wrote: as it is, but for the rows of commas that a spreadsheet leaves at the end. */
export function readPlainCsv(text: string): CsvProblem | { kind: 'grid'; readonly grid: Grid } {
  const read = parse(text, ',')
  const problem = problemOf(read)
  if (problem) return problem
  let last = read.rows.length
  while (last > 0 && isBlank(read.rows[last - 1]!)) last -= 1
  const [header = [], ...rows] = read.rows.slice(0, last)
  return { kind: 'grid', grid: { header, rows } }
}

function problemOf({ extent, quotes }: Parsed): CsvProblem | undefined {
  if (!fits(extent)) return { kind: 'tooManyCells', ...extent }
  return quotes === undefined ? undefined : { kind: 'quotes', row: quotes }
}

interface Parsed {
  readonly rows: Sheet
  readonly extent: Extent
  /** Row of the first quote that is not closed. */
  readonly quotes: number | undefined
}

/** Stops where it becomes more than a phone holds. */
function parse(text: string, delimiter: string, most = Infinity): Parsed {
  const rows: string[][] = []
  let extent: Extent = { rows: 0, columns: 0 }
  let quotes: number | undefined
  // Excel's own word to itself; it takes a row, and the rows below keep their numbers.
  const [marked = '', mark = ''] = /^\uFEFF?(sep=[^\r\n])\r?\n/i.exec(text) ?? []
  if (mark) rows.push([mark])
  Papa.parse<string[]>(text.slice(marked.length).replace(/^\uFEFF/, ''), {
    delimiter,
    step: ({ data, errors }, parser) => {
      rows.push(data)
      extent = { rows: rows.length, columns: Math.max(extent.columns, data.length) }
      if (errors.some(({ type }) => type === 'Quotes')) quotes ??= rows.length
      if (rows.length >= most || !fits(extent)) parser.abort()
    },
  })
  // The line end of the last line begins no row.
  if (rows.at(-1)?.join('') === '' && rows.at(-1)?.length === 1) rows.pop()
  return { rows, extent, quotes }
}
