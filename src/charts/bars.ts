/** A figure as a bar: solid up to what is sure, then what its word leaves open. The word itself is written beside it. */
import type { BarSeriesOption } from 'echarts/charts'
import type { ChartPoint } from '../record/chartModel'
import { REACH } from '../record/quantity'
import { BAND } from '../record/range'
import type { ChartTheme } from './theme'

interface BarItem {
  readonly value: number
  readonly itemStyle: NonNullable<BarSeriesOption['itemStyle']>
}

/** How much of the scale an open end takes to fade out; it decorates, the word says it. */
const FADE = 0.08

export const isOwn = ({ role }: ChartPoint): boolean => role === 'actual' || role === 'target'

/** Ours is blue, our target bougainvillea; the others are grey. */
export const colourOf = (point: ChartPoint, theme: ChartTheme): string =>
  isOwn(point) ? theme[point.kind] : theme.compare

/** The figure with an arrow to where it is open: `超65% →`, `← 1.3以下`. */
export function openText({ quantity: { comparator }, text }: ChartPoint): string {
  const { below, above } = REACH[comparator]
  return above === 'open' ? `${text} →` : below === 'open' ? `← ${text}` : text
}

/** The sure part and the open part of a bar, stacked. */
export function barParts(
  point: ChartPoint,
  colour: string,
  end: number,
): readonly [BarItem, BarItem] {
  const { value, quantity } = point
  const { below, above } = REACH[quantity.comparator]
  const solid = (to: number): BarItem => ({ value: to, itemStyle: { color: colour } })
  if (above === 'open') {
    const room = Math.max(0, Math.min(FADE * end, end - value))
    return [solid(value), { value: room, itemStyle: { color: fade(colour) } }]
  }
  if (below === 'open')
    return [
      { value, itemStyle: { color: fade(colour, 'from') } },
      { value: 0, itemStyle: { color: colour } },
    ]
  const band = (side: string) => (side === 'band' ? value * BAND.drawn : 0)
  const width = band(below) + band(above)
  if (!width) return [solid(value), solid(0)]
  return [
    solid(value - band(below)),
    { value: width, itemStyle: { color: 'transparent', decal: hatch(colour) } },
  ]
}

/** Strong beside the number, gone where nothing more is said. */
const fade = (color: string, side: 'to' | 'from' = 'to') => ({
  type: 'linear' as const,
  ...(side === 'to' ? { x: 0, x2: 1 } : { x: 1, x2: 0 }),
  ...{ y: 0, y2: 0 },
  colorStops: [
    { offset: 0, color },
    { offset: 1, color: 'transparent' },
  ],
})

const hatch = (color: string) => ({
  ...{ symbol: 'rect', color, rotation: -Math.PI / 4 },
  ...{ dashArrayX: [1, 0], dashArrayY: [2, 3] },
})
