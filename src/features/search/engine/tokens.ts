/**
 * What the index is made of. A text is cut into pairs of neighbouring atoms (`数字`, `5g`, `i厦`), its words and its
 * numbers; a name also by sound: syllables from each character on, and initials from each character on.
 */
import type { Atom } from './readings.ts'

/** Begins and ends of names are neighbours too: `^数`, `重$`. */
const PAIR = '+'
export const BEGIN = '^'
const END = '$'
const NUMBER = '#'
export const INITIALS = '~'
export const SOUND = "'"
/** Two syllables and no more: what a slip of the finger is held against. */
export const TWO_SYLLABLES = '"'
/** Nobody types more syllables, or initials, in one go than this before the reader of the query cuts them. */
const MOST_SYLLABLES = 4
const MOST_INITIALS = 8

export interface Token {
  readonly term: string
  /** Atoms that it stands for, half-open. */
  readonly from: number
  readonly to: number
}

/** The library's tree looks at all siblings one by one: four digits of 16 part 8 000 characters better than one step. */
export const written = (text: string): string =>
  text.replace(/[\u4e00-\u9fff]/g, (char) => char.charCodeAt(0).toString(16))

/** Two neighbours; also the beginning of all pairs that an atom begins. */
export const joined = (first: Atom, second?: Atom): string =>
  PAIR + written(first.text) + written(second?.text ?? '')

export function pairTokens(atoms: readonly Atom[]): Token[] {
  const tokens: Token[] = []
  atoms.forEach((atom, at) => {
    const next = atoms[at + 1]
    if (next) tokens.push({ term: joined(atom, next), from: at, to: at + 2 })
    if (atom.type === 'word') tokens.push({ term: atom.text, from: at, to: at + 1 })
    if (atom.type === 'number') tokens.push({ term: NUMBER + atom.text, from: at, to: at + 1 })
  })
  return tokens
}

/** Of a longer text: in English its words will do. */
export const tellingTokens = (atoms: readonly Atom[]): Token[] =>
  pairTokens(atoms).filter(
    ({ from, to }) => to - from === 1 || atoms.slice(from, to).some(({ type }) => type !== 'word'),
  )

export function edgeTokens(atoms: readonly Atom[]): Token[] {
  const last = atoms.length - 1
  if (last < 0) return []
  return [
    { term: BEGIN + written(atoms[0]!.text), from: 0, to: 1 },
    { term: written(atoms[last]!.text) + END, from: last, to: last + 1 },
  ]
}

/** 网零 for 网络零售: the first characters of two words, which mostly have two. */
export function shortTokens(atoms: readonly Atom[]): Token[] {
  const han = atoms
    .map((atom, at) => ({ atom, at }))
    .filter(({ atom }) => atom.type === 'han' && !JOINING.has(atom.text))
  return han.slice(2).map(({ atom, at }, index) => {
    const first = han[index]!
    return { term: joined(first.atom, atom), from: first.at, to: at + 1 }
  })
}
const JOINING = new Set('和与及的')

/** Southern ears and fingers: zh z, ch c, sh s, ng n are one. */
export const loose = (letters: string): string =>
  letters.includes('h') || letters.includes('ng')
    ? letters.replace(/([zcs])h/g, '$1').replace(/(?<=[aei])ng/g, 'n')
    : letters

/** By sound; a word of letters sounds as it is written. Also with the characters alone: xjjz is 新建5G基站. */
export function soundTokens(atoms: readonly Atom[]): Token[] {
  const all = atoms.map((atom, at) => ({
    at,
    sound: atom.reading || atom.text,
    first: atom.reading[0] ?? atom.text,
  }))
  const han = all.filter(({ at }) => atoms[at]!.reading !== '')
  const tokens = [...fromEach(all), ...wholeSound(all)]
  return han.length === all.length || han.length === 0 ? tokens : [...tokens, ...fromEach(han)]
}

interface Sound {
  readonly at: number
  readonly sound: string
  readonly first: string
}

/** The beginning of a name by sound: mssx is rather 免申… than …马上实现. */
function wholeSound(sounds: readonly Sound[]): Token[] {
  const to = Math.min(MOST_INITIALS, sounds.length)
  const rest = sounds.slice(0, to)
  if (to === 0) return []
  return [
    { term: BEGIN + INITIALS + rest.map(({ first }) => first).join(''), from: 0, to },
    { term: BEGIN + SOUND + loose(rest.map(({ sound }) => sound).join('')), from: 0, to },
  ]
}

function fromEach(sounds: readonly Sound[]): Token[] {
  return sounds.flatMap(({ at: from }, start) => {
    const rest = sounds.slice(start, start + MOST_INITIALS)
    const token = (term: string, count: number) => ({
      term,
      from,
      to: (rest[count - 1] ?? rest.at(-1)!).at + 1,
    })
    const syllables = (mark: string, count: number) =>
      token(
        mark +
          loose(
            rest
              .slice(0, count)
              .map(({ sound }) => sound)
              .join(''),
          ),
        Math.min(count, rest.length),
      )
    return [
      token(INITIALS + rest.map(({ first }) => first).join(''), rest.length),
      syllables(SOUND, MOST_SYLLABLES),
      ...(rest.length > 2 ? [syllables(TWO_SYLLABLES, 2)] : []),
    ]
  })
}
