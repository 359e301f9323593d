/** 同比 and 环比 of two printed values: computed only where both are printed for as long a period. Pure. */
import { mayShareScale, valueIn } from './comparability.ts'
import type { Basis } from './dataset.ts'
import { figuresOf, type Figure } from './figure.ts'
import type { Lookups } from './lookups.ts'
import { frequencyOf } from './period.ts'

export interface Growth {
  /** 同比, or 环比 with the month or quarter before. */
  readonly against: 'year' | 'month' | 'quarter'
  readonly before: Figure
  /** With one decimal. */
  readonly amount: number
  readonly unit: '%' | '个百分点'
}

/** The same months of the year before: `2025-01/2025-06` of `2026-01/2026-06`. */
export const yearBefore = (period: string): string =>
  period.replace(/\d{4}/g, (year) => String(Number(year) - 1))

/** The month or quarter before; undefined for any other period. */
export function stepBefore(period: string): string | undefined {
  const [, year, quarter, month] = /^(\d{4})-(?:Q(\d)|(\d\d))$/.exec(period) ?? []
  if (!year) return undefined
  const before = String(Number(year) - 1)
  if (quarter) return quarter === '1' ? `${before}-Q4` : `${year}-Q${Number(quarter) - 1}`
  return month === '01' ? `${before}-12` : `${year}-${String(Number(month) - 1).padStart(2, '0')}`
}

/** Of a month, a quarter or the year to date; a whole year is told by its picture. */
export function growthsOf(figure: Figure, lookups: Lookups): readonly Growth[] {
  const frequency = frequencyOf(figure.period)
  if (!frequency || frequency === 'year' || frequency === 'day') return []
  const steps = [
    ['year', yearBefore(figure.period)],
    ...(frequency === 'span' ? [] : [[frequency, stepBefore(figure.period)] as const]),
  ] as const
  const basis = lookups.indicators.get(figure.indicator)?.basis
  return steps.flatMap(([against, period]) => {
    const before = figuresOf(figure.indicator, lookups).find(
      (one) => one.period === period && one.place === figure.place && one.kind === figure.kind,
    )
    const found = before && basis && growthBetween(figure, before, basis, lookups)
    return found ? [{ against, before, ...found }] : []
  })
}

/** Rates and shares differ by points; of what is no positive amount no percentage can be said. */
function growthBetween(now: Figure, before: Figure, basis: Basis, lookups: Lookups) {
  const { quantity } = now.lead
  const isExact = [now, before].every(
    ({ kind, lead, differs }) => kind === 'actual' && lead.quantity.comparator === '=' && !differs,
  )
  if (!isExact || !mayShareScale(now, before, lookups)) return undefined
  const [to, from] = [quantity.value, valueIn(quantity.unit, before.lead.quantity)]
  if (quantity.unit === '%') return { amount: rounded(to - from), unit: '个百分点' } as const
  if (basis === 'rate' || basis === 'rank' || from <= 0 || to < 0) return undefined
  return { amount: rounded((100 * (to - from)) / from), unit: '%' } as const
}

/** Half away from zero, and never −0. */
const rounded = (value: number): number =>
  (Math.sign(value) * Math.round(Number((Math.abs(value) * 10).toPrecision(12)))) / 10 || 0
