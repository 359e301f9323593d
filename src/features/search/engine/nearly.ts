/**
 * Which entries hold a text with one slip at most: a wrong, missing, further or swapped letter spoils the very pairs
 * that the index goes by, in a short query all of them. Names are scanned bit by bit (Wu and Manber's shift-and for one
 * error, with swaps as one), some ten steps a letter.
 */
import type { Cells, Reader } from './cells.ts'
import { entryKey, type Entry } from './entries.ts'
import type { Role } from './parts.ts'
import type { Query } from './query.ts'

/** Bits of an integer; nobody types so much in one go. */
const LONGEST = 30
const FEWEST = { letters: 5, characters: 3 } as const
/** Only what an entry is called. */
const NAMING: readonly Role[] = ['name', 'alias', 'english']

interface Row {
  readonly key: string
  /** Its names in pinyin and as they are, one after the other. */
  readonly letters: string
  readonly characters: string
}

/** Keys of the entries that nearly hold the query's letters or characters. */
export type FindNearly = (query: Query) => readonly string[]

export function createNearly(entries: readonly Entry[], reader: Reader): FindNearly {
  let rows: readonly Row[] | undefined
  return ({ units }) => {
    const typed = units.map(({ text }) => text).join('')
    const form = units.every(({ type }) => type === 'letter') ? 'letters' : 'characters'
    if (typed.length < FEWEST[form] || typed.length > LONGEST) return []
    if (form === 'characters' && !units.every(({ type }) => type === 'han')) return []
    rows ??= entries.map((entry) => rowOf(entry, reader))
    const holds = nearlyHolds(typed)
    return rows.flatMap((row) => (holds(row[form]) ? row.key : []))
  }
}

function rowOf(entry: Entry, reader: Reader): Row {
  const named = entry.parts.filter(({ role }) => NAMING.includes(role)).map(reader.readPart)
  const written = (read: (cell: Cells['cells'][number]) => string) =>
    named.map(({ cells }) => cells.map(read).join('')).join('\n')
  return {
    key: entryKey(entry),
    letters: written(({ reading, text }) => reading || text),
    characters: written(({ text }) => text),
  }
}

/** A test for texts that hold `typed` with one wrong, missing, further or swapped letter at most. */
export function nearlyHolds(typed: string): (text: string) => boolean {
  const places = new Map<string, number>()
  for (let at = 0; at < typed.length; at += 1)
    places.set(typed[at]!, (places.get(typed[at]!) ?? 0) | (1 << at))
  const whole = 1 << (typed.length - 1)
  return (text) => {
    // Bit n: the first n + 1 letters of `typed` end here, without a slip, with one, and in the middle of a swap.
    let [right, slipped, swapping] = [0, 1, 0]
    for (let at = 0; at < text.length; at += 1) {
      const here = places.get(text[at]!) ?? 0
      const before = right
      const begun = (before << 1) | 1
      right = begun & here
      slipped =
        (((slipped << 1) | 1) & here) | begun | before | (right << 1) | ((swapping & here) << 1)
      swapping = begun & (here >> 1)
      if (slipped & whole) return true
    }
    return false
  }
}
