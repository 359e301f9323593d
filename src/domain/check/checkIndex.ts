/** What the checker looks things up in; made once per dataset. */
import type { HantTexts, Indicator, Statement } from '../dataset.ts'
import type { Lookups } from '../lookups.ts'
import { onCommonScale, scaleOf } from '../unitScale.ts'
import { callNames, createNameIndex, type NameIndex } from './nameIndex.ts'
import { placeFinder, type PlaceFinder } from './placeWords.ts'
import { characterMap, plainText, type CharacterMap } from './plainText.ts'
import type { RankClaim } from './scanFigures.ts'
import { scanRanks } from './scanRanks.ts'

export interface ValuedStatement {
  readonly statement: Statement
  /** On the step of its kind. */
  readonly value: number
  readonly kind: string
}

/** How an indicator is counted and where. */
export interface Counted {
  readonly kinds: ReadonlySet<string>
  readonly ranks: ReadonlySet<RankClaim['kind']>
  readonly places: ReadonlySet<string>
}

export interface CheckIndex {
  readonly lookups: Lookups
  readonly characters: CharacterMap
  readonly places: PlaceFinder
  readonly names: NameIndex
  readonly counted: ReadonlyMap<string, Counted>
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
  const naming = textsOf(indicators, (i) => [i.name.zh, i.shortName.zh].map(plain))
  return {
    lookups,
    characters,
    places: placeFinder(lookups),
    names: createNameIndex(indicators, aliases, naming),
    counted: new Map(indicators.map((i) => [i.id, countedOf(i.id, lookups)])),
    byValue: valuesOf(lookups),
    identity: textsOf(indicators, (i) =>
      [i.name.zh, i.shortName.zh, meantBy(i.definition.zh)].map(plain),
    ),
    naming,
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

function countedOf(id: string, lookups: Lookups): Counted {
  const all = lookups.statementsByIndicator.get(id) ?? []
  const ranks = all.filter((s) => s.kind === 'rank')
  return {
    kinds: new Set(all.filter((s) => s.kind !== 'rank').map((s) => scaleOf(s.quantity.unit).kind)),
    ranks: new Set(ranks.flatMap((s) => scanRanks(s.token)[0]?.rank?.kind ?? [])),
    places: new Set(all.map((s) => s.place)),
  }
}
