/** Which indicators the words around a number name, and how surely: names as pairs of neighbouring characters, rare pairs weigh more. */
import type { Indicator } from '../../../record/dataset.ts'
import { groupBy } from '../../../record/lookups.ts'
import { scanRanks } from './scanRanks.ts'
import { gramsOf } from './vocabulary.ts'

/** A pair as part of a name, or of everything that an indicator is called. */
interface Posting {
  /** Position in `names`, or in `indicators`. */
  readonly at: number
  readonly weight: number
}

export interface NameIndex {
  readonly indicators: readonly string[]
  readonly names: readonly { readonly owner: number; readonly mass: number }[]
  readonly byName: ReadonlyMap<string, readonly Posting[]>
  readonly byIndicator: ReadonlyMap<string, readonly Posting[]>
  /** Indicators that share a name, or half of one: position → positions. */
  readonly sisters: ReadonlyMap<string, ReadonlySet<string>>
}

/** Everything an indicator is called; a name's 数 at the end and what stands in brackets counts for itself. */
export function callNames(indicator: Indicator, plain: (text: string) => string): string[] {
  // 居全省第一 may be said of anything.
  const aliases = indicator.aliases.filter((alias) => scanRanks(alias).length === 0)
  const english = [indicator.name.en, indicator.shortName.en].filter((name) => name.includes(' '))
  const all = [indicator.name.zh, indicator.shortName.zh, ...aliases, ...english].map(plain)
  const names = all.map((name) => name.replace(/(?<![指参倍系])数(?=$|\()/, ''))
  // 接入 helps to search and alone names nothing; behind a proper name (“i厦门” … 日活) it does.
  const isEnough = (name: string) =>
    name === names[1] ||
    gramsOf(name).length > 1 ||
    /[a-z]{3}|"/i.test(name + plain(indicator.name.zh))
  return [...new Set(names)].filter(isEnough)
}

export function createNameIndex(called: ReadonlyMap<string, readonly string[]>): NameIndex {
  const weights = gramWeights([...called.values()])
  const weigh = (texts: readonly string[]) =>
    [...new Set(texts.flatMap(gramsOf))].map((gram) => [gram, weights.get(gram) ?? 0] as const)
  const indicators = [...called.keys()]
  const names: { owner: number; mass: number }[] = []
  const postings: [gram: string, posting: Posting][] = []
  const owned: [gram: string, posting: Posting][] = []
  for (const [owner, id] of indicators.entries()) {
    for (const name of called.get(id) ?? []) {
      const weighted = weigh([name])
      const at =
        names.push({ owner, mass: weighted.reduce((sum, [, weight]) => sum + weight, 0) }) - 1
      for (const [gram, weight] of weighted) postings.push([gram, { at, weight }])
    }
    for (const [gram, weight] of weigh(called.get(id) ?? []))
      owned.push([gram, { at: owner, weight }])
  }
  const grouped = (pairs: [string, Posting][]) =>
    new Map(
      [...groupBy(pairs, ([gram]) => [gram])].map(([gram, all]) => [gram, all.map(([, p]) => p)]),
    )
  return {
    indicators,
    names,
    byName: grouped(postings),
    byIndicator: grouped(owned),
    sisters: sistersOf(called),
  }
}

/** Share of the shorter of two names from which on their indicators are sisters. */
const SISTERLY = 0.5

function sistersOf(called: ReadonlyMap<string, readonly string[]>): NameIndex['sisters'] {
  const proper = new Map([...called].map(([id, names]) => [id, new Set(gramsOf(names[0] ?? ''))]))
  const areSisters = (a: string, b: string) => {
    if (called.get(a)?.some((name) => called.get(b)?.includes(name))) return true
    const [mine, other] = [proper.get(a)!, proper.get(b)!]
    const shared = [...mine].filter((gram) => other.has(gram)).length
    return shared > 0 && shared >= Math.min(mine.size, other.size) * SISTERLY
  }
  const ids = [...called.keys()]
  return new Map(ids.map((a) => [a, new Set(ids.filter((b) => b !== a && areSisters(a, b)))]))
}

/** Rare pairs tell more: weight is the logarithm of how few indicators hold the pair. */
function gramWeights(namings: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const names of namings)
    for (const gram of new Set(names.flatMap(gramsOf)))
      counts.set(gram, (counts.get(gram) ?? 0) + 1)
  const weight = (count: number) => Math.log((namings.length + 1) / (count + 0.5))
  return new Map([...counts].map(([gram, count]) => [gram, Math.max(0.2, weight(count))]))
}

export interface Zone {
  readonly text: string
  /** How loud its words are, 0 … 1. */
  readonly weight: number
}

export interface Names {
  /** Every pair that was heard, with how loud. */
  readonly heard: ReadonlyMap<string, number>
  /** Per indicator, 0 … 1: how much of one of its names is heard. */
  readonly scores: ReadonlyMap<string, number>
  /** Per indicator: all that is heard of any of its names, to part those that share one. */
  readonly masses: ReadonlyMap<string, number>
}

/** A name of this weight is half believed when found whole. */
const HALF_BELIEVED = 2.5
/** Below it an indicator is not thought of at all. */
const HARDLY_HEARD = 0.1

/** Every indicator that shares a pair of characters with the zones. */
export function nameScores(zones: readonly Zone[], index: NameIndex): Names {
  const heard = new Map<string, number>()
  for (const { text, weight } of zones)
    for (const gram of gramsOf(text)) heard.set(gram, Math.max(heard.get(gram) ?? 0, weight))
  const { names, byName, byIndicator, indicators } = index
  const matched = new Map<number, number>()
  const mass = new Map<number, number>()
  const add = (sums: Map<number, number>, postings: readonly Posting[] = [], loudness: number) => {
    for (const { at, weight } of postings) sums.set(at, (sums.get(at) ?? 0) + weight * loudness)
  }
  for (const [gram, loudness] of heard) {
    add(matched, byName.get(gram), loudness)
    add(mass, byIndicator.get(gram), loudness)
  }
  const scores = new Map<string, number>()
  const masses = new Map<string, number>()
  for (const [at, weight] of matched) {
    const { owner, mass: whole } = names[at]!
    const id = indicators[owner]!
    const score = (weight / whole) * (weight / (weight + HALF_BELIEVED))
    if (score <= HARDLY_HEARD) continue
    scores.set(id, Math.max(scores.get(id) ?? 0, score))
    masses.set(id, mass.get(owner) ?? 0)
  }
  return { heard, scores, masses }
}

/** Share of a text's pairs that are heard, 0 … 1. */
export function shareHeard(text: string, { heard }: Names): number {
  const grams = gramsOf(text)
  if (grams.length === 0) return 0
  return grams.reduce((sum, gram) => sum + (heard.get(gram) ?? 0), 0) / grams.length
}
