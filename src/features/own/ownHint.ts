/** Says without a database whether this device has sheets of the reader's own: else a start opens nothing for them. */
import { readText, writeText, type TextStore } from '../../platform/localText'

const OWN_HINT_KEY = 'shukan.own'

export const readOwnHint = (store?: () => TextStore): boolean =>
  readText(OWN_HINT_KEY, store) !== null

export function writeOwnHint(any: boolean, store?: () => TextStore): void {
  if (any !== readOwnHint(store)) writeText(OWN_HINT_KEY, any ? '1' : null, store)
}
