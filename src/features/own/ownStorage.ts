/**
 * The reader's own sheets on this device, in a table of their own: no version of the data owns them. A sheet is written
 * whole or not at all; what cannot be read stays where it is and is counted.
 */
import { liveQuery } from 'dexie'
import type { Database } from '../dataset/storage/db'
import { openSafely, type OpenWorld, type Unavailable } from '../dataset/storage/openSafely'
import { orFailure, orNothing, type StorageFailure } from '../dataset/storage/storageFailure'
import { readOwnSheet, type OwnSheet } from './engine/ownSheet'

export interface ShelvedSheets {
  readonly sheets: readonly OwnSheet[]
  /** Written by a newer app, or spoilt. */
  readonly unreadable: number
}

/** `sheet` is what stands there now; undefined where nothing does. */
export type SheetChanged =
  { readonly ok: true; readonly sheet: OwnSheet | undefined } | StorageFailure

export interface KeptSheets {
  all(): Promise<ShelvedSheets>
  /**
   * Decides inside the transaction, on what stands there at that moment: another tab may have been faster. `edit` is
   * given the sheet and the others, and returns what to write, undefined to remove it, or what it was given to leave it.
   */
  change(
    id: string,
    edit: (current: OwnSheet | undefined, others: readonly OwnSheet[]) => OwnSheet | undefined,
  ): Promise<SheetChanged>
  /** Every sheet goes, those that cannot be read too. */
  clear(): Promise<SheetChanged>
  /** Tells now and after every change, from whatever tab; returns how to stop. */
  watch(tell: (shelved: ShelvedSheets) => void): () => void
}

export function keptSheets(db: Database): KeptSheets {
  const readAll = async (): Promise<ShelvedSheets> => {
    const rows = await db.ownSheets.toArray()
    const sheets = rows.flatMap((row) => readOwnSheet(row) ?? [])
    return { sheets, unreadable: rows.length - sheets.length }
  }
  return {
    all: () => orNothing<ShelvedSheets>({ sheets: [], unreadable: 0 }, readAll),
    change: (id, edit) =>
      orFailure<SheetChanged>(() =>
        db.transaction('rw', db.ownSheets, async () => {
          const { sheets } = await readAll()
          const current = sheets.find((sheet) => sheet.id === id)
          const others = sheets.filter((sheet) => sheet !== current)
          const sheet = edit(current, others)
          if (sheet === current) return { ok: true, sheet }
          if (sheet) await db.ownSheets.put(sheet)
          else await db.ownSheets.delete(id)
          return { ok: true, sheet }
        }),
      ),
    clear: () =>
      orFailure<SheetChanged>(async () => {
        await db.ownSheets.clear()
        return { ok: true, sheet: undefined }
      }),
    watch(tell) {
      const watching = liveQuery(readAll).subscribe(tell, () => {})
      return () => watching.unsubscribe()
    },
  }
}

export type OpenedSheets = { readonly kind: 'open'; readonly sheets: KeptSheets } | Unavailable

/** Never throws and never waits for ever. */
export async function openSheets(world: OpenWorld = {}): Promise<OpenedSheets> {
  const opened = await openSafely(world)
  if (opened.kind === 'unavailable') return opened
  return { kind: 'open', sheets: keptSheets(opened.db) }
}
