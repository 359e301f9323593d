/** Pictures in words. No language is built in: labels and texts are given, and so is the way to join them. */
import type { ChartMark, ChartRow, TrendPoint, TrendSeries } from '../record/chartModel'

/** What one spoken part is made of; `aside` asks for words such as 口径不同. */
export type SpokenPart = Pick<ChartMark, 'label' | 'text' | 'aside'>

/** Builds one sentence of a subject and its parts in the reader's language. */
export type Joiner = (subject: string, parts: readonly SpokenPart[]) => string

/** One row as one spoken sentence, the marks in the order given. */
export function describeRow(row: ChartRow, join: Joiner): string {
  return join(row.label, row.marks)
}

/** One series of a trend as one spoken sentence; `name` says what a point is: `2026 目标`. */
export function describeSeries(
  series: TrendSeries,
  name: (point: TrendPoint) => string,
  join: Joiner,
): string {
  const parts = series.points.map((point) => ({
    label: name(point),
    text: point.text,
    aside: false,
  }))
  return join(series.label, parts)
}
