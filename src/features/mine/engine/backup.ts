/** One file with all that the reader made: how it is written, and what may be read back. */
import * as v from 'valibot'
import type { Preferences } from '../../settings/engine/preferences.ts'
import { rowsOf, STRICT_ROWS, time } from './rowSchemas.ts'
import type { PersonalContent } from '../../../record/personalRows.ts'

export const BACKUP_FORMAT = 'shukan-backup'
export const BACKUP_VERSION = 1
/** Ten thousand notes of a page each; a phone reads that in a moment. */
export const BACKUP_MAX_BYTES = 5_000_000

export interface Backup extends PersonalContent {
  /** ISO time. */
  readonly made: string
  /** As it stood in the file: `parsePreferences` takes what it understands. */
  readonly preferences: Readonly<Record<string, unknown>>
}

export type BackupProblem =
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'notBackup' }
  | { readonly kind: 'newer'; readonly version: number }
  /** `where` names the first part that is wrong, '' where the file as a whole cannot be read. */
  | { readonly kind: 'damaged'; readonly where: string }

export type ReadBackup =
  { readonly ok: true; readonly backup: Backup } | { readonly ok: false; problem: BackupProblem }

const schema = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  made: time,
  favourites: rowsOf(STRICT_ROWS.favourites),
  notes: rowsOf(STRICT_ROWS.notes),
  decks: rowsOf(STRICT_ROWS.decks),
  followUps: rowsOf(STRICT_ROWS.followUps),
  preferences: v.record(v.string(), v.unknown()),
})

/** The file's text; `made` is an ISO time. */
export function writeBackup(
  { favourites, notes, decks, followUps }: PersonalContent,
  preferences: Preferences,
  made: string,
): string {
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, made }
  const content = { ...head, favourites, notes, decks, followUps, preferences }
  // Spelt out, so that the sign itself in a file always means that the file was garbled on its way.
  return JSON.stringify(content, null, 1).replaceAll('\ufffd', '\\ufffd')
}

/** Takes all of it or nothing. Ids that the data does not know are kept: another version may know them. */
export function readBackup(file: string): ReadBackup {
  // A character has at least one byte; the file's own size is asked before it is read.
  if (file.length > BACKUP_MAX_BYTES) return problem({ kind: 'tooLarge' })
  const raw = parsed(file)
  if (raw === undefined) {
    // A file that broke off still says at its head what it was.
    const wasBackup = file.slice(0, 200).includes(`"${BACKUP_FORMAT}"`)
    return problem(wasBackup ? { kind: 'damaged', where: '' } : { kind: 'notBackup' })
  }
  if (typeof raw !== 'object' || raw === null || !('format' in raw))
    return problem({ kind: 'notBackup' })
  if (raw.format !== BACKUP_FORMAT) return problem({ kind: 'notBackup' })
  const version = 'version' in raw ? raw.version : undefined
  if (typeof version === 'number' && version > BACKUP_VERSION)
    return problem({ kind: 'newer', version })
  const read = v.safeParse(schema, raw, { abortEarly: true })
  if (!read.success) return problem({ kind: 'damaged', where: v.getDotPath(read.issues[0]) ?? '' })
  return { ok: true, backup: read.output }
}

const problem = (what: BackupProblem): ReadBackup => ({ ok: false, problem: what })

function parsed(file: string): unknown {
  try {
    // Editors on Windows put a byte order mark in front.
    return JSON.parse(file.replace(/^\uFEFF/, '')) as unknown
  } catch {
    return undefined
  }
}
