/** A query, cut into units and weighed, and what the index is asked for it. */
import type { Atom, Reader } from './readings.ts'
import {
  BEGIN,
  edgeTokens,
  INITIALS,
  joined,
  loose,
  pairTokens,
  SOUND,
  TWO_SYLLABLES,
} from './tokens.ts'
import type { QueryTerm } from './textIndex.ts'
import { unitsOf, type Unit } from './units.ts'

/** A term that the index is asked for, and what of the query it explains. */
export interface AskedTerm extends QueryTerm {
  /** Units, half-open. */
  readonly from: number
  readonly to: number
  /** How surely they are explained where it is found, 0…1. */
  readonly sure: number
}

export interface Query {
  readonly text: string
  readonly units: readonly Unit[]
  /** How much each unit counts; 0 for 是多少 and the like. */
  readonly weights: readonly number[]
  readonly total: number
  readonly terms: readonly AskedTerm[]
  /** Of the terms, those that say where a name begins and ends. */
  readonly edges: readonly string[]
}

/** Words of a question that name nothing. Longest first, so that 是多少 goes whole. */
const IDLE =
  /请问|查一下|查询|看一下|帮我|告诉我|是多少|有多少|达到多少|多少|是什么|什么|怎么样|如何|有哪些|哪些|哪个|有几个|有几家|有几|几个|几家|一共|现在|目前|当前|最新|情况|关于|我们|我市|我省|文件里|到底|大概|的|呢|吗|了|是|和|与|及|到|在|为|年|月|底|前/g
const IDLE_WORDS =
  /(?<![a-z])(?:of|the|in|and|for|by|to|a|an|on|what|is|are|how|many|much)(?![a-z])/g

type Knows = (prefix: string) => boolean

interface QueryWorld {
  /** Whether the index has a term that begins so; letters are cut by it. */
  readonly knows: Knows
  /** Places as they are typed in letters, which may stand before a name: xmsl. */
  readonly places: readonly string[]
  readonly forgiving: boolean
}

export function readQuery(
  text: string,
  reader: Reader,
  { knows, places, forgiving }: QueryWorld,
): Query {
  const units = unitsOf(text, reader.fold)
  const idle = idleRanges(text)
  const isIdle = (unit: Unit) => idle.some(([from, to]) => unit.start >= from && unit.end <= to)
  const allIdle = units.every(isIdle)
  const weights = units.map((unit) => (!allIdle && isIdle(unit) ? 0 : weightOf(unit)))
  const atoms = reader.atomsOf(text)
  const terms = [
    ...textTerms(atoms, knows),
    ...atoms
      .filter(({ type }) => type === 'word')
      .flatMap((word) => wordTerms(word, reader, knows, places)),
    ...spelledTerms(atoms, reader),
    ...(forgiving ? soundingTerms(atoms) : []),
  ]
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const edges = edgeTokens(atoms).map(({ term }) => term)
  return { text, units, weights, total, terms, edges }
}

/** A number says as much as a word; a percent sign next to nothing. */
const weightOf = (unit: Unit): number =>
  unit.type === 'number' ? Math.max(2, unit.text.length) : unit.type === 'sign' ? 0.5 : 1

const idleRanges = (text: string): (readonly [number, number])[] =>
  [...text.matchAll(IDLE), ...text.matchAll(IDLE_WORDS)].map((match) => [
    match.index,
    match.index + match[0].length,
  ])

/** Pairs, edges and numbers as they are; of a last character that belongs to none before it, what it begins. */
function textTerms(atoms: readonly Atom[], knows: Knows): AskedTerm[] {
  const [before, last] = [atoms.at(-2), atoms.at(-1)]
  const alone = atoms.length === 1
  const isOpen = last?.type === 'han' && !(before && knows(joined(before, last)))
  const over = (from: number, to: number) => ({ from: atoms[from]!.from, to: atoms[to - 1]!.to })
  return [
    ...pairTokens(atoms)
      .filter(({ from, to }) => to - from > 1 || atoms[from]!.type === 'number')
      .map(({ term, from, to }) => {
        const isNumber = to - from === 1
        return {
          term,
          ...over(from, to),
          sure: 1,
          boost: 1,
          prefix: isNumber && to === atoms.length,
        }
      }),
    ...edgeTokens(atoms).map(({ term }) => ({
      term,
      from: 0,
      to: 0,
      sure: 0,
      boost: term.startsWith(BEGIN) ? 0.8 : 0.3,
    })),
    ...(last && isOpen
      ? [
          {
            term: joined(last),
            from: last.from,
            to: last.to,
            sure: alone ? 1 : 0.4,
            boost: alone ? 1 : 0.05,
            prefix: true,
          },
        ]
      : []),
  ]
}

/** Letters typed in one go: a word, syllables or initials, or a row of these. */
function wordTerms(
  { text, from }: Atom,
  reader: Reader,
  knows: Knows,
  places: readonly string[],
): AskedTerm[] {
  const behind = places
    .filter((place) => text.startsWith(place) && text.length > place.length + 1)
    .map((place) => ({ start: place.length, end: text.length }))
  return [...cut(text, reader, knows), ...behind].flatMap(({ start, end }) =>
    [...formsOf(text.slice(start, end)), ...wholeForms(text.slice(start, end))]
      .filter(({ term }) => knows(term))
      .map((form) => ({
        ...form,
        from: from + start,
        to: from + end,
        sure: end - start < text.length && end - start < 3 ? 0.8 : 1,
        prefix: true,
      })),
  )
}

/** In how many pairs of characters the same would have been typed: so much it may count. */
const wholeForms = (letters: string) => [
  { term: BEGIN + INITIALS + letters, boost: 0.4 * Math.max(0.5, letters.length - 1) },
  { term: BEGIN + SOUND + loose(letters), boost: 0.4 * Math.max(0.7, letters.length / 3.2 - 1) },
]

const formsOf = (letters: string) => [
  { term: letters, boost: Math.max(1, letters.length / 3) },
  // One letter stands somewhere in nearly every name; only what it begins is meant.
  ...(letters.length > 1
    ? [
        { term: SOUND + loose(letters), boost: Math.max(0.7, letters.length / 3.2 - 1) },
        { term: INITIALS + letters, boost: 0.8 * (letters.length - 1) },
      ]
    : []),
]

const LONGEST_WORD = 40
/** A piece more must be worth it, a letter that belongs to none still more. */
const PIECE = 1
const SHORT_PIECE = 1.6
const ODD_LETTER = 1.3

/** The fewest and longest pieces that the index knows; letters between them are slips. */
function cut(letters: string, { spells }: Reader, knows: Knows): { start: number; end: number }[] {
  const text = letters.slice(0, LONGEST_WORD)
  const isKnown = (piece: string, end: number) =>
    formsOf(piece).some(
      ({ term }) =>
        knows(term) && (end === text.length || !term.startsWith(SOUND) || spells(piece)),
    )
  if (isKnown(text, text.length)) return [{ start: 0, end: text.length }]
  const best: { cost: number; start: number; known: boolean }[] = [
    { cost: 0, start: 0, known: true },
  ]
  for (let end = 1; end <= text.length; end += 1) {
    let choice = { cost: best[end - 1]!.cost + ODD_LETTER, start: end - 1, known: false }
    for (let start = end - 2; start >= 0; start -= 1) {
      const piece = text.slice(start, end)
      const cost = best[start]!.cost + (piece.length > 2 ? PIECE : SHORT_PIECE) - piece.length / 100
      if (cost < choice.cost && isKnown(piece, end)) choice = { cost, start, known: true }
    }
    best.push(choice)
  }
  const pieces: { start: number; end: number }[] = []
  for (let end = text.length; end > 0; end = best[end]!.start)
    if (best[end]!.known) pieces.unshift({ start: best[end]!.start, end })
  return pieces
}

/** `shu zi jing ji`: syllables with blanks between them are neighbours. */
function spelledTerms(atoms: readonly Atom[], { spells }: Reader): AskedTerm[] {
  return atoms.slice(1).flatMap((atom, at) => {
    const before = atoms[at]!
    if (before.type !== 'word' || atom.type !== 'word' || !spells(before.text)) return []
    const term = SOUND + loose(before.text + atom.text)
    return { term, from: before.from, to: atom.to, sure: 1, boost: 1, prefix: true }
  })
}

/** Below this a slip makes anything out of anything. */
const FEWEST_LETTERS = 5

/** What is meant where a character or letter is wrong: the same sound, or nearly the same letters. */
function soundingTerms(atoms: readonly Atom[]): AskedTerm[] {
  const pairs = atoms.slice(1).flatMap((atom, at) => {
    const before = atoms[at]!
    if (!before.reading || !atom.reading) return []
    const term = SOUND + loose(before.reading + atom.reading)
    return { term, from: before.from, to: atom.to, sure: 0.9, boost: 0.7, prefix: true }
  })
  // A character too many, or a wrong one between two right ones.
  const around = atoms.slice(2).map((atom, at) => {
    const before = atoms[at]!
    return { term: joined(before, atom), from: before.from, to: atom.to, sure: 0.7, boost: 0.5 }
  })
  const words = atoms
    .filter(({ type, text }) => type === 'word' && text.length >= FEWEST_LETTERS)
    .flatMap(({ text, from, to }) =>
      [text, SOUND + loose(text), TWO_SYLLABLES + loose(text)].map((term) => ({
        term,
        from,
        to,
        sure: 0.9,
        boost: text.length / 3,
        fuzzy: true,
      })),
    )
  return [...pairs, ...around, ...words]
}
