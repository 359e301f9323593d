/** A thick track from 0: the actual fills it, the target is planted in it as a flag, each with its value in words. */
import type { EChartsOption } from 'echarts'
import type { ChartPoint, Picture } from '../record/chartModel'
import { barScale } from './axis'
import { barParts, colourOf, openText } from './bars'
import { em } from './pictureSize'
import { scaleEnd } from './scale'
import type { ChartTheme } from './theme'

const PENNANT = 'path://M0 0L10 4L0 8Z'

/** `chosen` is the point that is touched. */
export function progressOption(
  { points, unit }: Picture,
  theme: ChartTheme,
  chosen?: number,
): EChartsOption {
  const size = theme.fontSize
  const end = scaleEnd(
    points.map(({ value }) => value),
    unit,
  )
  const target = points.find(({ kind }) => kind === 'target')
  const actual = points.find(({ kind }) => kind === 'actual')
  // A line of text for each figure, then the track.
  const rows = [...points.map(({ key }) => key), 'track']
  const onTrack = <T>(item: T) => [...points.map(() => '-' as const), item]
  const [solid, open] = actual
    ? barParts(actual, colourOf(actual, theme), end)
    : [
        { value: 0, itemStyle: {} },
        { value: 0, itemStyle: {} },
      ]
  const rest = end - solid.value - open.value
  const scale = barScale({ end, unit, ticks: ticks(points, end) }, theme)
  const bar = { type: 'bar', stack: 'track', silent: true, barWidth: size } as const
  return {
    animation: false,
    grid: { left: 0.3 * size, right: 0.9 * size, top: 0, bottom: em.axis * size },
    xAxis: {
      ...scale,
      axisLabel: {
        ...scale.axisLabel,
        ...{ hideOverlap: true, alignMinLabel: 'left', alignMaxLabel: 'right' },
      },
    },
    yAxis: { type: 'category', data: rows, inverse: true, show: false },
    series: [
      {
        ...bar,
        id: 'actual',
        data: onTrack(solid),
        markLine: {
          ...{ silent: true, symbol: 'none', label: { show: false } },
          data: target ? [{ xAxis: target.value }] : [],
          lineStyle: { type: 'solid', width: size / 6, color: target && colourOf(target, theme) },
        },
        markPoint: {
          silent: true,
          data: points.map((point, row) => {
            const far = point.value > end / 2
            return {
              name: point.key,
              coord: [point.value, row],
              symbol: point === target ? PENNANT : 'circle',
              symbolSize: point === target ? [0.85 * size, 0.75 * size] : 0,
              symbolOffset: point === target ? ['50%', 0] : [0, 0],
              itemStyle: { color: colourOf(point, theme) },
              label: {
                ...{ show: true, color: colourOf(point, theme), fontSize: size },
                fontWeight: chosen === row ? 700 : 600,
                position: far ? 'left' : 'right',
                // Beside the pennant, or where the bar ends.
                distance: (point === target ? 0.4 : 0.1) * size,
                formatter: () => `${point.when} ${openText(point)}`,
                ...{ textBorderColor: theme.surface, textBorderWidth: 3 },
              },
            }
          }),
        },
      },
      { ...bar, id: 'open', data: onTrack(open) },
      { ...bar, id: 'rest', data: onTrack({ value: rest, itemStyle: { color: theme.line } }) },
    ],
  }
}

const ticks = (points: readonly ChartPoint[], end: number): number[] => [
  ...new Set([0, ...points.filter(({ kind }) => kind === 'target').map((p) => p.value), end]),
]
