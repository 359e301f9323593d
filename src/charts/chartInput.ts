/** What the page hands over for a picture, and how tall that picture is; free of any chart code. */
import type { ChartRow, TrendSeries } from '../record/chartModel'
import { bulletShape, type BulletOptions } from './bulletLayout'
import { stackPlaces, type PlacesOptions } from './placesLayout'
import { trendHeight } from './trendLayout'

export type ChartInput =
  | { kind: 'bullet'; model: readonly ChartRow[]; options?: BulletOptions }
  | { kind: 'trend'; model: readonly TrendSeries[]; options?: undefined }
  | { kind: 'places'; model: ChartRow; options?: PlacesOptions }

/** Height of the picture in em of the chart's type size; the box is reserved with it before the picture comes. */
export function chartHeight(input: ChartInput): number {
  switch (input.kind) {
    case 'bullet':
      return input.model.reduce((sum, row) => sum + bulletShape(row, input.options ?? {}).height, 0)
    case 'trend':
      return trendHeight(input.model)
    case 'places':
      return stackPlaces(input.model, input.options).height
    default:
      return input satisfies never
  }
}
