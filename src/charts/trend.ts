/** Figures through time: what was reached is a line, what is aimed at a dashed way to a flag. The rest is told by touch. */
import type { EChartsOption } from 'echarts'
import type { LineSeriesOption } from 'echarts/charts'
import type { ChartPoint, Picture } from '../record/chartModel'
import { groupBy } from '../record/lookups'
import { axisText, scaleText } from './axis'
import { colourOf, isOwn, openText } from './bars'
import { em } from './pictureSize'
import { scaleAround, textWidth } from './scale'
import type { ChartTheme } from './theme'

/** Its foot is the value. */
const FLAG = 'path://M0 0L10 4L1.6 8L1.6 16L0 16Z'
/** Least room of a year's label, in em. */
const YEAR = 4.5
/** More points than this, and only the last, the highest and the lowest say their value; the rest is told by touch. */
const FEW = 8

/** `chosen` is the point that is touched. */
export function trendOption(
  { points, unit }: Picture,
  theme: ChartTheme,
  width: number,
  chosen?: number,
): EChartsOption {
  const size = theme.fontSize
  const { start, end, step } = scaleAround(points.map(({ value }) => value))
  const lines = [...groupBy(points, ({ place }) => [place]).values()]
  const named = lines.length > 1
  const labelled = new Set(lines.flatMap((line) => labelledIn(line, named)))
  const dot = points.length > FEW ? 0.35 : 0.5
  const labelOf = (point: ChartPoint) =>
    [named && point.name, openText(point)].filter(Boolean).join(' ')
  const left = Math.max(
    ...[start, step].map((each) => textWidth(`${each}`)),
    textWidth(`${end}${unit}`),
  )
  const grid = {
    ...{ left: (left + 0.8) * size, right: size },
    ...{ top: 1.4 * size, bottom: em.axis * size },
  }
  const years = yearTicks(points, (width - grid.left - grid.right) / size)
  const item = (line: readonly ChartPoint[]) => (point: ChartPoint) => {
    const isChosen = points[chosen ?? -1] === point
    const isTarget = point.kind === 'target'
    const grown = isChosen ? 1.5 : 1
    return {
      value: [point.time ?? 0, point.value],
      symbol: isTarget ? FLAG : 'circle',
      symbolSize: isTarget ? [0.7 * size * grown, 1.1 * size * grown] : dot * size * grown,
      symbolOffset: isTarget ? ['50%', '-50%'] : [0, 0],
      itemStyle: { color: colourOf(point, theme) },
      label: {
        show: labelled.has(point),
        // Inside the plot: the first begins at its point, every other ends there.
        ...{
          position: 'top' as const,
          distance: 0.6 * size,
          align: (line.indexOf(point) === 0 ? 'left' : 'right') as 'left' | 'right',
        },
        formatter: () => labelOf(point),
        ...{
          color: isOwn(point) ? colourOf(point, theme) : theme.text,
          fontSize: size,
          fontWeight: 600,
        },
        ...{ textBorderColor: theme.surface, textBorderWidth: 3 },
      },
    }
  }
  const seriesOf = (id: string, colour: string, isWay: boolean): LineSeriesOption => ({
    ...{ id, type: 'line', silent: true, showAllSymbol: true, clip: false },
    lineStyle: { color: colour, width: size / 7, type: isWay ? 'dashed' : 'solid' },
    labelLayout: { hideOverlap: true },
  })
  return {
    animation: false,
    grid,
    xAxis: {
      ...{ type: 'value', splitLine: { show: false } },
      min: Math.min(...points.map(({ time }) => time ?? Infinity)),
      max: Math.max(...points.map(({ time }) => time ?? -Infinity)),
      axisLine: { show: true, onZero: false, lineStyle: { color: theme.line } },
      axisTick: {
        show: true,
        customValues: [...years.keys()],
        lineStyle: { color: theme.textQuiet },
      },
      axisLabel: {
        ...{ ...axisText(theme), customValues: [...years.keys()] },
        formatter: (value: number) => years.get(value) ?? '',
      },
      axisPointer:
        chosen === undefined
          ? { show: false }
          : {
              ...{ show: true, type: 'line', status: 'show', value: points[chosen]?.time },
              ...{ label: { show: false }, triggerOn: 'none', snap: false },
              lineStyle: { color: theme.textQuiet, type: 'solid' },
            },
    },
    yAxis: {
      ...{ type: 'value', min: start, max: end, interval: step },
      // Where the scale goes below 0, 0 is the line that is seen.
      splitLine: {
        lineStyle: {
          color: start
            ? ticksOf(start, end, step).map((tick) => (tick ? theme.line : theme.textQuiet))
            : theme.line,
        },
      },
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...axisText(theme), formatter: scaleText(end, unit) },
    },
    series: lines.flatMap((of) => {
      const colour = isOwn(of[0]!) ? theme.actual : theme.compare
      const actual = of.filter(({ kind }) => kind === 'actual')
      const targets = of.filter(({ kind }) => kind === 'target')
      const start = actual.findLast(({ time = 0 }) => time <= (targets[0]?.time ?? 0))
      const way = start ? [{ ...item(of)(start), symbol: 'none', label: { show: false } }] : []
      return [
        { ...seriesOf(`${of[0]!.place} actual`, colour, false), data: broken(actual, item(of)) },
        {
          ...seriesOf(`${of[0]!.place} target`, colourOf(targets[0] ?? of[0]!, theme), true),
          data: targets.length ? [...way, ...targets.map(item(of))] : [],
        },
      ]
    }),
  }
}

/** A line breaks before a point that comes after a gap. */
const broken = <T>(line: readonly ChartPoint[], item: (point: ChartPoint) => T): (T | '-')[] =>
  line.flatMap((point) => (point.afterGap ? ['-' as const, item(point)] : [item(point)]))

const ticksOf = (start: number, end: number, step: number): readonly number[] =>
  Array.from({ length: Math.round((end - start) / step) + 1 }, (_, at) => start + at * step)

/** The first and the last; of many the last, the highest and the lowest; beside another line the last alone. */
function labelledIn(line: readonly ChartPoint[], named: boolean): readonly ChartPoint[] {
  const last = line.at(-1)!
  if (named) return [last]
  if (line.length <= FEW) return [line[0]!, last]
  const byValue = [...line].sort((a, b) => a.value - b.value)
  return [last, byValue[0]!, byValue.at(-1)!]
}

/**
 * Where a time is written: at the first and the last point, and at those between that leave room; of months the ends
 * of years and halves before the others. @param room in em
 */
function yearTicks(points: readonly ChartPoint[], room: number): ReadonlyMap<number, string> {
  const ordered = points.filter(({ time }) => time !== undefined).sort((a, b) => a.time! - b.time!)
  const [first, last] = [ordered[0], ordered.at(-1)]
  if (!first || !last) return new Map()
  const away = (a: ChartPoint, b: ChartPoint) =>
    (Math.abs(a.time! - b.time!) / (last.time! - first.time!)) * room
  const kept = [first, last]
  for (const point of [...ordered].sort((a, b) => roughness(a) - roughness(b)))
    if (kept.every((other) => away(other, point) >= YEAR)) kept.push(point)
  return new Map(kept.map(({ time, period }) => [time!, lastPart(period)]))
}

/** 0 at the end of a year, 1 in its middle, 2 elsewhere. */
const roughness = ({ time = 0 }: ChartPoint): number => {
  const isAt = (parts: number) => Math.abs(time * parts - Math.round(time * parts)) < 0.02
  return isAt(1) ? 0 : isAt(2) ? 1 : 2
}
/** Of the months from January on the last one: `2026-06`. */
const lastPart = (period: string): string => period.split('/').at(-1) ?? period
