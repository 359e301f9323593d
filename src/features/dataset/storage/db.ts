/** The Dexie schema and its migrations, nothing else. What may be done with it stands in `datasets.ts`. */
import { Dexie, type Table } from 'dexie'
import type { Dataset, HantTexts, Manifest } from '../../../record/dataset'
import type { Original, PersonalKind, PersonalRows } from '../../../record/personalRows'
import type { SearchFile } from '../../../record/searchTypes'

export const DATABASE_NAME = 'shukan-xiamen'

/** One row per dataset version: it is swapped, rolled back and deleted whole, so it is stored whole. */
export interface DatasetRow {
  readonly version: string
  readonly released: string
  readonly dataset: Dataset
  readonly hant: HantTexts | null
  readonly manifest: Manifest
  /** Whether the app brought it along or a host offered it. */
  readonly origin: 'app' | 'host'
  /** ISO time at which the version came to this device. */
  readonly stagedAt: string
  /** Id of the key that signed it; absent where nobody did. */
  readonly signedBy?: string | undefined
}

/**
 * `refused` is the version that was rolled back from: nothing brings it back unasked. `highest`: the signed version that stands latest
 * in the sequence of all that were ever active here; it need not be kept any more.
 */
export type PointerName = 'active' | 'previous' | 'refused' | 'highest'

export interface PointerRow {
  readonly name: PointerName
  readonly version: string
}

export type Database = Dexie & {
  readonly datasets: Table<DatasetRow, string>
  readonly pointers: Table<PointerRow, PointerName>
  /** Apart from the dataset: a start reads that one, and only a search needs this one. */
  readonly searchFiles: Table<SearchFile, string>
  /** What the reader loaded; by document, one each. */
  readonly originals: Table<Original, string>
  /** The reader's own figures, a row a sheet; features/own parses what comes back. */
  readonly ownSheets: Table<{ readonly id: string }, string>
} & { readonly [Kind in PersonalKind]: Table<PersonalRows[Kind], string> }

export interface IndexedDbWorld {
  readonly indexedDB: IDBFactory
  readonly IDBKeyRange: typeof globalThis.IDBKeyRange
}

/**
 * What each version of the schema added, by its key; the first is version 1. A published version is never edited, for
 * phones out there have run it: a further kind of content is a further line (tests/unit/storage/schema.test.ts).
 * Only keys are indexed: two or three rows need no more, and each index slows the first open.
 */
export const SCHEMA_VERSIONS: readonly Readonly<Record<string, string>>[] = [
  { datasets: 'version', pointers: 'name' },
  { originals: 'document' },
  {
    favourites: 'indicator',
    notes: 'indicator',
    decks: 'id',
    followUps: 'task',
    searchFiles: 'version',
  },
  { ownSheets: 'id' },
]

/** Describes the database; nothing is opened before `open()` or the first query. */
export function openDatabase(name: string, world: IndexedDbWorld): Database {
  // Dexie's cache of queries would hide from a live query what another tab wrote in a batch.
  const db = new Dexie(name, { ...world, cache: 'disabled' })
  SCHEMA_VERSIONS.forEach((added, index) => db.version(index + 1).stores(added))
  // As Dexie does by itself, without the line in the console: another tab deletes or upgrades the
  // database, this one steps aside and opens it again when next asked.
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: false })
    return false
  })
  return db as Database
}
