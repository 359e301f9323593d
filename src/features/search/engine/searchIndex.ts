/** The inverted index: a kept library's, made by the build and read by the app. */
import MiniSearch, { type Options } from 'minisearch'
import type { Reader } from './cells.ts'
import { unpackIndex } from './packedIndex.ts'
import type { PackedIndex } from '../../../record/searchTypes.ts'
import { entryKey, type Entry } from './entries.ts'
import { entryTokens, type QueryToken } from './tokens.ts'

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
