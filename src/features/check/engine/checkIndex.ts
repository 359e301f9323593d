/** What the checker looks things up in; made once per dataset. */
import type { HantTexts, Indicator, NonFigure, Statement } from '../../../record/dataset.ts'
import { groupBy, type Lookups } from '../../../record/lookups.ts'
import { onCommonScale, scaleOf } from '../../../record/unitScale.ts'
import { callNames, createNameIndex, type NameIndex } from './nameScores.ts'
import { type PrintedTokens, printedTokens } from './namedNumbers.ts'
import { placeFinder, type PlaceFinder } from './placeWords.ts'
import { characterMap, type CharacterMap, plainText } from './plainText.ts'
import { scanFigures } from './scanFigures.ts'
import type { FoundNumber, RankClaim } from './foundNumber.ts'
import { scanRanks } from './scanRanks.ts'
import { pairsOf, type Vocabulary, vocabularyOf } from './vocabulary.ts'
import { isMeasure, wordsIn, type MeasureClass } from './words.ts'

/** A statement on the step of its kind. */
interface ValuedStatement {
  readonly statement: Statement
  readonly value: number
  readonly kind: string
}

export interface Known {
  readonly vocabulary: Vocabulary
  /** Pairs by which a sister's names are told from its own: a claim that says one means her. */
  readonly tells: ReadonlySet<string>
  /** Per day, newly …: what its name says of how it is measured. */
  readonly measures: ReadonlySet<MeasureClass>
  /** Those that it is nothing without. */
  readonly needs: ReadonlySet<MeasureClass>
  /** Kinds of unit, ranks and places that its figures have. */
  readonly kinds: ReadonlySet<string>
  readonly units: readonly string[]
  readonly ranks: ReadonlySet<RankClaim['kind']>
  readonly places: ReadonlySet<string>
}

export interface CheckIndex {
  readonly lookups: Lookups
  readonly characters: CharacterMap
  readonly places: PlaceFinder
  readonly names: NameIndex
  readonly called: ReadonlyMap<string, readonly string[]>
  readonly known: ReadonlyMap<string, Known>
  readonly printedNames: ReadonlyMap<string, readonly NonFigure[]>
  readonly printedTokens: PrintedTokens
  readonly byValue: ReadonlyMap<number, readonly ValuedStatement[]>
}

export function createCheckIndex(lookups: Lookups, hant?: HantTexts): CheckIndex {
  const characters = characterMap(hant)
  const plain = (text: string) => plainText(text, characters)
  const { dataset, statementsByIndicator } = lookups
  const indicators = dataset.indicators.filter(({ id }) => statementsByIndicator.has(id))
  const called = new Map(indicators.map((i) => [i.id, callNames(i, plain)] as const))
  const names = createNameIndex(called)
  const vocabularies = new Map(
    indicators.map((i) => [i.id, vocabularyOf(i, contextOf(i, lookups), plain)] as const),
  )
  const properPairs = (id: string) =>
    (vocabularies.get(id)?.names.slice(0, 2) ?? []).flatMap(pairsOf)
  return {
    lookups,
    characters,
    places: placeFinder(lookups),
    names,
    called,
    known: new Map(
      indicators.map((i) => {
        const vocabulary = vocabularies.get(i.id)!
        const sisters = [...(names.sisters.get(i.id) ?? [])]
        const tells = new Set(
          sisters
            .flatMap(properPairs)
            // 培育 and 入选 are only verbs.
            .filter(
              (pair) =>
                wordsIn(pair)[0]?.word !== pair &&
                !vocabulary.names.some((name) => name.includes(pair)),
            ),
        )
        return [i.id, { vocabulary, tells, ...countedOf(i, lookups) }]
      }),
    ),
    printedNames: groupBy(dataset.nonFigures, ({ token }) =>
      scanFigures(plain(token)).map(numberKey),
    ),
    printedTokens: printedTokens(dataset.nonFigures, plain),
    byValue: groupBy(
      dataset.statements.map((statement): ValuedStatement => {
        const { value, unit } = onCommonScale(statement.quantity)
        return { statement, value, kind: unit }
      }),
      ({ value }) => [value],
    ),
  }
}

/** Numbers that are printed and are no figures: 23.5英寸, the “16条” of a policy. */
export const numberKey = ({ value, unit }: Pick<FoundNumber, 'value' | 'unit'>): string =>
  `${value} ${unit}`

/** What may stand beside its names: its system, a source's own wording. */
function contextOf(indicator: Indicator, { systems, statementsByIndicator }: Lookups): string[] {
  const own = statementsByIndicator.get(indicator.id) ?? []
  return [
    systems.get(indicator.system)?.name.zh ?? '',
    ...own.flatMap((s) => [
      s.hedge,
      s.token,
      /原文[为称作]([^；。，]+)/.exec(s.note.zh)?.[1] ?? '',
    ]),
  ]
}

function countedOf(indicator: Indicator, lookups: Lookups) {
  const all = lookups.statementsByIndicator.get(indicator.id) ?? []
  const counted = all.filter((s) => s.kind !== 'rank')
  const said = [indicator.name.zh, indicator.shortName.zh, ...all.map((s) => s.token)].join()
  // 每年 is asked of the year.
  const classes = (text: string) =>
    wordsIn(text)
      .map((w) => w.class)
      .filter(isMeasure)
  return {
    needs: new Set(classes(indicator.name.zh).filter((kind) => kind !== 'year')),
    measures: new Set([
      ...classes(said + all.map((s) => `，${s.period}`).join('')),
      ...(indicator.basis === 'flow' ? (['new'] as const) : []),
      ...(indicator.direction === 'lower' ? (['falling'] as const) : []),
      // A rate of growth is one against the year before.
      ...(classes(said).includes('growth') && !classes(said).includes('year')
        ? (['yearOnYear'] as const)
        : []),
    ]),
    kinds: new Set(counted.map((s) => scaleOf(s.quantity.unit).kind)),
    units: [...new Set(counted.map((s) => s.quantity.unit))],
    ranks: new Set(
      all.flatMap((s) => (s.kind === 'rank' ? (scanRanks(s.token)[0]?.rank?.kind ?? []) : [])),
    ),
    places: new Set(all.map((s) => s.place)),
  }
}
