/** What the axes of all pictures have in common. */
import type { ChartTheme } from './theme'

/** No text of a picture is smaller than this (px). */
const LEAST_TEXT = 12

export const axisText = ({ textQuiet, fontSize }: ChartTheme) => ({
  color: textQuiet,
  fontSize: Math.max(LEAST_TEXT, 0.9 * fontSize),
})

/** The numbers of a scale; its end has the unit. */
export const scaleText = (end: number, unit: string) => (value: number) =>
  value === end ? `${value}${unit}` : String(value)

/** The scale under bars, from 0 to `end`, with a number at each of `ticks`. */
export const barScale = (
  { end, unit, ticks }: { end: number; unit: string; ticks: number[] },
  theme: ChartTheme,
) => ({
  ...{ type: 'value' as const, min: 0, max: end, splitLine: { show: false } },
  axisLine: { show: true, lineStyle: { color: theme.line } },
  axisTick: { show: true, customValues: ticks, lineStyle: { color: theme.textQuiet } },
  axisLabel: { ...axisText(theme), customValues: ticks, formatter: scaleText(end, unit) },
})
