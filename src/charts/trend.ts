import type { EChartsOption } from 'echarts'
import type { TrendPoint, TrendSeries } from '../record/chartModel'
import { line, openPath, round, type Shape } from './drawing'
import { letters } from './lettering'
import { pictureOption } from './picture'
import type { ChartTheme } from './theme'
import { LEGEND_COLUMNS, timeOf, trendEm, trendHeight, trendScale } from './chartInput'
import { drawPoint, drawSample, placeTexts, seriesColour, type Spot } from './trendPoints'
import { positionOf } from './scale'

/** Figures over time. Only actual figures of one series are joined; a target is a flag planted in its year. */
export function trendOption(series: readonly TrendSeries[], theme: ChartTheme): EChartsOption {
  const value = series.flatMap((one) => one.points.map((point) => point.quantity.value))
  const name = series.map((one) => one.label).join(' ')
  const draw = (width: number) => drawTrend(series, theme, width)
  return pictureOption('trend', [{ id: 'trend', name, value, draw }])
}

export function drawTrend(
  series: readonly TrendSeries[],
  theme: ChartTheme,
  width: number,
): Shape[] {
  const em = theme.fontSize
  const { years, maximum } = trendScale(series)
  const left = trendEm.side * em
  const right = Math.max(left + em, width - left)
  const base = (trendHeight(series) - trendEm.axis) * em
  const span = Math.max(1, years.length)
  const xOf = (time: number) => left + ((time - (years[0] ?? 0)) / span) * (right - left)
  const yOf = (value: number) => base - positionOf(value, maximum) * trendEm.plot * em
  const spotOf = (one: TrendSeries, point: TrendPoint): Spot => ({
    ...{ series: one, point, x: round(xOf(timeOf(point))), y: round(yOf(point.quantity.value)) },
  })
  // A period that is no date has no place on a time axis; the table below the picture still lists it.
  const spots = series.flatMap((one) =>
    one.points.filter((point) => !Number.isNaN(timeOf(point))).map((point) => spotOf(one, point)),
  )
  const lines = series.map((one) => lineOf(one, spots))
  return [
    ...drawAxis(years, xOf, base, left, right, theme),
    ...lines.flatMap((ordered) => drawLine(ordered, theme)),
    ...spots.flatMap((spot) => drawPoint(spot, theme)),
    ...placeTexts(spots, lines, theme, {
      left: 0,
      right: width,
      top: base - (trendEm.top + trendEm.plot) * em,
      bottom: base,
    }),
    ...drawLegend(series, theme, width),
  ]
}

function drawAxis(
  years: readonly number[],
  xOf: (time: number) => number,
  base: number,
  left: number,
  right: number,
  theme: ChartTheme,
): Shape[] {
  const em = theme.fontSize
  const stroke = { colour: theme.compare, width: theme.scale }
  // Labels thin out where years would touch each other; every year keeps its tick.
  const every = Math.max(1, Math.ceil((3.2 * em * years.length) / (right - left)))
  return [
    line('axis', [left, base], [right, base], stroke),
    letters('zero', '0', left - 0.5 * em, base, theme, {
      colour: theme.textQuiet,
      align: 'right',
      size: 0.84,
    }),
    ...[...years, (years.at(-1) ?? 0) + 1].map((year) =>
      line('tick', [xOf(year), base], [xOf(year), base + 0.35 * em], stroke),
    ),
    ...years
      .filter((_, index) => (years.length - 1 - index) % every === 0)
      .map((year) =>
        letters('year', String(year), xOf(year + 0.5), base + em, theme, {
          colour: theme.textQuiet,
          align: 'center',
        }),
      ),
  ]
}

/** The actual points of one series in order of time; a target is never part of a line. */
function lineOf(series: TrendSeries, spots: readonly Spot[]): Spot[] {
  const own = spots.filter((spot) => spot.series === series && spot.point.kind === 'actual')
  return own.length > 1 ? own.toSorted((a, b) => a.x - b.x) : []
}

function drawLine(ordered: readonly Spot[], theme: ChartTheme): Shape[] {
  const role = ordered[0]?.series.role
  if (!role) return []
  const path = ordered.map(({ x, y }, index) => `${index ? 'L' : 'M'}${x} ${y}`).join('')
  const width = (role === 'actual' ? 2.2 : 1.4) * theme.scale
  return [openPath('trend line', path, { colour: seriesColour(role, theme), width })]
}

function drawLegend(series: readonly TrendSeries[], theme: ChartTheme, width: number): Shape[] {
  const em = theme.fontSize
  const column = (width - 2 * em) / LEGEND_COLUMNS
  return series.flatMap((one, index) => {
    const x = em + (index % LEGEND_COLUMNS) * column
    const y = (Math.floor(index / LEGEND_COLUMNS) + 0.5) * trendEm.legend * em
    const room = (series.length === 1 ? 2 : 1) * column - 2.2 * em
    return [
      ...drawSample(one, { x: x + 0.6 * em, y }, theme),
      letters('legend', one.label, x + 1.6 * em, y, theme, { colour: theme.text, width: room }),
    ]
  })
}
