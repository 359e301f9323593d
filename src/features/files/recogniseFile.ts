/** What a file is, by its content; its name may say anything. Nothing is kept and nothing is taken into use here. */
import type { FileRows, KnownTitles } from './engine/compareTables'
import type { OtherTable } from './engine/findTable'
import { TABLE_FORMAT } from './engine/tableFiles'
import type { Unanswered } from '../../platform/workerCall'
import { decodeText, type Encoding, fileKind, readBytes } from '../../platform/readText'
import { fits, MAX_BYTES } from './limits'
import { readSheetCsv, type CsvProblem, type SheetRead } from './readCsv'
import { descriptionIn, readPackage, type PackageRead } from './readPackage'
import { readXlsx } from './readXlsx'
import { unzip, type ZipProblem } from './unzip'

export type FileTrouble =
  | { readonly kind: 'tooLarge'; readonly bytes: number }
  | { readonly kind: 'zip'; readonly problem: ZipProblem }
  | CsvProblem
  | ({ readonly kind: 'otherTable' } & OtherTable)
  | {
      readonly kind:
        | 'empty'
        | 'failed'
        | 'otherZip'
        | 'badSheet'
        | 'oldExcel'
        | 'badJson'
        | 'otherJson'
        | 'unreadable'
        | 'unknown'
        | Unanswered
    }

export type Recognised =
  | { readonly kind: 'package'; readonly read: PackageRead }
  | { readonly kind: 'table'; readonly rows: FileRows; readonly form: string }
  | { readonly kind: 'backup' | 'deck' | 'pack' | 'original' }
  | { readonly kind: 'trouble'; readonly trouble: FileTrouble }

const trouble = (of: FileTrouble): Recognised => ({ kind: 'trouble', trouble: of })

/** `known`: the titles of our own tables. */
export async function recogniseFile(file: Blob, known: KnownTitles): Promise<Recognised> {
  const bytes = await readBytes(file, MAX_BYTES)
  if (!(bytes instanceof Uint8Array))
    return trouble(bytes.kind === 'tooLarge' ? bytes : { kind: bytes.kind as 'empty' | 'failed' })
  if (begins(bytes, 'PK')) return recogniseZip(bytes, known)
  if (begins(bytes, '\u00d0\u00cf\u0011\u00e0')) return trouble({ kind: 'oldExcel' })
  const kind = fileKind(bytes)
  if (kind === 'binary') return trouble({ kind: 'unknown' })
  // What is no text is told by those who know originals.
  if (kind !== 'text') return { kind: 'original' }
  const decoded = decodeText(bytes)
  return decoded
    ? recogniseText(decoded.text, decoded.encoding, decoded.lost, known)
    : trouble({ kind: 'unreadable' })
}

async function recogniseZip(bytes: Uint8Array<ArrayBuffer>, known: KnownTitles) {
  const unzipped = unzip(bytes)
  if (!unzipped.ok) return trouble({ kind: 'zip', problem: unzipped.problem })
  const { files } = unzipped
  if (files.has('xl/workbook.xml')) {
    const read = await readXlsx(bytes, files, known)
    if (read.kind === 'badSheet') return trouble(read)
    return recogniseSheet(read, 'XLSX') ?? trouble({ kind: 'unknown' })
  }
  return descriptionIn(files)
    ? ({ kind: 'package', read: await readPackage(files) } as const)
    : trouble({ kind: 'otherZip' })
}

/** Undefined where it is no table at all. */
function recogniseSheet(read: SheetRead, form: string): Recognised | undefined {
  if (read.kind === 'table') return { ...read, form }
  if (read.kind !== 'other') return trouble(read)
  return read.table && trouble({ kind: 'otherTable', ...read.table })
}

function recogniseText(
  text: string,
  encoding: Encoding,
  lost: number,
  known: KnownTitles,
): Recognised {
  if (/^\s*</.test(text)) return { kind: 'original' }
  const isJson = /^\s*[[{]/.test(text)
  const form = encoding === 'utf-8' ? 'CSV' : `CSV · ${encoding.toUpperCase()}`
  const table = isJson ? recogniseJson(text) : recogniseSheet(readSheetCsv(text, known), form)
  if (table) return lost ? trouble({ kind: 'unreadable' }) : table
  return /\p{Script=Han}/u.test(text) ? { kind: 'original' } : trouble({ kind: 'unknown' })
}

function recogniseJson(text: string): Recognised {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // What broke off still says at its head what it was, and its own reader says what to do.
    const [, kind] = /"format"\s*:\s*"shukan-(backup|deck|pack)"/.exec(text.slice(0, 200)) ?? []
    return kind ? { kind: kind as 'backup' | 'deck' | 'pack' } : trouble({ kind: 'badJson' })
  }
  const { format, columns, rows } = (value ?? {}) as Record<string, unknown>
  if (format === 'shukan-backup') return { kind: 'backup' }
  if (format === 'shukan-deck') return { kind: 'deck' }
  if (format === 'shukan-pack') return { kind: 'pack' }
  if (format !== TABLE_FORMAT) return trouble({ kind: 'otherJson' })
  if (!isRecords(columns) || !isRecords(rows)) return trouble({ kind: 'badJson' })
  const extent = { rows: rows.length + 1, columns: columns.length }
  if (!fits(extent)) return trouble({ kind: 'tooManyCells', ...extent })
  const header = columns.map(({ name }) => String(name))
  const found = rows.map((record, at) => ({
    row: at + 2,
    cells: header.map((name) => cellOf(record, name)),
  }))
  const skipped = { above: 0, blank: 0 }
  return { kind: 'table', rows: { header, rows: found, formulas: [], skipped }, form: 'JSON' }
}

const cellOf = (row: Readonly<Record<string, unknown>>, name: string): string => {
  const cell = Object.hasOwn(row, name) ? row[name] : null
  return cell === null || cell === undefined
    ? ''
    : typeof cell === 'object'
      ? JSON.stringify(cell)
      : String(cell)
}

const isRecords = (value: unknown): value is readonly Record<string, unknown>[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null)

const begins = (bytes: Uint8Array, signature: string): boolean =>
  [...signature].every((character, at) => bytes[at] === character.charCodeAt(0))
