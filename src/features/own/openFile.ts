/** A file of whatever form → its sheets, or why there are none. Nothing is kept here. */
import { decodeText, fileKind, readBytes, type Encoding } from '../../platform/readText'
import type { Unanswered } from '../../platform/workerCall'
import { MAX_BYTES } from '../files/limits'
import { readAnyCsv, type CsvProblem } from '../files/readCsv'
import { unzip, type ZipProblem } from '../files/unzip'
import type { Sheet } from './engine/sheet'
import { readWorkbook, SheetTooLarge, type WorkbookSheet } from './engine/workbook'

export type OwnFileTrouble =
  | { readonly kind: 'tooLarge'; readonly bytes: number }
  | { readonly kind: 'zip'; readonly problem: ZipProblem }
  | CsvProblem
  | {
      readonly kind:
        'empty' | 'failed' | 'badSheet' | 'oldExcel' | 'unreadable' | 'noTable' | Unanswered
    }

export type OpenedSheet = Sheet & Partial<Pick<WorkbookSheet, 'hidden' | 'shortened'>>

export type OpenedOwnFile =
  | {
      readonly ok: true
      readonly form: 'XLSX' | 'CSV'
      /** Of a CSV. */
      readonly encoding?: Encoding
      readonly sheets: readonly OpenedSheet[]
    }
  | { readonly ok: false; readonly trouble: OwnFileTrouble }

/** As many rows as values may be kept, and titles above them; more columns than a year has days. */
const SHEET_LIMITS = { rows: 60_000, columns: 1_000 }

const trouble = (of: OwnFileTrouble): OpenedOwnFile => ({ ok: false, trouble: of })

export async function openOwnFile(file: Blob): Promise<OpenedOwnFile> {
  const bytes = await readBytes(file, MAX_BYTES)
  if (!(bytes instanceof Uint8Array))
    return trouble(bytes.kind === 'tooLarge' ? bytes : { kind: bytes.kind as 'empty' | 'failed' })
  const kind = fileKind(bytes)
  if (kind === 'word') return bytes[0] === 0x50 ? openZip(bytes) : trouble({ kind: 'oldExcel' })
  if (kind !== 'text') return trouble({ kind: 'noTable' })
  const decoded = decodeText(bytes)
  if (!decoded || decoded.lost) return trouble({ kind: 'unreadable' })
  const read = readAnyCsv(decoded.text)
  return read.kind === 'cells'
    ? {
        ok: true,
        form: 'CSV',
        encoding: decoded.encoding,
        sheets: [{ name: '', rows: read.rows }],
      }
    : trouble(read)
}

function openZip(bytes: Uint8Array): OpenedOwnFile {
  const unzipped = unzip(bytes)
  if (!unzipped.ok) return trouble({ kind: 'zip', problem: unzipped.problem })
  if (!unzipped.files.has('xl/workbook.xml')) return trouble({ kind: 'noTable' })
  const decoder = new TextDecoder()
  const parts = new Map(
    [...unzipped.files]
      .filter(([name]) => /^xl\/.*\.(?:xml|rels)$/.test(name))
      .map(([name, content]) => [name, decoder.decode(content)]),
  )
  try {
    const { sheets } = readWorkbook(parts, SHEET_LIMITS)
    return sheets.length ? { ok: true, form: 'XLSX', sheets } : trouble({ kind: 'noTable' })
  } catch (error) {
    return trouble(
      error instanceof SheetTooLarge
        ? { kind: 'tooManyCells', rows: error.rows, columns: error.columns }
        : { kind: 'badSheet' },
    )
  }
}
