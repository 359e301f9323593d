/** In which order indicators are listed. Pure. */
import { documentDate } from '../../../record/citation.ts'
import type { Indicator } from '../../../record/dataset.ts'
import { indicatorFigures } from '../../../record/indicatorFigures.ts'
import type { Lookups } from '../../../record/lookups.ts'
import { compareCodeUnits, endOf, isOpen } from '../../../record/period.ts'

/** Not by size: numbers of different units have none in common. */
export const INDICATOR_ORDERS = ['area', 'name', 'newest', 'due'] as const
export type IndicatorOrder = (typeof INDICATOR_ORDERS)[number]

interface OrderWorld {
  readonly lookups: Lookups
  readonly today: string
  /** By the name that the reader sees, in the reader's language. */
  compareNames(a: Indicator, b: Indicator): number
}

/** `area` leaves them as the dataset has them; the others are stable, so that equals stay in that order. */
export function orderIndicators(
  indicators: readonly Indicator[],
  order: IndicatorOrder,
  { lookups, today, compareNames }: OrderWorld,
): readonly Indicator[] {
  if (order === 'area') return indicators
  if (order === 'name') return [...indicators].sort(compareNames)
  const keyOf = order === 'newest' ? published : dueKey
  const keyed = indicators.map((one) => ({ one, key: keyOf(one, lookups, today) }))
  const sign = order === 'newest' ? -1 : 1
  return keyed.sort((a, b) => sign * compareCodeUnits(a.key, b.key)).map(({ one }) => one)
}

/** Day of the newest document that states a figure of it. */
const published = ({ id }: Indicator, lookups: Lookups): string =>
  (lookups.statementsByIndicator.get(id) ?? [])
    .map(({ document }) => lookups.documents.get(document))
    .map((document) => (document ? documentDate(document) : ''))
    .reduce((newest, date) => (date > newest ? date : newest), '')

/** What is still to come by its day, then what has none, then what is over. */
function dueKey({ id }: Indicator, lookups: Lookups, today: string): string {
  const { target } = indicatorFigures(id, lookups)
  const due = target && endOf(target.period)
  if (!due) return '1'
  return isOpen(due, today) ? `0${due}` : `2${due}`
}
