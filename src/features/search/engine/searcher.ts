/** One dataset, ready to be asked. */
import type { Dataset, HantTexts } from '../../../record/dataset.ts'
import { SEARCH_SCHEMA, type SearchFile, type SearchHit } from '../../../record/searchTypes.ts'
import { conditionsOf, figureWordsOf } from './conditions.ts'
import { entriesOf, entryKey } from './entries.ts'
import { gather } from './gather.ts'
import { createJudge, type Found } from './judge.ts'
import { marksOf, textOf } from './marks.ts'
import { readQuery } from './query.ts'
import { createReader, type Reader, tablesFrom } from './readings.ts'
import { buildIndex } from './textIndex.ts'
import type { Fold } from './units.ts'
import { variantsOf } from './variants.ts'

export interface Searcher {
  /** Version of the dataset that is searched. */
  readonly version: string
  /** Traditional character → Simplified character, for those of this dataset. */
  readonly fold: Fold
  /** Best first; an empty query finds nothing. */
  find(query: string, limit?: number): readonly SearchHit[]
}

export interface SearcherOptions {
  /** What the build made for this dataset; made anew where it is missing or belongs to another version. */
  readonly file?: SearchFile | null
  /** Only needed without a file. */
  readonly hant?: HantTexts | null
}

/** Nobody types so much by hand; a pasted sentence has no slips that matter. */
const LONGEST_WITH_SLIPS = 24
/** What shares so little with the query that hundreds share more is not looked at. */
const MOST_ROWS = 600
/** Nobody reads on without choosing a kind first, and a screen shows no more of one. */
const MOST_MARKED = 60
/** A query in another's words is a guess, one with a slip a wilder one. */
const OF_VARIANT = 0.95
const OF_SLIP = 0.6

export function createSearcher(dataset: Dataset, options: SearcherOptions = {}): Searcher {
  const file = fits(options.file, dataset) ? options.file : null
  const reader = createReader(file ?? tablesFrom(dataset, options.hant ?? null))
  const entries = entriesOf(dataset)
  const index = buildIndex(entries, reader)
  const words = figureWordsOf(dataset, reader)
  const judge = createJudge(dataset, entries)
  const knows = (prefix: string) => index.knows(prefix)

  function look(text: string, factor: number, forgiving: boolean): readonly Found[] {
    const query = readQuery(text, reader, { knows, places: words.spoken, forgiving })
    if (query.total === 0) return []
    const gathered = gather(query, index.ask(query.terms).slice(0, MOST_ROWS))
    const found = judge(query, conditionsOf(text, words, reader), gathered)
    return found.map((hit) => ({ ...hit, score: hit.score * factor }))
  }

  function find(text: string, limit = 100): readonly SearchHit[] {
    const { typed, strait, everyday } = variantsOf(text, reader.fold)
    const ask = (texts: readonly string[], forgiving = false) =>
      texts.flatMap((one) =>
        look(one, (one === typed ? 1 : OF_VARIANT) * (forgiving ? OF_SLIP : 1), forgiving),
      )
    let hits = ask([typed, ...strait])
    // Each step is a guess more, and only taken where the ones before found nothing that fits whole.
    if (!hits.some(isWhole)) hits = [...hits, ...ask(everyday)]
    if (!hits.some(isWhole) && typed.length <= LONGEST_WITH_SLIPS)
      hits = [...hits, ...ask([typed, ...strait], true)]
    return bestOf(hits)
      .slice(0, limit)
      .map((hit, at) => toHit(hit, reader, at < MOST_MARKED))
  }

  return { version: dataset.version, fold: reader.fold, find }
}

const fits = (file: SearchFile | null | undefined, { version }: Dataset): file is SearchFile =>
  file?.schema === SEARCH_SCHEMA && file.version === version

/** Every part of the query explained. */
const WHOLE = 0.99
const isWhole = ({ share }: Found): boolean => share > WHOLE
/** Explained by what is told of a thing. */
const TOLD = 0.84
const LEAST = 0.6
/** Half of what was asked is better than an empty page: 福建 软件业, where only the city's is known. */
const BETTER_THAN_NOTHING = 0.5
/** What is so much worse than the best is no answer. */
const LEAST_OF_BEST = 0.3

/** Each entry once, best first; where something fits whole, nothing else is shown. */
function bestOf(all: readonly Found[]): Found[] {
  const best = new Map<string, Found>()
  for (const hit of all) {
    const key = entryKey(hit)
    if ((best.get(key)?.score ?? -Infinity) < hit.score) best.set(key, hit)
  }
  const hits = [...best.values()]
  const most = Math.max(...hits.map(({ share }) => share))
  const least = [WHOLE, TOLD, LEAST].find((each) => most > each) ?? BETTER_THAN_NOTHING
  const found = hits.filter(({ share }) => share >= least)
  const top = Math.max(...found.map(({ score }) => score))
  return found
    .filter(({ score }) => score > top * LEAST_OF_BEST)
    .sort((a, b) => b.score - a.score || (entryKey(a) < entryKey(b) ? -1 : 1))
}

function toHit(found: Found, reader: Reader, isMarked: boolean): SearchHit {
  const { kind, id, score, figure, row } = found
  if (!isMarked) return { kind, id, score, figure, via: '', marks: [] }
  const text = row ? textOf(row, reader) : ''
  const isOwn = !row || row.entry.names[0] === text || row.entry.english.includes(text)
  return {
    kind,
    id,
    score,
    figure,
    via: isOwn || row.role === 'facets' ? '' : text,
    marks: marksOf(found, reader),
  }
}
