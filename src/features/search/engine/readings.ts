/** A text as a row of atoms, each Chinese character with its syllable, by the tables that the build made. */
import type { Dataset, HantTexts } from '../../../record/dataset.ts'
import type { SearchTables } from '../../../record/searchTypes.ts'
import { type Fold, foldOf, type Unit, unitsOf } from './units.ts'
import { STRAIT_TERMS } from './variants.ts'

/** A Chinese character, a word of letters, or a number; signs part them like blanks. */
export interface Atom {
  readonly text: string
  readonly type: 'han' | 'word' | 'number'
  /** Syllable of a Chinese character, '' for all else. */
  readonly reading: string
  /** Where it stands in the text that was given. */
  readonly start: number
  readonly end: number
  /** Units of the text that it is made of, half-open. */
  readonly from: number
  readonly to: number
}

export interface Reader {
  readonly fold: Fold
  readonly atomsOf: (text: string) => readonly Atom[]
  /** Whether letters are whole syllables and nothing else. */
  readonly spells: (letters: string) => boolean
}

export function createReader({ readings, folding }: SearchTables): Reader {
  const fold = foldOf(folding.from, folding.to)
  const chars = new Map(Object.entries(readings.chars))
  const texts = new Map(Object.entries(readings.texts))
  function atomsOf(text: string): readonly Atom[] {
    const units = unitsOf(text, fold)
    const special = texts.get(keyOf(units))?.split(' ')
    const atoms: Atom[] = []
    let han = 0
    for (let from = 0; from < units.length;) {
      const { type, start } = units[from]!
      const to = type === 'letter' ? endOfLetters(units, from) : from + 1
      const written =
        type === 'letter'
          ? units
              .slice(from, to)
              .map((unit) => unit.text)
              .join('')
          : units[from]!.text
      const reading = type === 'han' ? (special?.[han++] ?? chars.get(written) ?? '') : ''
      if (type !== 'sign')
        atoms.push({
          text: written,
          type: type === 'letter' ? 'word' : type,
          reading,
          start,
          end: units[to - 1]!.end,
          from,
          to,
        })
      from = to
    }
    return atoms
  }
  const syllables = new Set(Object.values(readings.chars))
  const longest = Math.max(0, ...[...syllables].map(({ length }) => length))
  const spells = (letters: string): boolean =>
    letters === '' ||
    Array.from({ length: Math.min(longest, letters.length) }, (_, at) => at + 1).some(
      (length) => syllables.has(letters.slice(0, length)) && spells(letters.slice(length)),
    )
  return { fold, atomsOf, spells }
}

function endOfLetters(units: readonly Unit[], from: number): number {
  let end = from + 1
  while (end < units.length && units[end]!.type === 'letter' && !units[end]!.gap) end += 1
  return end
}

/** How a text is named in `Readings.texts`: the same for Simplified and Traditional. */
export const keyOf = (units: readonly Unit[]): string => units.map((unit) => unit.text).join('')

/**
 * Readings and foldings made from the dataset alone, for a dataset that came without its search file: an indicator
 * carries its pinyin, the Traditional overlay stands character for character beside the Simplified text.
 */
export function tablesFrom(dataset: Dataset, hant: HantTexts | null): SearchTables {
  const chars: Record<string, string> = {}
  for (const { name, pinyin } of dataset.indicators) {
    const units = unitsOf(name.zh, new Map())
    const han = units.filter((unit) => unit.type === 'han')
    // Latin letters and digits stand in the pinyin as they are, Chinese characters as lower-case syllables.
    const other = new Set(name.zh.match(/[A-Za-z0-9.+-]+/g))
    const syllables = pinyin.split(' ').filter((part) => !other.has(part) && /^[a-z]+$/.test(part))
    if (syllables.length !== han.length) continue
    han.forEach((unit, at) => (chars[unit.text] ??= syllables[at]!))
  }
  const folding = new Map<string, string>()
  const pairs = [
    ...Object.entries(hant?.texts ?? {}).map(([zh, traditional]) => [traditional, zh] as const),
    ...STRAIT_TERMS.map(([traditional, simplified]) => [traditional, simplified] as const),
  ]
  for (const [traditional, simplified] of pairs) {
    const [from, to] = [[...traditional], [...simplified]]
    if (from.length !== to.length) continue
    from.forEach((char, at) => char !== to[at] && folding.set(char, to[at]!))
  }
  return {
    readings: { chars, texts: {} },
    folding: { from: [...folding.keys()].join(''), to: [...folding.values()].join('') },
  }
}
