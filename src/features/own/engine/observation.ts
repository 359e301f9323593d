/** What a sheet states, apart from how it is read: the phone keeps it, and knows nothing of cells. Pure. */
import type { Comparator } from '../../../record/quantity.ts'
import type { CellKind } from './layout.ts'

/** More than a department has; a phone reads and searches them at once. */
export const MOST_VALUES = 50_000

/** One printed figure; `row` and `column` as a spreadsheet counts them, from 1. */
export interface Observation {
  readonly row: number
  readonly column: number
  readonly area: string
  readonly indicator: string
  /** Of the indicator; the quantity has its own. */
  readonly unit: string
  /** As the sheet calls it, '' where it says none. */
  readonly place: string
  /** Canonical: record/period. */
  readonly period: string
  readonly kind: CellKind
  readonly quantity: {
    readonly comparator: Comparator
    readonly value: number
    readonly unit: string
  }
  readonly hedge: string
  /** The printed characters. */
  readonly token: string
  readonly source: string
  readonly note: string
}

/** What makes two rows one indicator. */
export const indicatorKey = ({
  area,
  indicator,
  unit,
}: Pick<Observation, 'area' | 'indicator' | 'unit'>): string => [area, indicator, unit].join('|')

/** What makes two cells one figure. */
export const observationKey = (of: Observation): string =>
  [indicatorKey(of), of.place, of.kind, of.period].join('|')
