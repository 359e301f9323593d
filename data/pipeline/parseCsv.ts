import Papa from 'papaparse'
import type { Finding } from './tables.ts'

export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

export interface Csv {
  readonly rows: readonly CsvRow[]
  readonly findings: readonly Finding[]
}

/**
 * Bytes of a CSV → rows with the line each begins on, and what is wrong with the file as a file. `lineEnd` is what
 * the description promises.
 */
export function parseCsv(bytes: Uint8Array, file: string, lineEnd = '\n'): Csv {
  const findings: Finding[] = []
  const find = (line: number, message: string, mend: string) =>
    findings.push({ check: 'readable-file', file, line, message, mend })

  const decoded = decodeUtf8(bytes)
  if (decoded === undefined) {
    find(1, 'the file is not UTF-8', 'save it as “CSV UTF-8”')
    return { rows: [], findings }
  }
  if (decoded.startsWith('\uFEFF')) {
    find(1, 'the file begins with a byte order mark (BOM)', 'save it as UTF-8 without BOM')
  }
  const crlf = decoded.indexOf('\r')
  if (crlf >= 0 && lineEnd !== '\r\n') {
    find(
      lineAt(decoded, crlf),
      'the line ends in CRLF (Windows line ends)',
      'save it with LF line ends',
    )
  }
  // Read on as if both were mended, so that one run shows all that is wrong.
  const text = decoded.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  if (text.trim() === '') {
    find(1, 'the file is empty', 'put the header row and at least one row back')
    return { rows: [], findings }
  }

  const rows: CsvRow[] = []
  let start = 0
  let line = 1
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    step: ({ data, errors, meta }) => {
      for (const code of new Set(errors.map((error) => error.code))) {
        if (code === 'MissingQuotes') {
          find(line, 'a quote is opened here and never closed', 'close it with a second "')
        } else if (code === 'InvalidQuotes') {
          find(line, 'a quoted cell goes on after its closing quote', 'write a quote in it as ""')
        }
      }
      rows.push({ line, cells: data })
      line += countLineEnds(text, start, meta.cursor)
      start = meta.cursor
    },
  })
  if (!text.endsWith('\n')) {
    find(line, 'the last line has no line end', 'end the file with one line end (LF)')
  }
  return { rows: rows.filter(({ line, cells }) => !isEndOfFile(line, cells)), findings }

  function isEndOfFile(at: number, cells: readonly string[]): boolean {
    return cells.length === 1 && cells[0] === '' && at === lineAt(text, text.length)
  }
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function lineAt(text: string, index: number): number {
  return countLineEnds(text, 0, index) + 1
}

function countLineEnds(text: string, start: number, end: number): number {
  let count = 0
  for (let i = text.indexOf('\n', start); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) count++
  return count
}
