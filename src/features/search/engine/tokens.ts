/**
 * What the inverted index is made of: pairs of neighbouring Chinese characters, pairs of initials, whole words and
 * whole numbers. Pairs find what is inside a name as well as what begins it; the fine work is the matcher's.
 */
import type { Reader } from './cells.ts'
import type { Entry } from './entries.ts'
import { isFacet, isQuantity } from './parts.ts'
import type { Query, QueryUnit } from './query.ts'
import type { Unit } from './units.ts'

const INITIALS = '~'
const NUMBER = '#'

/** Tokens of the texts that name an entry; statements lend their indicator their numbers. */
export function entryTokens({ kind, parts, quantities }: Entry, reader: Reader): string[] {
  const tokens: string[] = []
  for (const { text, role } of [...parts, ...quantities]) {
    if (role === 'word') continue
    if (isQuantity(role)) {
      // There are thousands of them; nothing but their numbers is wanted here.
      for (const [number] of text.normalize('NFKC').matchAll(/\d+(?:\.\d+)?/g))
        tokens.push(NUMBER + number)
      continue
    }
    // The documents of its statements would make an indicator look like everything.
    if (role === 'facet' && kind !== 'task') continue
    const { cells } = reader.read(text)
    tokens.push(...hanTokens(cells), ...wordTokens(cells))
    if (role === 'english' || (isFacet(role) && role !== 'place')) continue
    pairs(
      cells.map((cell) =>
        cell.reading ? cell.reading[0]! : cell.type === 'letter' ? cell.text : '',
      ),
      tokens,
    )
  }
  return [...new Set(tokens)]
}

export interface QueryToken {
  readonly text: string
  /** Also finds the tokens that begin so. */
  readonly prefix: boolean
  readonly fuzzy: boolean
  readonly boost: number
}

export function queryTokens({ units }: Query, reader: Reader): QueryToken[] {
  const found = new Map<string, QueryToken>()
  const add = (text: string, options: Partial<QueryToken> = {}) => {
    if (text !== INITIALS && !found.has(text))
      found.set(text, { text, prefix: false, fuzzy: false, boost: 1, ...options })
  }
  for (const token of hanTokens(units))
    add(token, { prefix: token.length === 1, boost: token.length === 1 ? 0.3 : 1 })
  for (const token of wordTokens(units))
    if (token.startsWith(NUMBER)) add(token, { prefix: true, boost: 2 })
    else add(token, { prefix: token.length > 1, fuzzy: token.length > 4, boost: 2 })
  for (const { initials, boost } of initialsOf(units, reader)) {
    const tokens: string[] = []
    pairs(initials, tokens)
    for (const token of tokens) add(token, { boost })
    if (tokens.length === 0)
      for (const one of initials) add(INITIALS + one, { prefix: true, boost: 0.3 })
  }
  return [...found.values()]
}

/** The last character of a row stands alone too: one character finds what it begins and what it ends. */
function hanTokens(units: readonly Unit[]): string[] {
  const tokens: string[] = []
  units.forEach((unit, at) => {
    if (unit.type !== 'han') return
    const next = units[at + 1]
    const alone = units[at - 1]?.type !== 'han'
    if (next?.type === 'han') tokens.push(unit.text + next.text)
    else if (alone) tokens.push(unit.text)
  })
  return tokens
}

function wordTokens(units: readonly Unit[]): string[] {
  const tokens: string[] = []
  let word = ''
  const close = () => {
    if (word) tokens.push(word)
    word = ''
  }
  for (const unit of units) {
    if (unit.type !== 'letter' || unit.gap) close()
    if (unit.type === 'letter') word += unit.text
    else if (unit.type === 'number') tokens.push(NUMBER + unit.text)
  }
  close()
  return tokens
}

function pairs(initials: readonly string[], tokens: string[]) {
  for (let at = 1; at < initials.length; at += 1)
    if (initials[at - 1] && initials[at]) tokens.push(INITIALS + initials[at - 1]! + initials[at]!)
}

/** Every English word is full of initials that mean nothing; whole syllables are seldom an accident. */
const OF_LETTERS = 0.35
const OF_SYLLABLES = 1

interface Initials {
  readonly initials: readonly string[]
  readonly boost: number
}

/** What the query's initials may be: letters read as syllables, and letters as they are. */
function initialsOf(units: readonly QueryUnit[], reader: Reader): Initials[] {
  const plain = units.map((unit) => (unit.type === 'letter' ? unit.text : (unit.reading[0] ?? '')))
  const syllables: string[] = []
  let whole = units.some(({ type }) => type === 'letter')
  for (let at = 0; at < units.length;) {
    const unit = units[at]!
    if (unit.type !== 'letter') {
      syllables.push(unit.reading[0] ?? '')
      at += 1
      continue
    }
    const length = reader.syllableAt(
      units
        .slice(at, unit.runEnd)
        .map((u) => u.text)
        .join(''),
    )
    if (length === 0) whole = false
    syllables.push(unit.text)
    at += Math.max(1, length)
  }
  return [
    { initials: syllables, boost: whole ? OF_SYLLABLES : OF_LETTERS },
    { initials: plain, boost: OF_LETTERS },
  ]
}
