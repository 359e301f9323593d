/** Entries that may be meant → hits: each looked at closely, statements by way of their indicator. */
import type { Cover, Matcher } from './cover.ts'
import { entryKey, type Entry } from './entries.ts'
import { isFacet, isFraming, isQuantity } from './parts.ts'
import type { SearchHit, SearchKind } from '../../../record/searchTypes.ts'

export interface Found {
  readonly entry: Entry
  readonly cover: Cover
  readonly score: number
}

/** Statements are looked at for so many of the best indicators. */
const INDICATORS_WITH_STATEMENTS = 40
const STATEMENTS_OF_ONE = 8
/** The first hits show their statements in any case: it is figures that are wanted. */
const LEADING = 3

export function judge(entries: readonly Entry[], matcher: Matcher, cost: number): Found[] {
  const { bare } = matcher
  const look = (entry: Entry): Found => {
    const { kind, prior } = entry
    const plain = bare && (kind === 'indicator' || kind === 'statement')
    const cover = matcher.cover(plain ? framingOf(entry) : entry)
    return { entry, cover, score: cover.score + prior - cost + (bare ? OF_BARE[kind] : 0) }
  }
  const hits = entries.map(look).filter((hit) => isMeant(hit.cover))
  const leading = hits
    .filter((hit) => hit.entry.statements.length > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, INDICATORS_WITH_STATEMENTS)
  const statements = leading.flatMap(({ entry, cover }, at) => {
    const leads = at < LEADING && !bare
    if (!leads && !tellsStatements(cover)) return []
    return entry.statements
      .map(look)
      .filter((hit) => leads || tellsStatements(hit.cover))
      .sort((a, b) => b.score - a.score)
      .slice(0, STATEMENTS_OF_ONE)
  })
  return [...hits, ...statements]
}

/**
 * Who types a place or a year alone wants the figures of it: they stand behind the documents that are named so, and
 * before their indicators, whose lines show the city's newest figures instead. What else has the place in its name
 * comes last.
 */
const OF_BARE: Readonly<Record<SearchKind, number>> = {
  statement: 14,
  indicator: -12,
  task: -12,
  department: 0,
  document: 0,
  system: -12,
  commitment: -12,
  unstated: -12,
  area: 0,
}
const framingOf = ({ parts }: Entry) => ({
  parts: parts.filter(({ role }) => isFraming(role)),
  quantities: [],
})

/** The query names a place, a year, a document or a number, by which statements differ. */
const tellsStatements = ({ picks }: Cover): boolean =>
  picks.some(({ part }) => isFacet(part.role) || isQuantity(part.role))

/** Every part of the query explained, and not by odd letters here and there. */
export const isWhole = ({ cover }: Found): boolean => cover.share > 0.99 && cover.score > 75

/** Places, years and kinds alone name nothing, but typed out they are a wish: `福建 2026 目标`. */
const isMeant = ({ picks }: Cover): boolean =>
  picks.some(({ part }) => !isFacet(part.role)) ||
  (picks.length > 0 &&
    picks.every(({ run }) => run.slips === 0 && run.quality >= run.to - run.from))

/** Long queries are pasted sentences, often of several figures: a quarter tells what they are about. */
const leastShare = ({ query }: Cover) => (query.total > 16 ? 0.25 : 0.6)
const isBetterThanNothing = ({ cover }: Found) => cover.share >= 0.5 && cover.score > 45
/** What is so much worse than the best is no answer. */
const LEAST_OF_BEST = 0.45

/** Each entry once, best first; where something fits whole, nothing else is shown. */
export function bestOf(all: readonly Found[]): Found[] {
  const best = new Map<string, Found>()
  for (const hit of all) {
    const key = entryKey(hit.entry)
    if ((best.get(key)?.score ?? -Infinity) < hit.score) best.set(key, hit)
  }
  const hits = [...best.values()]
  const whole = hits.some(isWhole)
  const enough = hits.filter(({ cover }) => cover.share > (whole ? 0.99 : leastShare(cover)))
  // Half of what was asked is better than an empty page: 福建 软件业, where only the city's is known.
  const found = enough.length ? enough : hits.filter(isBetterThanNothing)
  const top = Math.max(...found.map((hit) => hit.score))
  return found
    .filter((hit) => hit.score > top * LEAST_OF_BEST)
    .sort((a, b) => b.score - a.score || (entryKey(a.entry) < entryKey(b.entry) ? -1 : 1))
}

export function toHit({ entry, cover, score }: Found): SearchHit {
  const named = cover.picks.some(({ part }) => part.role === 'name')
  const other = cover.picks.find(({ part }) => part.role === 'alias' || part.role === 'group')
  return { kind: entry.kind, id: entry.id, score, via: named ? '' : (other?.part.text ?? '') }
}
