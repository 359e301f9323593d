/** What the checker looks things up in; made once per dataset. */
import type {
  Comparison,
  HantTexts,
  Indicator,
  NonFigure,
  Statement,
} from '../../../record/dataset.ts'
import { groupBy, type Lookups } from '../../../record/lookups.ts'
import { onCommonScale, scaleOf } from '../../../record/unitScale.ts'
import { sortOfThing } from './countedNoun.ts'
import { callNames, createNameIndex, type NameIndex } from './nameIndex.ts'
import { placeFinder, type PlaceFinder } from './placeWords.ts'
import { characterMap, type CharacterMap, plainText } from './plainText.ts'
import { scanFigures } from './scanFigures.ts'
import { type FoundNumber, type RankClaim, scanRanks } from './scanRanks.ts'
import { meantBy, type Vocabulary, vocabularyOf } from './vocabulary.ts'

export interface ValuedStatement {
  readonly statement: Statement
  /** On the step of its kind. */
  readonly value: number
  readonly kind: string
}

/** How an indicator is counted and where. */
interface Counted {
  readonly kinds: ReadonlySet<string>
  /** What its classifiers are for. */
  readonly sorts: ReadonlySet<string>
  readonly ranks: ReadonlySet<RankClaim['kind']>
  readonly places: ReadonlySet<string>
}

export interface CheckIndex {
  readonly lookups: Lookups
  readonly characters: CharacterMap
  readonly places: PlaceFinder
  readonly names: NameIndex
  readonly counted: ReadonlyMap<string, Counted>
  readonly printedNames: ReadonlyMap<string, readonly NonFigure[]>
  readonly byValue: ReadonlyMap<number, readonly ValuedStatement[]>
  /** Its two names and the definition in one plain text. */
  readonly identity: ReadonlyMap<string, string>
  /** Its two names only: aliases help to find, they do not define, and a definition says what is not meant. */
  readonly naming: ReadonlyMap<string, string>
  /** Everything it is called, aliases too. */
  readonly aliases: ReadonlyMap<string, ReadonlySet<string>>
  /** What may be said of it without changing what it counts. */
  readonly vocabulary: ReadonlyMap<string, Vocabulary>
}

export function createCheckIndex(lookups: Lookups, hant?: HantTexts): CheckIndex {
  const characters = characterMap(hant)
  const plain = (text: string) => plainText(text, characters)
  const indicators = lookups.dataset.indicators.filter((indicator) =>
    lookups.statementsByIndicator.has(indicator.id),
  )
  const aliases = new Map(indicators.map((i) => [i.id, new Set(callNames(i, plain))] as const))
  const naming = textsOf(indicators, (i) => [i.name.zh, i.shortName.zh].map(plain))
  const identity = textsOf(indicators, (i) =>
    [i.name.zh, i.shortName.zh, i.name.en, i.shortName.en, ...meantBy(i.definition.zh)].map(plain),
  )
  return {
    lookups,
    characters,
    places: placeFinder(lookups),
    names: createNameIndex(indicators, aliases, identity),
    counted: new Map(indicators.map((i) => [i.id, countedOf(i.id, lookups)])),
    printedNames: printedNames(lookups.dataset.nonFigures, characters),
    byValue: valuesOf(lookups),
    identity,
    naming,
    aliases,
    vocabulary: new Map(
      indicators.map((i) => [i.id, vocabularyOf(i, contextOf(i, lookups), plain)] as const),
    ),
  }
}

/** A section with more figures than these speaks of several things. */
const OF_ONE_THING = 2

/** What may stand beside its names: its system, a source's own wording, for a rank who holds it by the same lines. */
function contextOf(indicator: Indicator, lookups: Lookups): readonly string[] {
  const own = lookups.statementsByIndicator.get(indicator.id) ?? []
  const ranked = own.filter((s) => s.kind === 'rank')
  const beside = ranked.flatMap(({ document, section }) => {
    const all = lookups.dataset.statements.filter(
      (s) => s.document === document && s.section === section,
    )
    const ids = [...new Set(all.map((s) => s.indicator))]
    return ids.length <= OF_ONE_THING ? ids : []
  })
  return [
    lookups.systems.get(indicator.system)?.name.zh ?? '',
    ...beside.map((id) => lookups.indicators.get(id)?.name.zh ?? ''),
    // 原文为数据交易机构: how a source itself words it.
    ...own.flatMap((s) => /原文[为称作]([^;；。,，]+)/.exec(s.note.zh)?.[1] ?? []),
    // 省大数据交易所: on whose platform it is counted.
    ...own.flatMap(
      (s) => /^[^;；。,，]{4,12}(?:交易所|平台)(?=[;；。,，]|$)/.exec(s.note.zh)?.[0] ?? [],
    ),
  ]
}

const textsOf = (
  indicators: readonly Indicator[],
  texts: (indicator: Indicator) => readonly string[],
): ReadonlyMap<string, string> => new Map(indicators.map((i) => [i.id, texts(i).join(' ')]))

const valuesOf = ({ dataset }: Lookups): ReadonlyMap<number, readonly ValuedStatement[]> =>
  groupBy(
    dataset.statements.map((statement): ValuedStatement => {
      const { value, unit } = onCommonScale(statement.quantity)
      return { statement, value, kind: unit }
    }),
    ({ value }) => [value],
  )

function countedOf(id: string, lookups: Lookups): Counted {
  const all = lookups.statementsByIndicator.get(id) ?? []
  const ranks = all.filter((s) => s.kind === 'rank')
  return {
    kinds: new Set(all.filter((s) => s.kind !== 'rank').map((s) => scaleOf(s.quantity.unit).kind)),
    sorts: new Set(all.filter((s) => s.kind !== 'rank').map((s) => sortOfThing(s.quantity.unit))),
    ranks: new Set(ranks.flatMap((s) => scanRanks(s.token)[0]?.rank?.kind ?? [])),
    places: new Set(all.map((s) => s.place)),
  }
}

/** Numbers that are printed and are no figures: 23.5英寸, 八个获奖项目, the “16条” of a policy. */
export const numberKey = ({ value, unit }: Pick<FoundNumber, 'value' | 'unit'>): string =>
  `${value} ${unit}`

/** Non-figures by the numbers that stand in them. */
const printedNames = (
  nonFigures: readonly NonFigure[],
  characters: CharacterMap,
): ReadonlyMap<string, readonly NonFigure[]> =>
  groupBy(nonFigures, ({ token }) => scanFigures(plainText(token, characters)).map(numberKey))

export function sharesName(a: string, b: string, index: CheckIndex): boolean {
  const names = index.aliases.get(a)
  return [...(index.aliases.get(b) ?? [])].some((name) => names?.has(name))
}

/** Same name, or a row of the comparisons that tells the two apart. */
export function related(a: string, b: string, index: CheckIndex): boolean {
  if (a === b || sharesName(a, b, index)) return true
  return rowsBetween(a, b, index).length > 0
}

/** No document says whether the words of the two mean one measure. */
export const leavesOpen = (a: string, b: string, index: CheckIndex): boolean =>
  rowsBetween(a, b, index).some(({ relation }) => relation === 'unclear')

function rowsBetween(a: string, b: string, { lookups }: CheckIndex): readonly Comparison[] {
  const { statements, statementsByIndicator, comparisonsByStatement, lookalikesByStatement } =
    lookups
  return (statementsByIndicator.get(a) ?? [])
    .flatMap(({ id }) => [
      ...(comparisonsByStatement.get(id) ?? []),
      ...(lookalikesByStatement.get(id) ?? []),
    ])
    .filter(({ members }) => members.some((id) => statements.get(id)?.indicator === b))
}
