/** The names of all indicators, taken apart so that a heard pair of characters leads to them. */
import type { Indicator } from '../../../record/dataset.ts'
import { gramsOf } from './vocabulary.ts'
import { scanRanks } from './scanRanks.ts'

export interface NameEntry {
  /** Place of the indicator in `indicators`. */
  readonly owner: number
  /** False for aliases that neither names nor definition say. */
  readonly isOfficial: boolean
  /** Sum of the weights of its pairs. */
  readonly mass: number
}

/** A pair as part of a name, or of everything that an indicator is called. */
export interface Posting {
  /** Place in `names`, or in `indicators`. */
  readonly at: number
  readonly weight: number
}

export interface NameIndex {
  readonly indicators: readonly string[]
  readonly names: readonly NameEntry[]
  /** Pair → names that hold it. */
  readonly postings: ReadonlyMap<string, readonly Posting[]>
  /** Pair → indicators that hold it in any of their names. */
  readonly owners: ReadonlyMap<string, readonly Posting[]>
  /** Any name of two or three characters: 数商, 主题库. */
  readonly brief: RegExp
}

export function createNameIndex(
  indicators: readonly Indicator[],
  called: ReadonlyMap<string, ReadonlySet<string>>,
  identity: ReadonlyMap<string, string>,
): NameIndex {
  const weights = gramWeights([...called.values()])
  const weigh = (texts: Iterable<string>) =>
    [...new Set([...texts].flatMap(gramsOf))].map((gram) => [gram, weights.get(gram) ?? 0] as const)
  const names: NameEntry[] = []
  const postings = new Map<string, Posting[]>()
  const owners = new Map<string, Posting[]>()
  for (const [owner, { id }] of indicators.entries()) {
    for (const name of called.get(id) ?? []) {
      const weighted = weigh([name])
      // An acronym is the name itself: GDP, PUE.
      const isOfficial = (identity.get(id) ?? '').includes(name) || /^[A-Za-z]{3,}$/.test(name)
      const mass = weighted.reduce((sum, [, weight]) => sum + weight, 0)
      const at = names.push({ owner, isOfficial, mass }) - 1
      for (const [gram, weight] of weighted) push(postings, gram, { at, weight })
    }
    for (const [gram, weight] of weigh(called.get(id) ?? []))
      push(owners, gram, { at: owner, weight })
  }
  const brief = [...called.values()]
    .flatMap((all) => [...all])
    .filter((n) => /^[\u4e00-\u9fff]{2,3}$/.test(n))
  return {
    indicators: indicators.map(({ id }) => id),
    names,
    postings,
    owners,
    brief: new RegExp(brief.join('|') || '(?!)'),
  }
}

function push<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}

/** Everything an indicator is called; a name's 数 at the end and what stands in brackets counts for itself. */
export function callNames(indicator: Indicator, plain: (text: string) => string): string[] {
  // 居全省第一 may be said of anything.
  const aliases = indicator.aliases.filter((alias) => scanRanks(alias).length === 0)
  // Mixed sentences name it in English: 厦门的public computing power.
  const english = [indicator.name.en, indicator.shortName.en].filter((name) => name.includes(' '))
  const all = [indicator.name.zh, indicator.shortName.zh, ...aliases, ...english].map(plain)
  const names = all.map((name) => name.replace(/(?<![指参倍系])数(?=$|\()/, ''))
  // 接入 helps to search and alone names nothing; behind a proper name (“i厦门” … 日活) it does.
  const isEnough = (name: string) =>
    name === names[1] || gramsOf(name).length > 1 || /[a-z]{3}|“/i.test(name + indicator.name.zh)
  return [...new Set(names)].filter(isEnough)
}

/** Rare pairs tell more: weight is the logarithm of how few indicators hold the pair. */
function gramWeights(namings: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const names of namings)
    for (const gram of new Set([...names].flatMap(gramsOf)))
      counts.set(gram, (counts.get(gram) ?? 0) + 1)
  const weight = (count: number) => Math.log((namings.length + 1) / (count + 0.5))
  return new Map([...counts].map(([gram, count]) => [gram, Math.max(0.2, weight(count))]))
}
