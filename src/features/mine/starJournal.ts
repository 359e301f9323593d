/**
 * Stars that were set or taken away and are not in the database yet, in localStorage: the database answers later than
 * a thumb leaves the app, this is written before the tap returns.
 */
import { readText, writeText, type TextStore } from '../../platform/localText'

export const STAR_JOURNAL_KEY = 'shukan.starJournal'

/** Indicator → whether it is to be starred; what is not understood is left out. */
export function readStarJournal(store?: () => TextStore): Map<string, boolean> {
  try {
    const raw: unknown = JSON.parse(readText(STAR_JOURNAL_KEY, store) ?? '{}')
    return new Map(
      Object.entries(Object(raw) as object).filter(
        (entry): entry is [string, boolean] => typeof entry[1] === 'boolean',
      ),
    )
  } catch {
    return new Map()
  }
}

/** Writes down what is wanted of one indicator; undefined once the database has it. */
export function writeStarJournal(
  indicator: string,
  wanted: boolean | undefined,
  store?: () => TextStore,
): void {
  // Another tab may have its own lines there.
  const journal = readStarJournal(store)
  if (wanted === undefined && !journal.delete(indicator)) return
  if (wanted !== undefined) journal.set(indicator, wanted)
  const text = journal.size ? JSON.stringify(Object.fromEntries(journal)) : null
  writeText(STAR_JOURNAL_KEY, text, store)
}

export const clearStarJournal = (store?: () => TextStore): void =>
  void writeText(STAR_JOURNAL_KEY, null, store)
