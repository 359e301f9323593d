/** An XLSX → the rows of its first sheet as characters, and which cells are formulas. */
import readXlsxFile from 'read-excel-file/universal'
import type { FileRows } from '../../domain/export/compareTables'

/** Undefined where it is no spreadsheet that can be read. `files`: what the bounded unzip found. */
export async function readXlsx(
  bytes: Uint8Array<ArrayBuffer>,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<FileRows | undefined> {
  try {
    const [sheet] = await readXlsxFile(bytes.buffer, { trim: false })
    const [header = [], ...rows] = sheet?.data ?? []
    const width = header.length
    const text = (row: readonly unknown[]) =>
      Array.from({ length: width }, (_, at) => textOf(row[at]))
    return { header: header.map(textOf), rows: rows.map(text), formulas: formulasIn(files) }
  } catch {
    return undefined
  }
}

const textOf = (cell: unknown): string =>
  cell === null || cell === undefined
    ? ''
    : cell instanceof Date
      ? cell.toISOString().slice(0, 10)
      : String(cell)

/** The reader takes a formula's last result for a value; only the sheet itself says that it is one. */
function formulasIn(files: ReadonlyMap<string, Uint8Array>): FileRows['formulas'] {
  const sheet = files.get('xl/worksheets/sheet1.xml')
  if (!sheet) return []
  const cells = new TextDecoder()
    .decode(sheet)
    .matchAll(/<c\s[^>]*\br="([A-Z]+)(\d+)"[^>]*>\s*<f\b/g)
  return Array.from(cells, ([, letters = '', row]) => ({
    row: Number(row),
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  }))
}
