/** One dataset, ready to be asked. */
import type { Dataset, HantTexts } from '../../../record/dataset.ts'
import { createReader, type Reader, tablesFrom } from './cells.ts'
import { createMatcher } from './cover.ts'
import { entriesOf, entryKey, frameOf, type Entry } from './entries.ts'
import { bestOf, isWhole, judge, toHit, type Found } from './judge.ts'
import { createMarks, type Marks } from './marks.ts'
import { createNearly } from './slips.ts'
import { readQuery } from './query.ts'
import { buildIndex, candidates, indexFrom, type SearchIndex } from './searchIndex.ts'
import { queryTokens } from './tokens.ts'
import { SEARCH_SCHEMA, type SearchFile, type SearchHit } from '../../../record/searchTypes.ts'
import type { Fold } from './units.ts'
import { variantsOf } from './variants.ts'

export interface Searcher {
  /** Version of the dataset that is searched. */
  readonly version: string
  /** Traditional character → Simplified character, for those of this dataset. */
  readonly fold: Fold
  /** Best first; an empty query finds nothing. */
  find(query: string, limit?: number): readonly SearchHit[]
  readonly marks: Marks
  /** Reads the names of so many further entries ahead of the first key; false when all are read. */
  warm(count: number): boolean
}

export interface SearcherOptions {
  /** What the build made for this dataset; made anew where it is missing or belongs to another version. */
  readonly file?: SearchFile | null
  /** Only needed without a file. */
  readonly hant?: HantTexts | null
}

/** How many entries are looked at closely; the index has ordered them by what they share with the query. */
const CANDIDATES = 120
/** A slip spoils the very pairs that the index goes by. */
const CANDIDATES_WITH_SLIPS = 160
/** Nobody types so much by hand; a pasted sentence has no slips that matter. */
const LONGEST_WITH_SLIPS = 24
/** A query in another's words is a guess. */
const VARIANT_COST = 3

export function createSearcher(dataset: Dataset, options: SearcherOptions = {}): Searcher {
  const file = fits(options.file, dataset) ? options.file : null
  const reader = createReader(file ?? tablesFrom(dataset, options.hant ?? null))
  const entries = entriesOf(dataset)
  const byKey = new Map(entries.map((entry) => [entryKey(entry), entry]))
  const index = openIndex(file, entries, reader)
  const frame = frameOf(entries)
  const nearly = createNearly(entries, reader)
  const telling = [...entries]
    .filter(({ statements }) => statements.length > 0)
    .sort((a, b) => b.prior - a.prior)
    .slice(0, CANDIDATES)
    .map(entryKey)
  const priorOf = (key: string) => byKey.get(key)?.prior ?? 0

  function look(text: string, forgiving: boolean, cost: number): Found[] {
    const query = readQuery(text, reader)
    if (query.total === 0) return []
    const most = forgiving ? CANDIDATES_WITH_SLIPS : CANDIDATES
    const keys = candidates(index, queryTokens(query, reader), priorOf, most)
    const matcher = createMatcher(query, reader, { forgiving, frame })
    // What the index cannot know: names with a slip in them, and which figures are targets or ranks.
    const more = forgiving ? nearly(query).slice(0, CANDIDATES) : matcher.bare ? telling : []
    const known = [...new Set([...keys, ...more])].flatMap((key) => byKey.get(key) ?? [])
    return judge(known, matcher, cost)
  }

  function find(query: string, limit = 100): readonly SearchHit[] {
    const { typed, strait, everyday } = variantsOf(query, reader.fold)
    const ask = (texts: readonly string[], forgiving: boolean) =>
      texts.flatMap((text) => look(text, forgiving, text === typed ? 0 : VARIANT_COST))
    let hits = ask([typed, ...strait], false)
    // Each step is a guess more, and only taken where the ones before found nothing that fits whole.
    if (!hits.some(isWhole)) hits = [...hits, ...ask(everyday, false)]
    if (!hits.some(isWhole) && typed.length <= LONGEST_WITH_SLIPS)
      hits = [...hits, ...ask([typed, ...strait], true)]
    return bestOf(hits).slice(0, limit).map(toHit)
  }

  let warmed = 0
  function warm(count: number): boolean {
    const next = entries.slice(warmed, warmed + count)
    warmed += next.length
    for (const { parts } of next) for (const { text } of parts) reader.read(text)
    return warmed < entries.length
  }

  return {
    version: dataset.version,
    fold: reader.fold,
    find,
    marks: createMarks(reader),
    warm,
  }
}

const fits = (file: SearchFile | null | undefined, { version }: Dataset): file is SearchFile =>
  file?.schema === SEARCH_SCHEMA && file.version === version

function openIndex(
  file: SearchFile | null,
  entries: readonly Entry[],
  reader: Reader,
): SearchIndex {
  try {
    if (file) return indexFrom(file.index)
  } catch {
    // Another release of the library may write otherwise; the texts are all here.
  }
  return buildIndex(entries, reader)
}
