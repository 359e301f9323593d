/**
 * What the reader made: favourites, notes, decks, follow-up marks. Other tabs hear of every change. Rows are read as if a
 * stranger had written them: one that is no row of its kind is left out, stays where it is, and is named.
 */
import { liveQuery, type Table } from 'dexie'
import {
  PERSONAL_KEYS,
  type PersonalContent,
  type PersonalKind,
  type PersonalRows,
} from '../../record/personalRows'
import { isPersonalRow } from './engine/rowSchemas'
import type { Database } from '../dataset/storage/db'
import { openSafely, type OpenWorld, type Unavailable } from '../dataset/storage/openSafely'
import {
  orDone,
  orFailure,
  orNothing,
  type Done,
  type StorageFailure,
} from '../dataset/storage/storageFailure'

/** `row` is what stands there now; undefined where nothing does. */
export type Changed<Row> = { readonly ok: true; readonly row: Row | undefined } | StorageFailure

/** A row that is left out: its kind, its key, and what it calls itself, '' where it does not say. */
export interface UnreadableRow {
  readonly kind: PersonalKind
  readonly key: string
  readonly name: string
}

/** Rows to write, by kind. */
export type PersonalBatch = { readonly [Kind in PersonalKind]?: readonly PersonalRows[Kind][] }

/** Questions answer "nothing there" when the database was emptied or broke; commands say what failed. */
export interface KeptPersonal {
  all<Kind extends PersonalKind>(kind: Kind): Promise<readonly PersonalRows[Kind][]>
  /**
   * Decides inside the transaction, on what stands there at that moment: another tab may have been faster.
   * `edit` returns the row to write, undefined to remove it, or the row that it was given to leave it.
   */
  change<Kind extends PersonalKind>(
    kind: Kind,
    key: string,
    edit: (current: PersonalRows[Kind] | undefined) => PersonalRows[Kind] | undefined,
  ): Promise<Changed<PersonalRows[Kind]>>
  /** Writes all of it or none: a new order, a restored backup. */
  putAll(batch: PersonalBatch): Promise<Done>
  unreadable(): Promise<readonly UnreadableRow[]>
  /** Everything, as it stood at one moment. */
  everything(): Promise<PersonalContent>
  /** Writes what `edit` makes of everything that stands there at that moment: all of it or none. */
  changeAll(edit: (content: PersonalContent) => PersonalBatch): Promise<Done>
  /** Removes everything or nothing. */
  clear(): Promise<Done>
  /** Tells the rows now and after every change, from whatever tab; returns how to stop. */
  watch<Kind extends PersonalKind>(
    kind: Kind,
    tell: (rows: readonly PersonalRows[Kind][]) => void,
  ): () => void
}

const NOTHING: PersonalContent = { favourites: [], notes: [], decks: [], followUps: [] }

export function keptPersonal(db: Database): KeptPersonal {
  const tableOf = <Kind extends PersonalKind>(kind: Kind) =>
    db.table(kind) as Table<PersonalRows[Kind], string>
  const kinds = Object.keys(PERSONAL_KEYS) as PersonalKind[]
  const tables = kinds.map((kind) => db.table(kind))

  const rowsIn = async <Kind extends PersonalKind>(kind: Kind) =>
    (await tableOf(kind).toArray()).filter((row) => isPersonalRow(kind, row))
  const unreadableIn = async (kind: PersonalKind) => {
    const unreadable: UnreadableRow[] = []
    await db.table<{ name?: unknown }>(kind).each((row, { primaryKey }) => {
      const name = typeof row.name === 'string' ? row.name : ''
      if (!isPersonalRow(kind, row)) unreadable.push({ kind, key: String(primaryKey), name })
    })
    return unreadable
  }
  const readAll = async () =>
    Object.fromEntries(
      await Promise.all(kinds.map(async (kind) => [kind, await rowsIn(kind)] as const)),
    ) as unknown as PersonalContent
  const writeAll = async (batch: PersonalBatch) => {
    for (const kind of kinds) await db.table(kind).bulkPut([...(batch[kind] ?? [])])
  }

  return {
    all: (kind) => orNothing([], () => rowsIn(kind)),

    change: (kind, key, edit) =>
      orFailure<Changed<PersonalRows[typeof kind]>>(() => {
        const table = tableOf(kind)
        return db.transaction('rw', table, async () => {
          const kept = await table.get(key)
          const current = isPersonalRow(kind, kept) ? kept : undefined
          const row = edit(current)
          // Nothing that stays nothing leaves an unreadable row where it is.
          if (row === current) return { ok: true, row }
          if (row === undefined) await table.delete(key)
          else await table.put(row)
          return { ok: true, row }
        })
      }),

    putAll: (batch) => orDone(() => db.transaction('rw', tables, () => writeAll(batch))),

    unreadable: () =>
      orNothing<readonly UnreadableRow[]>([], async () =>
        (await Promise.all(kinds.map(unreadableIn))).flat(),
      ),

    everything: () => orNothing(NOTHING, () => db.transaction('r', tables, readAll)),

    changeAll: (edit) =>
      orDone(() => db.transaction('rw', tables, async () => writeAll(edit(await readAll())))),

    clear: () =>
      orDone(() =>
        db.transaction('rw', tables, () => Promise.all(tables.map((table) => table.clear()))),
      ),

    watch(kind, tell) {
      // An emptied or broken database tells nothing more: what is on the screen stays there.
      const watching = liveQuery(() => rowsIn(kind)).subscribe(tell, () => {})
      return () => watching.unsubscribe()
    },
  }
}

export type OpenedPersonal =
  { readonly kind: 'open'; readonly personal: KeptPersonal } | Unavailable

/** Never throws and never waits for ever. */
export async function openPersonal(world: OpenWorld = {}): Promise<OpenedPersonal> {
  const opened = await openSafely(world)
  if (opened.kind === 'unavailable') return opened
  return { kind: 'open', personal: keptPersonal(opened.db) }
}
