/**
 * Says, readable before anything else runs, whether this device has favourites: the head script then keeps room for
 * them on 总览, and without them a start does not ask the database. A hint only; the database decides.
 */
import { readText, writeText, type TextStore } from '../../platform/localText'

/** The inline script in index.html reads the same key. */
export const PINNED_HINT_KEY = 'shukan.pinned'

export const readPinnedHint = (store?: () => TextStore): boolean =>
  readText(PINNED_HINT_KEY, store) !== null

export function writePinnedHint(any: boolean, store?: () => TextStore): void {
  if (any !== readPinnedHint(store)) writeText(PINNED_HINT_KEY, any ? '1' : null, store)
}
