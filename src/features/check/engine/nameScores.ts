/** Which indicators the words around a number name, and how surely: names as pairs of neighbouring characters, rare pairs weigh more. */
import type { Indicator } from '../../../record/dataset.ts'
import { scanRanks } from './scanRanks.ts'
import { gramsOf } from './vocabulary.ts'

/** A pair as part of a name. */
interface Posting {
  /** Position in `names`. */
  readonly at: number
  readonly weight: number
}

export interface NameIndex {
  readonly names: readonly { readonly owner: string; readonly mass: number }[]
  readonly byPair: ReadonlyMap<string, readonly Posting[]>
  /** Indicators that share half of a name. */
  readonly sisters: ReadonlyMap<string, ReadonlySet<string>>
}

/** Everything an indicator is called. */
export function callNames(indicator: Indicator, plain: (text: string) => string): string[] {
  // 居全省第一 may be said of anything.
  const aliases = indicator.aliases.filter((alias) => scanRanks(alias).length === 0)
  const english = [indicator.name.en, indicator.shortName.en].filter((name) => name.includes(' '))
  const names = [indicator.name.zh, indicator.shortName.zh, ...aliases, ...english].map(plain)
  return [...new Set(names)]
}

export function createNameIndex(called: ReadonlyMap<string, readonly string[]>): NameIndex {
  const weights = gramWeights([...called.values()])
  const names: { owner: string; mass: number }[] = []
  const byPair = new Map<string, Posting[]>()
  for (const [owner, all] of called)
    for (const name of all) {
      const grams = [...new Set(gramsOf(name))].map(
        (gram) => [gram, weights.get(gram) ?? 0] as const,
      )
      const at = names.push({ owner, mass: grams.reduce((sum, [, weight]) => sum + weight, 0) }) - 1
      for (const [gram, weight] of grams)
        byPair.set(gram, [...(byPair.get(gram) ?? []), { at, weight }])
    }
  return { names, byPair, sisters: sistersOf(called) }
}

/** Share of the shorter of two names from which on their indicators are sisters. */
const SISTERLY = 0.5

function sistersOf(called: ReadonlyMap<string, readonly string[]>): NameIndex['sisters'] {
  const proper = new Map([...called].map(([id, names]) => [id, new Set(gramsOf(names[0] ?? ''))]))
  const areSisters = (a: string, b: string) => {
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
  const matched = new Map<number, number>()
  for (const [gram, loudness] of heard)
    for (const { at, weight } of index.byPair.get(gram) ?? [])
      matched.set(at, (matched.get(at) ?? 0) + weight * loudness)
  const scores = new Map<string, number>()
  for (const [at, weight] of matched) {
    const { owner, mass } = index.names[at]!
    const score = (weight / mass) * (weight / (weight + HALF_BELIEVED))
    if (score > HARDLY_HEARD) scores.set(owner, Math.max(scores.get(owner) ?? 0, score))
  }
  return { heard, scores }
}

/** Share of a text's pairs that are heard, 0 … 1. */
export function shareHeard(text: string, { heard }: Names): number {
  const grams = gramsOf(text)
  if (grams.length === 0) return 0
  return grams.reduce((sum, gram) => sum + (heard.get(gram) ?? 0), 0) / grams.length
}
