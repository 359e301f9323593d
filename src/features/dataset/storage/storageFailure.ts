/** Expected failures of IndexedDB as values; anything else is a bug and goes on being thrown. */
import { Dexie } from 'dexie'

/**
 * - `full`: the device has no room for us
 * - `notStaged`: the version is not (or no longer) on this device
 * - `noPrevious`: there is nothing to go back to
 * - `changed`: another tab was faster; look again
 * - `refused`: the version was rolled back from and may not come back unasked
 * - `failed`: the database answered with an error
 */
export type StorageFailureReason =
  'full' | 'notStaged' | 'noPrevious' | 'changed' | 'refused' | 'failed'

export interface StorageFailure {
  readonly ok: false
  readonly reason: StorageFailureReason
  /** For the log and the 数据 page; not translated. */
  readonly message: string
}

export const storageFailure = (reason: StorageFailureReason, message: string): StorageFailure => ({
  ok: false,
  reason,
  message,
})

/**
 * The answer, or `nothing` where the database was emptied, closed or broke.
 * @throws what is no error of the database's: a bug
 */
export async function orNothing<T>(nothing: T, ask: () => PromiseLike<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (!isStorageError(error)) throw error
    return nothing
  }
}

/**
 * The result, or the database's error as a value.
 * @throws what is no error of the database's: a bug
 */
export async function orFailure<T>(act: () => PromiseLike<T>): Promise<T | StorageFailure> {
  try {
    return await act()
  } catch (error) {
    if (!isStorageError(error)) throw error
    const reason = isQuotaError(error) ? 'full' : 'failed'
    return storageFailure(reason, `${error.name}: ${error.message}`)
  }
}

export type Done = { readonly ok: true } | StorageFailure

/** As `orFailure`, for what has no result but that it was done. */
export const orDone = (act: () => PromiseLike<unknown>): Promise<Done> =>
  orFailure(async () => {
    await act()
    return { ok: true as const }
  })

const dexieNames = new Set<string>(Object.values(Dexie.errnames))

/** True for what IndexedDB or Dexie throws, false for our own mistakes. */
function isStorageError(error: unknown): error is Error {
  if (typeof DOMException !== 'undefined' && error instanceof DOMException) return true
  return error instanceof Error && dexieNames.has(error.name)
}

/** Chromium aborts the transaction: an AbortError whose *message* is QuotaExceededError. */
function isQuotaError(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (/quota/i.test(error.name) || /quota/i.test(error.message)) return true
  return 'inner' in error && isQuotaError(error.inner)
}
