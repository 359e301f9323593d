/** What the checker looks things up in; made once per dataset. */
import type { HantTexts, Indicator, Statement } from '../dataset'
import type { Lookups } from '../lookups'
import { onCommonScale } from '../unitScale'
import { gramsOf } from './grams'
import { placeFinder, type PlaceFinder } from './placeWords'
import { characterMap, plainText, type CharacterMap } from './plainText'
import { scanRanks } from './scanRanks'

export interface NameEntry {
  readonly indicator: Indicator
  /** Sum of the weights of its pairs. */
  readonly mass: number
}

export interface Posting {
  readonly entry: number
  readonly weight: number
}

/** A pair as part of everything that an indicator is called. */
export interface Owner {
  readonly indicator: string
  readonly weight: number
}

export interface ValuedStatement {
  readonly statement: Statement
  /** On the step of its kind. */
  readonly value: number
  readonly kind: string
}

export interface CheckIndex {
  readonly lookups: Lookups
  readonly characters: CharacterMap
  readonly places: PlaceFinder
  readonly names: readonly NameEntry[]
  readonly postings: ReadonlyMap<string, readonly Posting[]>
  /** Which indicators hold a pair in any of their names. */
  readonly owners: ReadonlyMap<string, readonly Owner[]>
  readonly byValue: ReadonlyMap<number, readonly ValuedStatement[]>
  /** Its two names and the definition in one plain text. */
  readonly identity: ReadonlyMap<string, string>
  /** Its two names only: aliases help to find, they do not define, and a definition says what is not meant. */
  readonly naming: ReadonlyMap<string, string>
  /** Everything it is called, aliases too. */
  readonly aliases: ReadonlyMap<string, ReadonlySet<string>>
}

export function createCheckIndex(lookups: Lookups, hant?: HantTexts): CheckIndex {
  const characters = characterMap(hant)
  const plain = (text: string) => plainText(text, characters)
  const indicators = lookups.dataset.indicators.filter((indicator) =>
    lookups.statementsByIndicator.has(indicator.id),
  )
  const aliases = new Map(indicators.map((i) => [i.id, new Set(callNames(i, plain))] as const))
  const weights = gramWeights([...aliases.values()])
  const names: NameEntry[] = []
  const postings = new Map<string, Posting[]>()
  for (const indicator of indicators)
    for (const name of aliases.get(indicator.id) ?? []) {
      const grams = [...new Set(gramsOf(name))]
      const weighted = grams.map((gram) => [gram, weights.get(gram) ?? 0] as const)
      const entry = names.push({
        indicator,
        mass: weighted.reduce((sum, [, weight]) => sum + weight, 0),
      })
      for (const [gram, weight] of weighted) {
        const list = postings.get(gram)
        if (list) list.push({ entry: entry - 1, weight })
        else postings.set(gram, [{ entry: entry - 1, weight }])
      }
    }
  return {
    lookups,
    characters,
    places: placeFinder(lookups),
    names,
    postings,
    owners: ownersOf(aliases, weights),
    byValue: valuesOf(lookups),
    identity: textsOf(indicators, (i) =>
      [i.name.zh, i.shortName.zh, meantBy(i.definition.zh)].map(plain),
    ),
    naming: textsOf(indicators, (i) => [i.name.zh, i.shortName.zh].map(plain)),
    aliases,
  }
}

/** A definition without the parts that say what is not meant. */
const meantBy = (definition: string): string =>
  definition
    .split(/[;；。,，]/)
    .filter((part) => !/不|非/.test(part))
    .join(' ')

const textsOf = (
  indicators: readonly Indicator[],
  texts: (indicator: Indicator) => readonly string[],
): ReadonlyMap<string, string> => new Map(indicators.map((i) => [i.id, texts(i).join(' ')]))

/** Everything an indicator is called; a name's 数 at the end and what stands in brackets counts for itself. */
function callNames(indicator: Indicator, plain: (text: string) => string): string[] {
  // 居全省第一 may be said of anything.
  const aliases = indicator.aliases.filter((alias) => scanRanks(alias).length === 0)
  const all = [indicator.name.zh, indicator.shortName.zh, ...aliases].map(plain)
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

function valuesOf(lookups: Lookups): ReadonlyMap<number, readonly ValuedStatement[]> {
  const found = new Map<number, ValuedStatement[]>()
  for (const statement of lookups.dataset.statements) {
    const { value, unit } = onCommonScale(statement.quantity)
    const list = found.get(value)
    const entry = { statement, value, kind: unit }
    if (list) list.push(entry)
    else found.set(value, [entry])
  }
  return found
}

function ownersOf(
  namings: ReadonlyMap<string, ReadonlySet<string>>,
  weights: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly Owner[]> {
  const owners = new Map<string, Owner[]>()
  for (const [indicator, names] of namings)
    for (const gram of new Set([...names].flatMap(gramsOf))) {
      const owner = { indicator, weight: weights.get(gram) ?? 0 }
      const list = owners.get(gram)
      if (list) list.push(owner)
      else owners.set(gram, [owner])
    }
  return owners
}
