/** An XLSX → our table in it, on whichever sheet. */
import readXlsxFile from 'read-excel-file/universal'
import { recogniseTable, type KnownTitles } from './engine/compareTables'
import { findTable, otherTable, type Sheet } from './engine/findTable'
import { fits } from './limits'
import type { SheetRead } from './readCsv'
import { sheetFacts, sheetPaths, type SheetFacts } from './sheetXml'

/** `files`: what the bounded unzip found. */
export async function readXlsx(
  bytes: Uint8Array<ArrayBuffer>,
  files: ReadonlyMap<string, Uint8Array>,
  known: KnownTitles,
): Promise<SheetRead | { readonly kind: 'badSheet' }> {
  try {
    const facts = factsOf(files)
    const tooWide = facts.find((sheet) => sheet && !fits(sheet))
    if (tooWide) return { kind: 'tooManyCells', rows: tooWide.rows, columns: tooWide.columns }
    const sheets = await readXlsxFile(bytes.buffer, { trim: false })
    if (sheets.length !== facts.length) return { kind: 'badSheet' }
    const grids = sheets.map(({ data }): Sheet => data.map((row) => row.map(textOf)))
    const found = grids.flatMap((grid, at) => {
      const table = findTable(grid, known)
      const missing = table && recogniseTable(table.header, known)?.missing.length
      return table && missing !== undefined ? [{ table, at, missing }] : []
    })
    // Of several sheets the most complete, of equals the first.
    const [best] = found.sort((a, b) => a.missing - b.missing)
    if (!best) return { kind: 'other', table: grids.map(otherTable).find(Boolean) }
    const { table, at } = best
    const formulas = facts[at]?.formulas ?? []
    const sheet = at > 0 ? { sheet: sheets[at]?.sheet ?? '' } : {}
    return { kind: 'table', rows: { ...table, formulas, ...sheet } }
  } catch {
    return { kind: 'badSheet' }
  }
}

function factsOf(files: ReadonlyMap<string, Uint8Array>): readonly (SheetFacts | undefined)[] {
  const decoder = new TextDecoder()
  const texts = new Map(
    [...files]
      .filter(([name]) => /^xl\/(.*\.xml|_rels\/workbook\.xml\.rels)$/.test(name))
      .map(([name, content]) => [name, decoder.decode(content)]),
  )
  return sheetPaths(texts).map((path) => {
    const xml = path && texts.get(path)
    return xml ? sheetFacts(xml) : undefined
  })
}

const textOf = (cell: unknown): string =>
  cell === null || cell === undefined
    ? ''
    : cell instanceof Date
      ? cell.toISOString().slice(0, 10)
      : String(cell)
