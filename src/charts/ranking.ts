/** Places of one year and kind as bars from 0, the highest first: ours bold and in colour, each with its name and value. */
import type { EChartsOption } from 'echarts'
import type { Picture } from '../record/chartModel'
import { barScale } from './axis'
import { barParts, colourOf, isOwn, openText } from './bars'
import { em } from './pictureSize'
import { scaleEnd, textWidth } from './scale'
import type { ChartTheme } from './theme'

/** No name takes more of the picture than this. */
const NAMES = 0.4

/** `chosen` is the place that is touched. */
export function rankingOption(
  { points, unit }: Picture,
  theme: ChartTheme,
  width: number,
  chosen?: number,
): EChartsOption {
  const size = theme.fontSize
  const end = scaleEnd(
    points.map(({ value }) => value),
    unit,
  )
  const own = points.map(isOwn)
  const colours = points.map((point) => colourOf(point, theme))
  const ours = colours[own.indexOf(true)] ?? theme.actual
  const parts = points.map((point, at) => barParts(point, colours[at]!, end))
  const widest = (widths: readonly number[]) => Math.max(...widths) * size
  const names = Math.min(
    NAMES * width,
    widest(points.map(({ name }, at) => textWidth(name, own[at]))) + 2,
  )
  const bar = { type: 'bar', stack: 'places', silent: true, barWidth: 0.85 * size } as const
  return {
    animation: false,
    grid: {
      left: names + 0.7 * size,
      right: widest(points.map((point) => textWidth(openText(point)))) + 0.7 * size,
      ...{ top: 0, bottom: em.axis * size },
    },
    xAxis: barScale({ end, unit, ticks: [0, end] }, theme),
    yAxis: {
      ...{ type: 'category', inverse: true, data: points.map(({ key }) => key) },
      axisLine: { lineStyle: { color: theme.line } },
      axisTick: { show: false },
      axisLabel: {
        ...{ width: names, overflow: 'truncate', fontSize: size },
        formatter: (_key: string, at: number) =>
          `{${own[at] ? 'own' : 'other'}|${points[at]!.name.replace(/[{}|]/g, ' ')}}`,
        rich: {
          own: { color: ours, fontWeight: 700, fontSize: size },
          other: { color: theme.text, fontSize: size },
        },
      },
      axisPointer:
        chosen === undefined
          ? { show: false }
          : {
              ...{ show: true, type: 'shadow', status: 'show', value: points[chosen]?.key },
              ...{ label: { show: false }, triggerOn: 'none', z: 0 },
              shadowStyle: { color: theme.line, opacity: 0.6 },
            },
    },
    series: [
      { ...bar, id: 'sure', data: parts.map(([sure]) => sure) },
      {
        ...bar,
        id: 'open',
        data: parts.map(([, open], at) => ({
          ...open,
          label: {
            ...{ show: true, position: 'right', distance: 0.3 * size, fontSize: size },
            ...{ color: own[at] ? ours : theme.text, fontWeight: own[at] ? 700 : 400 },
            formatter: () => openText(points[at]!),
          },
        })),
      },
    ],
  }
}
