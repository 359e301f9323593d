/** Where the points of a trend stand: a true time axis in years, one value scale, heights in em. */
import type { TrendPoint, TrendSeries } from '../record/chartModel'
import { calmMaximum } from './scale'

export const trendEm = {
  ...{ legend: 1.6, plot: 10, axis: 1.8, top: 1.6, side: 2.2 },
} as const

/** Two names fit beside each other on the narrowest phone. */
export const LEGEND_COLUMNS = 2

export function trendHeight(series: readonly TrendSeries[]): number {
  const lines = Math.ceil(series.length / LEGEND_COLUMNS)
  return lines * trendEm.legend + trendEm.top + trendEm.plot + trendEm.axis
}

export interface TrendScale {
  /** Whole years shown, first to last. */
  readonly years: readonly number[]
  readonly maximum: number
}

export function trendScale(series: readonly TrendSeries[]): TrendScale {
  const points = series.flatMap((one) => one.points)
  const times = points.map(timeOf).filter(Number.isFinite)
  const first = Math.floor(Math.min(...times))
  const last = Math.floor(Math.max(...times))
  const years = times.length
    ? Array.from({ length: last - first + 1 }, (_, step) => first + step)
    : []
  return { years, maximum: calmMaximum(points.map((point) => point.quantity)) }
}

/**
 * A moment in years: a year stands at its middle, because its figure belongs to all of it; a date stands where
 * it falls. NaN for what is neither.
 */
export function timeOf({ period }: TrendPoint): number {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(period)
  if (!match) return Number.NaN
  const [, year, month, day] = match
  if (!month) return Number(year) + 0.5
  return Number(year) + (Number(month) - 1 + (day ? (Number(day) - 1) / 31 : 0.5)) / 12
}
