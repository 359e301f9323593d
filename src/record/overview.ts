/** What 总览 and the areas' pages show: per area its headline and count, per indicator its row. Pure. */
import { picturesOf, type FigureWords } from './chartRows.ts'
import type { Picture } from './chartModel.ts'
import type { Area, Indicator, Text } from './dataset.ts'
import { isBase } from './figure.ts'
import { frontFigure, indicatorFigures, type IndicatorFigures } from './indicatorFigures.ts'
import { latestFigures } from './latest.ts'
import { type Lookups, memoizePerDataset } from './lookups.ts'
import { publishedOf, sharesPeriod } from './timeState.ts'

/** One indicator as a list shows it. */
export interface IndicatorModel {
  readonly indicator: Indicator
  /** What a row holds of them: see `rowFigures`. */
  readonly figures: IndicatorFigures
  /** The most telling one; undefined where nothing may be compared. */
  readonly picture: Picture | undefined
}

export interface AreaModel {
  readonly headline: IndicatorModel | undefined
  /** Indicators of the area that the base documents know. */
  readonly count: number
}

/** Indicators of an area that carry figures of the base documents, most telling first. */
export function baseIndicators(area: string, lookups: Lookups): readonly Indicator[] {
  return (lookups.indicatorsByArea.get(area) ?? []).filter((indicator) =>
    (lookups.statementsByIndicator.get(indicator.id) ?? []).some((s) => isBase(s, lookups)),
  )
}

/** Indicators that only supplementary documents speak of: no area lists them. */
export function supplementaryIndicators(lookups: Lookups): readonly Indicator[] {
  const { areas, indicators } = lookups.dataset
  const listed = new Set(areas.flatMap(({ id }) => baseIndicators(id, lookups)))
  return indicators.filter((indicator) => !listed.has(indicator))
}

/** Figures and picture of each indicator, in the order given. */
export const indicatorModels = (
  indicators: readonly Indicator[],
  lookups: Lookups,
  words: FigureWords,
  nameOf: (text: Text) => string,
): readonly IndicatorModel[] =>
  indicators.map((indicator) => {
    const figures = rowFigures(indicatorFigures(indicator.id, lookups), lookups)
    const [picture] = picturesOf(indicator, lookups, words, nameOf(indicator.shortName))
    return { indicator, figures, picture }
  })

/**
 * One year and kind a row: beside the figure in front stand province and nation only with a figure of the same period
 * and kind, so that nobody reads a yearly number against one of 2022. The city's own latest figure always stands there.
 */
export function rowFigures(figures: IndicatorFigures, lookups: Lookups): IndicatorFigures {
  const front = frontFigure(figures)
  const beside = (place: string) =>
    figures.all.find(
      (figure) =>
        front &&
        figure.place === place &&
        figure.kind === front.kind &&
        (figure === front || sharesPeriod(figure, front)) &&
        isBase(figure.lead, lookups),
    )
  const { province, nation } = lookups.home
  return { ...figures, province: beside(province), nation: beside(nation), besides: [] }
}

/** What an area's card on 总览 shows. */
export function areaModel(
  area: Area,
  lookups: Lookups,
  words: FigureWords,
  nameOf: (text: Text) => string,
): AreaModel {
  const all = baseIndicators(area.id, lookups)
  const front = all.find(({ id }) => id === area.headline) ?? all[0]
  const [headline] = indicatorModels(front ? [front] : [], lookups, words, nameOf)
  return { headline, count: all.length }
}

export interface Freshness {
  /** Date of the newest document that the latest figures are taken from. */
  readonly dataUntil: string
  /** Date on which the city's plan with the targets was published. */
  readonly issued: string
}

/** The documents' own dates; nothing is computed from a clock. */
export const freshness = (lookups: Lookups): Freshness => freshnessOf('', lookups)

const freshnessOf = memoizePerDataset((_: string, lookups: Lookups): Freshness => {
  const [newest] = latestFigures(lookups)
  const issued = lookups.dataset.statements
    .filter((s) => s.kind === 'target' && s.place === lookups.home.id && isBase(s, lookups))
    .map((s) => lookups.documents.get(s.document)?.dates.published ?? '')
    .reduce((newest, date) => (date > newest ? date : newest), '')
  return { dataUntil: newest ? publishedOf(newest, lookups) : '', issued }
})
