/** The inverted index: a kept library's, made by the build and read by the app. */
import MiniSearch, { type AsPlainObject, type Options } from 'minisearch'
import type { PackedIndex } from '../../../record/searchTypes.ts'
import type { Reader } from './cells.ts'
import { type Entry, entryKey } from './entries.ts'
import { entryTokens, type QueryToken } from './tokens.ts'

/** Number of the only field, and the form of the library's release 7. */
const FIELD = '0'
const SERIALIZATION = 2

/**
 * The library's index, written small: every token stands once an entry, so entries suffice and counts do not.
 * 486 kB as the library writes it, 4 of 10 characters of that this way (measured with the shipped data).
 */
export function packIndex(plain: AsPlainObject): PackedIndex {
  const numbers = Object.keys(plain.documentIds)
  const tokens = plain.index.map(([token, fields]) => {
    const found = Object.keys((fields as Record<string, object>)[FIELD] ?? {}).map(Number)
    found.sort((a, b) => a - b)
    const steps = found.map((number, at) => (number - (found[at - 1] ?? 0)).toString(36))
    return [token, steps.join(' ')] as const
  })
  return {
    entries: numbers.map((number) => String(plain.documentIds[number])),
    lengths: numbers.map(
      (number) => (plain.fieldLength as Record<string, number[]>)[number]?.[0] ?? 0,
    ),
    tokens: Object.fromEntries(tokens),
  }
}

/** Throws where the value is no packed index. */
export function unpackIndex({ entries, lengths, tokens }: PackedIndex): AsPlainObject {
  const index = Object.entries(tokens).map(([token, steps]) => {
    const counts: Record<string, number> = {}
    let number = 0
    for (const step of steps.split(' ')) {
      number += parseInt(step, 36)
      counts[number] = 1
    }
    return [token, { [FIELD]: counts }] as [string, Record<string, Record<string, number>>]
  })
  const sum = lengths.reduce((total, length) => total + length, 0)
  return {
    documentCount: entries.length,
    nextId: entries.length,
    documentIds: Object.fromEntries(entries.map((key, number) => [number, key])),
    fieldIds: { tokens: Number(FIELD) },
    fieldLength: Object.fromEntries(lengths.map((length, number) => [number, [length]])),
    averageFieldLength: [sum / Math.max(1, entries.length)],
    storedFields: {},
    dirtCount: 0,
    index: index as unknown as AsPlainObject['index'],
    serializationVersion: SERIALIZATION,
  }
}

interface Row {
  readonly id: string
  readonly tokens: string
}

export type SearchIndex = MiniSearch<Row>

/** Tokens come ready-made; the library neither cuts nor changes them. */
const options: Options<Row> = {
  fields: ['tokens'],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
}

export function buildIndex(entries: readonly Entry[], reader: Reader): SearchIndex {
  const index = new MiniSearch<Row>(options)
  index.addAll(
    entries.map((entry) => ({ id: entryKey(entry), tokens: entryTokens(entry, reader).join(' ') })),
  )
  return index
}

/** Throws where the value is no index. */
export const indexFrom = (packed: PackedIndex): SearchIndex =>
  MiniSearch.loadJS<Row>(unpackIndex(packed), options)

/** Keys of the entries that share most with the query, best first. */
export function candidates(
  index: SearchIndex,
  tokens: readonly QueryToken[],
  priorOf: (key: string) => number,
  limit: number,
): readonly string[] {
  if (tokens.length === 0) return []
  const byText = new Map(tokens.map((token) => [token.text, token]))
  const results = index.search(tokens.map((token) => token.text).join(' '), {
    combineWith: 'OR',
    // An indicator with many names is no worse for it: length does not count.
    bm25: { k: 1.2, b: 0, d: 0.5 },
    prefix: (term) => byText.get(term)?.prefix ?? false,
    fuzzy: (term) => (byText.get(term)?.fuzzy ? 1 : false),
    boostTerm: (term) => byText.get(term)?.boost ?? 1,
    // Priors run from about -9 to 7; a third of a match decides which of very many are looked at closely.
    boostDocument: (id) => 1 + Math.max(-9, priorOf(String(id))) / 15,
  })
  return results.slice(0, limit).map((result) => String(result.id))
}
