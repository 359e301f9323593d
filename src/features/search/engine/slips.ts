/**
 * Letters with one slip in them: `shuzijngji`, `minzhegntong`, `computting`. Held against the letters of a whole
 * text (its pinyin, or its English words), beginning and ending with a syllable or word.
 */
import type { Cells, Reader } from './cells.ts'
import { type Entry, entryKey } from './entries.ts'
import type { Role } from './parts.ts'
import type { Query } from './query.ts'
import type { Run } from './runs.ts'

/** Below this a slip makes anything out of anything. */
const FEWEST_LETTERS = 5
const SURE = 0.72

interface Letters {
  readonly text: string
  /** Cell of each letter, and one more at the end. */
  readonly cellAt: readonly number[]
  readonly starts: readonly boolean[]
}

export function slippedRuns(query: Query, text: Cells): readonly Run[] {
  const runs: Run[] = []
  for (let from = 0; from < query.units.length; from += 1) {
    const { type, runStart, runEnd: to } = query.units[from]!
    if (type !== 'letter' || runStart !== from || to - from < FEWEST_LETTERS) continue
    const typed = query.units
      .slice(from, to)
      .map((unit) => unit.text)
      .join('')
    const found =
      findLoosely(typed, lettersOf(text, false)) ?? findLoosely(loose(typed), lettersOf(text, true))
    if (!found) continue
    const weight = query.units.slice(from, to).reduce((sum, unit) => sum + unit.weight, 0)
    const quality = weight * SURE
    runs.push({ from, to, start: found.start, end: found.end, quality, slips: 1 })
  }
  return runs
}

/** Southern ears and fingers: zh z, ch c, sh s, ng n are one. */
const loose = (letters: string): string =>
  letters.replace(/([zcs])h/g, '$1').replace(/(?<=[aei])ng/g, 'n')

const known = [new WeakMap<Cells, Letters>(), new WeakMap<Cells, Letters>()] as const

function lettersOf(text: Cells, loosely: boolean): Letters {
  const kept = known[loosely ? 1 : 0]
  const before = kept.get(text)
  if (before) return before
  let letters = ''
  const cellAt: number[] = []
  const starts: boolean[] = []
  text.cells.forEach((cell, at) => {
    const part = cell.reading
      ? loosely
        ? loose(cell.reading)
        : cell.reading
      : cell.type === 'letter'
        ? cell.text
        : '\0'
    for (let i = 0; i < part.length; i += 1) {
      cellAt.push(at)
      starts.push(i === 0 && cell.wordStart)
    }
    letters += part
  })
  const result = { text: letters, cellAt: [...cellAt, text.cells.length], starts }
  kept.set(text, result)
  return result
}

/** Best place with at most one letter wrong, missing, too many or swapped with its neighbour. */
function findLoosely(
  typed: string,
  { text, cellAt, starts }: Letters,
): { start: number; end: number } | undefined {
  if (text.length < typed.length - 1) return undefined
  for (let at = 0; at < text.length; at += 1) {
    if (!starts[at]) continue
    const length = matchLength(typed, text, at)
    if (length === undefined) continue
    const end = at + length
    return {
      start: cellAt[at]!,
      end: end < text.length ? cellAt[end - 1]! + 1 : text.length && cellAt[text.length]!,
    }
  }
  return undefined
}

/** Letters of `text` from `at` that `typed` stands for; undefined where more than one slip is needed. */
function matchLength(typed: string, text: string, at: number): number | undefined {
  let same = 0
  while (same < typed.length && typed[same] === text[at + same]) same += 1
  if (same === typed.length) return same
  const rest = (typedFrom: number, textFrom: number) =>
    text.startsWith(typed.slice(typedFrom), textFrom)
      ? textFrom - at + typed.length - typedFrom
      : undefined
  const here = at + same
  const swapped = typed[same] === text[here + 1] && typed[same + 1] === text[here]
  return (
    (swapped ? rest(same + 2, here + 2) : undefined) ??
    rest(same + 1, here + 1) ??
    rest(same + 1, here) ??
    rest(same, here + 1)
  )
}

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

/**
 * Keys of the entries that nearly hold the query's letters or characters: a wrong, missing, further or swapped letter
 * spoils the very pairs that the index goes by, in a short query all of them. Names are scanned bit by bit (Wu and
 * Manber's shift-and for one error, with swaps as one), some ten steps a letter.
 */
type FindNearly = (query: Query) => readonly string[]

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
