/**
 * Says, readable before anything else runs, which dataset version is active on this device.
 * The inline head script hides the prerendered figures when the hint names another version than
 * theirs. It is a hint only: where it is wrong, the database decides and `loadActive` repairs it.
 */
import { readText, writeText, type TextStore } from '../../../platform/localText'

/** The inline script in index.html reads the same key. */
export const VERSION_HINT_KEY = 'shukan.activeVersion'

export interface VersionHint {
  /** Null on a first visit and where nothing can be read. */
  read(): string | null
  /** Null forgets the hint. False where nothing can be written. */
  write(version: string | null): boolean
}

/** Neither throws; `store` is asked only when used, so that this runs outside a browser too. */
export function versionHint(store?: () => TextStore): VersionHint {
  return {
    read: () => readText(VERSION_HINT_KEY, store) || null,
    write: (version) => writeText(VERSION_HINT_KEY, version, store),
  }
}
