/** What a file is, by its content; its name may say anything. Nothing is kept and nothing is taken into use here. */
import { recogniseTable, type FileRows, type KnownTitles } from '../../domain/export/compareTables'
import { TABLE_FORMAT } from '../../domain/export/tableFiles'
import { decodeText, type Encoding } from '../../ui/decodeText'
import { readSheetCsv } from './readCsv'
import { MAX_BYTES } from './readMessages'
import { descriptionIn, readPackage, type PackageRead } from './readPackage'
import { readXlsx } from './readXlsx'
import { unzip, type ZipProblem } from './unzip'

export type FileTrouble =
  | { readonly kind: 'tooLarge'; readonly bytes: number }
  | { readonly kind: 'zip'; readonly problem: ZipProblem }
  | { readonly kind: 'quotes'; readonly row: number }
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
    }

export type Recognised =
  | { readonly kind: 'package'; readonly read: PackageRead }
  | { readonly kind: 'table'; readonly rows: FileRows; readonly form: string }
  | { readonly kind: 'backup' | 'deck' | 'original' }
  | { readonly kind: 'trouble'; readonly trouble: FileTrouble }

const trouble = (of: FileTrouble): Recognised => ({ kind: 'trouble', trouble: of })

/** `known`: the titles of our own tables. */
export async function recogniseFile(file: Blob, known: KnownTitles): Promise<Recognised> {
  if (file.size > MAX_BYTES) return trouble({ kind: 'tooLarge', bytes: file.size })
  if (file.size === 0) return trouble({ kind: 'empty' })
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    // Moved, deleted or not yet brought from a cloud since it was chosen.
    return trouble({ kind: 'failed' })
  }
  if (begins(bytes, 'PK')) return recogniseZip(bytes)
  if (begins(bytes, '\u00d0\u00cf\u0011\u00e0')) return trouble({ kind: 'oldExcel' })
  if (begins(bytes, '%PDF')) return { kind: 'original' }
  const isUtf16 = begins(bytes, '\u00ff\u00fe') || begins(bytes, '\u00fe\u00ff')
  if (!isUtf16 && bytes.subarray(0, 4096).includes(0)) return trouble({ kind: 'unknown' })
  const decoded = decodeText(bytes)
  if (!decoded) return trouble({ kind: 'unreadable' })
  return recogniseText(decoded.text, decoded.encoding, known)
}

async function recogniseZip(bytes: Uint8Array<ArrayBuffer>): Promise<Recognised> {
  const unzipped = unzip(bytes)
  if (!unzipped.ok) return trouble({ kind: 'zip', problem: unzipped.problem })
  const { files } = unzipped
  if (files.has('xl/workbook.xml')) {
    const rows = await readXlsx(bytes, files)
    return rows ? { kind: 'table', rows, form: 'XLSX' } : trouble({ kind: 'badSheet' })
  }
  return descriptionIn(files)
    ? { kind: 'package', read: await readPackage(files) }
    : trouble({ kind: 'otherZip' })
}

function recogniseText(text: string, encoding: Encoding, known: KnownTitles): Recognised {
  if (/^\s*[[{]/.test(text)) return recogniseJson(text)
  if (/^\s*</.test(text)) return { kind: 'original' }
  const [firstLine = ''] = text.split(/\r?\n/, 1)
  const first = readSheetCsv(firstLine)
  if (first.ok && recogniseTable(first.rows.header, known)) {
    const csv = readSheetCsv(text)
    const form = encoding === 'utf-8' ? 'CSV' : `CSV · ${encoding.toUpperCase()}`
    return csv.ok
      ? { kind: 'table', rows: csv.rows, form }
      : trouble({ kind: 'quotes', row: csv.problem.row })
  }
  return /\p{Script=Han}/u.test(text) ? { kind: 'original' } : trouble({ kind: 'unknown' })
}

function recogniseJson(text: string): Recognised {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // What broke off still says at its head what it was, and its own reader says what to do.
    const [, kind] = /"format"\s*:\s*"shukan-(backup|deck)"/.exec(text.slice(0, 200)) ?? []
    return kind ? { kind: kind as 'backup' | 'deck' } : trouble({ kind: 'badJson' })
  }
  const { format, columns, rows } = (value ?? {}) as Record<string, unknown>
  if (format === 'shukan-backup') return { kind: 'backup' }
  if (format === 'shukan-deck') return { kind: 'deck' }
  if (format !== TABLE_FORMAT) return trouble({ kind: 'otherJson' })
  if (!isRecords(columns) || !isRecords(rows)) return trouble({ kind: 'badJson' })
  const header = columns.map(({ name }) => String(name))
  const cells = rows.map((row) => header.map((name) => cellOf(row, name)))
  return { kind: 'table', rows: { header, rows: cells, formulas: [] }, form: 'JSON' }
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
