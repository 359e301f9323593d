/** The originals that the reader loaded. They stay on this device; no dataset version owns them. */
import { isOriginal, type Original } from '../../record/personalRows'
import type { Database } from '../dataset/storage/db'
import { openSafely, type OpenWorld, type Unavailable } from '../dataset/storage/openSafely'
import { orDone, orNothing, type Done } from '../dataset/storage/storageFailure'

/** Questions answer "nothing there" when the database was emptied or broke; commands say what failed. */
export interface KeptOriginals {
  /** Without what is none: it can be loaded again, and then takes that one's place. */
  all(): Promise<readonly Original[]>
  /** Replaces what was loaded for that document before. */
  keep(original: Original): Promise<Done>
  /** One that is not there counts as removed. */
  remove(document: string): Promise<Done>
}

export function keptOriginals(db: Database): KeptOriginals {
  return {
    all: () =>
      orNothing<readonly Original[]>([], async () =>
        (await db.originals.toArray()).filter(isOriginal),
      ),
    keep: (original) => orDone(() => db.originals.put(original)),
    remove: (document) => orDone(() => db.originals.delete(document)),
  }
}

export type OpenedOriginals =
  { readonly kind: 'open'; readonly originals: KeptOriginals } | Unavailable

/** Never throws and never waits for ever. */
export async function openOriginals(world: OpenWorld = {}): Promise<OpenedOriginals> {
  const opened = await openSafely(world)
  if (opened.kind === 'unavailable') return opened
  return { kind: 'open', originals: keptOriginals(opened.db) }
}
