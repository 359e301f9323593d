/** A name of the dataset, ready to be held against queries: its units, each with its reading. */
import type { Dataset, HantTexts } from '../../../record/dataset.ts'
import type { SearchTables } from '../../../record/searchTypes.ts'
import type { Part } from './parts.ts'
import { type Fold, foldOf, type Unit, unitsOf } from './units.ts'
import { STRAIT_TERMS } from './variants.ts'

export interface Cell extends Unit {
  /** Syllable of a Chinese character, '' for all else. */
  readonly reading: string
  /** A query may begin inside a name, but not inside `GDP`. */
  readonly wordStart: boolean
}

export interface Cells {
  readonly cells: readonly Cell[]
  /** Character code of each cell that a run may begin with, 0 for others; `NUMBER_CODE` for numbers. */
  readonly codes: Uint16Array
  /** Code of the first letter of each cell's reading, 0 without one. */
  readonly initials: Uint16Array
}

/** All numbers share the code of the digit 0. */
export const NUMBER_CODE = 0x30

function cellsFrom(cells: readonly Cell[]): Cells {
  const codes = new Uint16Array(cells.length)
  const initials = new Uint16Array(cells.length)
  cells.forEach((cell, at) => {
    if (cell.wordStart) codes[at] = cell.type === 'number' ? NUMBER_CODE : cell.text.charCodeAt(0)
    if (cell.reading) initials[at] = cell.reading.charCodeAt(0)
  })
  return { cells, codes, initials }
}

/** Reads texts with one dataset's tables; each text is read once. */
export interface Reader {
  readonly fold: Fold
  readonly read: (text: string) => Cells
  /** The same for a part of an entry, found again by its number. */
  readonly readPart: (part: Part) => Cells
  /** Usual syllable of a character, '' where the dataset has none. */
  readonly readingOf: (char: string) => string
  /** How many letters at the beginning are one syllable, the longest that leaves readable letters; 0 for none. */
  readonly syllableAt: (letters: string) => number
}

export function createReader({ readings, folding }: SearchTables): Reader {
  const fold = foldOf(folding.from, folding.to)
  const known = new Map<string, Cells>()
  const readingOf = (char: string) => readings.chars[char] ?? ''

  function read(text: string): Cells {
    const before = known.get(text)
    if (before) return before
    const units = unitsOf(text, fold)
    const special = readings.texts[keyOf(units)]?.split(' ')
    let han = 0
    const cells = units.map((unit, at): Cell => {
      const reading = unit.type === 'han' ? (special?.[han++] ?? readingOf(unit.text)) : ''
      const wordStart =
        unit.type !== 'letter' || unit.gap || at === 0 || units[at - 1]!.type !== 'letter'
      return { ...unit, reading, wordStart }
    })
    const result = cellsFrom(cells)
    known.set(text, result)
    return result
  }
  const parts: Cells[] = []
  const readPart = ({ key, text }: Part) => (key < 0 ? read(text) : (parts[key] ??= read(text)))
  return {
    fold,
    read,
    readPart,
    readingOf,
    syllableAt: syllableReader(Object.values(readings.chars)),
  }
}

function syllableReader(readings: readonly string[]): Reader['syllableAt'] {
  const syllables = new Set(readings)
  const longest = Math.max(0, ...readings.map((each) => each.length))
  const initials = new Set(readings.map((each) => each[0]))
  return (letters) => {
    for (let length = Math.min(longest, letters.length); length > 1; length -= 1) {
      const next = letters[length]
      // `xian` in `xianengyuan`: what follows must be able to begin a syllable.
      if (syllables.has(letters.slice(0, length)) && (!next || initials.has(next))) return length
    }
    return 0
  }
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
