/**
 * What a query says of a figure rather than of its name: value with scale and unit, comparator, place, period, kind.
 * Held against statements one by one, beside the index of names.
 */
import { COMPARATOR_WORDS } from '../../../record/comparatorWords.ts'
import type { Dataset, Statement, StatementKind } from '../../../record/dataset.ts'
import { homeOf } from '../../../record/homePlace.ts'
import {
  exponentOf,
  onCommonScale,
  plainDecimal,
  scaleOf,
  shift,
} from '../../../record/unitScale.ts'
import type { Reader } from './readings.ts'
import { unitsOf, type Unit } from './units.ts'
import { FIGURE_WORDS } from './words.ts'

export interface Condition {
  readonly says: 'value' | 'comparator' | 'place' | 'period' | 'kind'
  /** Units of the query, half-open. */
  readonly from: number
  readonly to: number
  /** How well a statement fulfils it, 0…1. */
  readonly fits: (statement: Statement) => number
}

/** What one dataset's statements differ by. */
export interface FigureWords {
  /** Word → place ids, kinds. */
  readonly places: ReadonlyMap<string, string>
  /** Those typed in letters; a name may follow at once. */
  readonly spoken: readonly string[]
  readonly kinds: ReadonlyMap<string, StatementKind>
  readonly units: readonly string[]
}

/** What the city, its province and its nation are called without their names. */
const OWN_WORDS = {
  city: ['全市', '本市'],
  province: ['全省', '省级', '省里'],
  nation: ['国家', '中国'],
} as const

export function figureWordsOf(dataset: Dataset, { atomsOf }: Reader): FigureWords {
  const home = homeOf(dataset)
  const own = [home.id, home.province, home.nation]
  const places = new Map<string, string>()
  const letters: string[] = []
  for (const { id, name, shortName, aliases, level } of dataset.places) {
    const sounds = atomsOf(shortName.zh).map(({ reading }) => reading)
    const spoken = [sounds.join(''), sounds.map((sound) => sound[0] ?? '').join('')].filter(
      (word) => word.length > 1,
    )
    letters.push(...spoken)
    const written = [name.zh, shortName.zh, ...aliases, name.en, shortName.en]
    const more = own.includes(id) ? OWN_WORDS[level] : []
    for (const word of [...written, ...more, ...spoken])
      if (word.length > 1) places.set(word.toLowerCase(), id)
  }
  const kinds = Object.entries(FIGURE_WORDS) as [StatementKind, readonly string[]][]
  return {
    places,
    spoken: letters,
    kinds: new Map(kinds.flatMap(([kind, words]) => words.map((word) => [word, kind] as const))),
    units: [
      ...new Set(dataset.statements.map(({ quantity }) => quantity.unit.toLowerCase())),
    ].filter(Boolean),
  }
}

/** @param text Simplified, lower case, half width, numbers in digits */
export function conditionsOf(
  text: string,
  words: FigureWords,
  { fold }: Reader,
): readonly Condition[] {
  const units = unitsOf(text, fold)
  const over = (start: number, end: number) => ({
    from: firstFrom(units, start),
    to: firstFrom(units, end),
  })
  return [
    ...wordsIn(text, words.places, words.spoken).map(({ start, end, means }): Condition => ({
      says: 'place',
      ...over(start, end),
      fits: ({ place }) => Number(place === means),
    })),
    ...wordsIn(text, words.kinds).map(({ start, end, means }): Condition => ({
      says: 'kind',
      ...over(start, end),
      fits: ({ kind }) => Number(kind === means),
    })),
    ...[...text.matchAll(PERIOD)].map(({ 0: all, 1: year, 2: month, index }): Condition => {
      const wanted = month ? `${year}-${month.padStart(2, '0')}` : (year ?? all)
      return {
        says: 'period',
        ...over(index, index + all.length),
        fits: ({ period }) => Number(period.startsWith(wanted)),
      }
    }),
    ...[...text.matchAll(NUMBER)].flatMap((match) => valueConditions(text, match, words, over)),
  ]
}

const firstFrom = (units: readonly Unit[], position: number): number => {
  const found = units.findIndex(({ start }) => start >= position)
  return found < 0 ? units.length : found
}

const PERIOD = /(?<!\d)((?:19|20)\d\d)年?(?:(\d{1,2})月)?(?!\d)|每年/g
const NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g

interface WordFound<Meaning> {
  readonly start: number
  readonly end: number
  readonly means: Meaning
}

/** Longest first; what one word has taken no other takes. Latin words only where they stand alone. */
function wordsIn<Meaning>(
  text: string,
  words: ReadonlyMap<string, Meaning>,
  open: readonly string[] = [],
): WordFound<Meaning>[] {
  const found: WordFound<Meaning>[] = []
  for (const [word, means] of [...words].sort(([a], [b]) => b.length - a.length)) {
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
      const end = start + word.length
      if (
        /^[a-z]/.test(word) &&
        !(open.includes(word) ? OPEN : ALONE).test(
          text.slice(start - 1, start) + ' '.repeat(Number(start === 0)) + text.slice(end, end + 2),
        )
      )
        continue
      if (!found.some((other) => other.start < end && start < other.end))
        found.push({ start, end, means })
    }
  }
  return found
}

/** The character before, and two after: no letter, or at least two, which then are a name. */
const ALONE = /^[^a-z](?![a-z])/
const OPEN = /^[^a-z](?![a-z](?![a-z]))/

const BEFORE = COMPARATOR_WORDS.filter(({ at }) => at === 'before' || at === 'around')
const BEHIND = COMPARATOR_WORDS.filter(
  ({ at }) => at === 'behind' || at === 'around' || at === 'within',
)
const byLength = (words: typeof COMPARATOR_WORDS) =>
  [...words].sort((a, b) => b.word.length - a.word.length)

function valueConditions(
  text: string,
  match: RegExpMatchArray,
  { units }: FigureWords,
  over: (start: number, end: number) => { from: number; to: number },
): Condition[] {
  const start = match.index ?? 0
  const digits = match[0].replaceAll(',', '')
  let end = start + match[0].length
  const unit = unitAt(text.slice(end), units)
  const typing = !unit && end === text.length
  end += unit.length
  const conditions: Condition[] = [
    {
      says: 'value',
      ...over(start, end),
      fits: ({ quantity }) => valueFits(digits, unit, typing, quantity),
    },
  ]
  const behind = byLength(BEHIND).find(({ word }) => text.startsWith(word, end))
  const ahead = text.slice(0, start).trimEnd()
  const before = byLength(BEFORE).find(({ word }) => ahead.endsWith(word))
  const comparator = (word: string, from: number, means: string): Condition => ({
    says: 'comparator',
    ...over(from, from + word.length),
    fits: ({ quantity }) => (quantity.comparator === means ? 1 : 0.2),
  })
  if (before)
    conditions.push(comparator(before.word, ahead.length - before.word.length, before.means))
  if (behind) conditions.push(comparator(behind.word, end, behind.means))
  return conditions
}

/** The longest beginning that is a unit of some figure, or its scale, or the beginning of letters: `万个`, `p`. */
function unitAt(rest: string, units: readonly string[]): string {
  const letters = /^[a-z]+/.exec(rest)?.[0]
  if (letters)
    return units.some((unit) => unit.startsWith(letters)) || scaleOf(letters).kind !== letters
      ? letters
      : ''
  for (let length = Math.min(5, rest.length); length > 0; length -= 1) {
    const word = rest.slice(0, length)
    const scale = /^[百千万亿]*/.exec(word)![0]
    if (scale === word || units.includes(word) || units.includes(word.slice(scale.length)))
      return word
  }
  return ''
}

function valueFits(
  digits: string,
  unit: string,
  typing: boolean,
  quantity: Statement['quantity'],
): number {
  const value = Number(digits)
  const stated = quantity.unit.toLowerCase()
  if (value === quantity.value) {
    if (unit === stated || (unit && stated.startsWith(unit))) return 1
    if (!unit) return 0.9
  }
  const typed = typing && String(quantity.value).startsWith(digits)
  // 1.3万 is 13000: another power of ten leaves the digits as they are.
  if (!typed && significant(value) !== significant(quantity.value)) return 0
  const scale = exponentOf(/^[百千万亿]*/.exec(unit)![0])
  const common = onCommonScale(quantity)
  const asked = onCommonScale({ ...quantity, value, unit: unit.toUpperCase() })
  const counted = scaleOf(unit)
  if (
    counted.kind
      ? asked.value === common.value && asked.unit === common.unit
      : shift(value, scale) === common.value
  )
    return 1
  if (value === quantity.value) return 0.5
  // Still being typed: `50` on the way to `5000`.
  return typed ? (0.5 * digits.length) / String(quantity.value).length : 0
}

const significant = (value: number): string =>
  plainDecimal(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '')
