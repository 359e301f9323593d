/** Filters over a list: what a choice would show is counted before it is taken. Pure. */
import type { IndicatorFigures } from './indicatorFigures.ts'
import type { IndicatorModel } from './overview.ts'

/** One filter: `''` lets everything through. */
export interface Facet<T> {
  readonly chosen: string
  keysOf(row: T): readonly string[]
}

const passes = <T>(facet: Facet<T>, row: T): boolean =>
  !facet.chosen || facet.keysOf(row).includes(facet.chosen)

/** Rows that pass every filter. */
export const filterRows = <T>(rows: readonly T[], facets: readonly Facet<T>[]): readonly T[] =>
  rows.filter((row) => facets.every((facet) => passes(facet, row)))

/** How many rows each value of `facet` would show while the other filters stay as they are; `''` is all. */
export function countValues<T>(
  rows: readonly T[],
  facet: Facet<T>,
  facets: readonly Facet<T>[],
): ReadonlyMap<string, number> {
  const others = filterRows(
    rows,
    facets.filter((other) => other !== facet),
  )
  const counts = new Map([['', others.length]])
  for (const row of others)
    for (const key of new Set(facet.keysOf(row))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Neither case, width, white space nor marks tell texts apart. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{Cf}]/gu, '')

/** True where one of the texts holds the query. */
export function holdsText(query: string, texts: readonly string[]): boolean {
  const wanted = plain(query)
  return !wanted || texts.some((text) => plain(text).includes(wanted))
}

/** True where every word of the query stands somewhere in the texts, in whatever order. */
export const holdsWords = (query: string, texts: readonly string[]): boolean =>
  query.split(/\s+/).every((word) => holdsText(word, texts))

/** Target and actual figure mean the city's own. */
const AREA_KEEPS = {
  all: () => true,
  withTarget: ({ target }) => target !== undefined,
  withActual: ({ actual }) => actual !== undefined,
  provinceOnly: ({ target, actual }) => !target && !actual,
} satisfies Readonly<Record<string, (figures: IndicatorFigures) => boolean>>

export type AreaFilter = keyof typeof AREA_KEEPS
export const AREA_FILTERS = Object.keys(AREA_KEEPS) as readonly AreaFilter[]

/** The indicators that a filter of an area's page lets through. */
export const filterIndicators = (
  models: readonly IndicatorModel[],
  filter: AreaFilter,
): readonly IndicatorModel[] => models.filter(({ figures }) => AREA_KEEPS[filter](figures))
