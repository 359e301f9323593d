/** Opens the database, or says within a bounded time that there is none. */
import { DATABASE_NAME, openDatabase, type Database } from './db'
import { within } from './within'

/**
 * How long the first open may take. A cold open measured 17–170 ms on a phone slowed four times, 1.2 s on a machine with
 * ten times the work it can do; Safari has releases whose open() never answers at all. Given up late, for a page whose
 * database was given up keeps nothing until it is left; who cannot wait so long has a limit of its own (features/dataset/bootWorld).
 */
export const OPEN_TIMEOUT_MS = 10_000

/** `missing`: no IndexedDB here; `failed`: it refused; `silent`: no answer in time. */
export type UnavailableReason = 'missing' | 'failed' | 'silent'

export interface Unavailable {
  readonly kind: 'unavailable'
  readonly reason: UnavailableReason
  /** For the log and the 数据 page; not translated. */
  readonly message: string
}

export type Opened = { readonly kind: 'open'; readonly db: Database } | Unavailable

export interface OpenWorld {
  readonly name?: string
  readonly timeout?: number
  readonly indexedDB?: IDBFactory | undefined
  readonly IDBKeyRange?: typeof globalThis.IDBKeyRange
}

/** Never throws and never waits for ever. */
export async function openSafely(world: OpenWorld = {}): Promise<Opened> {
  const { name = DATABASE_NAME, timeout = OPEN_TIMEOUT_MS } = world
  try {
    // Reading these globals throws where the browser blocks storage for the site.
    const indexedDB = 'indexedDB' in world ? world.indexedDB : globalThis.indexedDB
    const IDBKeyRange = world.IDBKeyRange ?? globalThis.IDBKeyRange
    if (!indexedDB) return unavailable('missing', 'this browser has no IndexedDB')

    const db = openDatabase(name, { indexedDB, IDBKeyRange })
    const opening = db.open()
    const answer = await within(timeout, opening)
    if (answer.kind === 'answered') return { kind: 'open', db }

    // Nobody will ever hold this database. Closing it before it is open would leak the connection
    // (Dexie drops the late answer without closing it) and block a later upgrade, so close it then.
    opening.then(
      () => db.close(),
      () => {},
    )
    return unavailable('silent', `IndexedDB did not answer within ${timeout} ms`)
  } catch (error) {
    return unavailable('failed', error instanceof Error ? error.message : String(error))
  }
}

const unavailable = (reason: UnavailableReason, message: string): Unavailable => ({
  kind: 'unavailable',
  reason,
  message,
})
