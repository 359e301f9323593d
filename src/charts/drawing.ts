/** The few strokes every picture is made of. Pure: lengths in pixels in, element descriptions out. */
import type { CustomSeriesRenderItemReturn } from 'echarts'
import { fade, type ChartTheme } from './theme'

export type Shape = NonNullable<CustomSeriesRenderItemReturn>

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Stroke {
  readonly colour: string
  readonly width: number
  readonly dash?: readonly number[]
}

export type Way = 'right' | 'left' | 'up' | 'down'

const strokeStyle = ({ colour, width, dash }: Stroke) => ({
  stroke: colour,
  lineWidth: width,
  ...(dash ? { lineDash: [...dash] } : {}),
})

export function fillBox(name: string, box: Box, colour: string, radius = 0): Shape {
  return { type: 'rect', name, shape: { ...box, r: radius }, style: { fill: colour } }
}

/** A box that is strong where it starts and gone where it ends. */
export function fadeBox(name: string, box: Box, colour: string, way: Way, opacity: number): Shape {
  return { type: 'rect', name, shape: { ...box }, style: { fill: fading(colour, way, opacity) } }
}

function fading(colour: string, way: Way, opacity: number) {
  const [x, y, x2, y2] = ENDS[way]
  return {
    type: 'linear' as const,
    ...{ x, y, x2, y2 },
    colorStops: [
      { offset: 0, color: fade(colour, opacity) },
      { offset: 0.5, color: fade(colour, opacity * 0.42) },
      { offset: 1, color: fade(colour, 0) },
    ],
  }
}

const ENDS: Record<Way, readonly [number, number, number, number]> = {
  right: [0, 0, 1, 0],
  left: [1, 0, 0, 0],
  down: [0, 0, 0, 1],
  up: [0, 1, 0, 0],
}

/** Diagonal lines cut to the box by arithmetic, so no clip path is needed. */
export function hatch(name: string, box: Box, colour: string, theme: ChartTheme): Shape {
  const { x, y, width, height } = box
  const step = 3.6 * theme.scale
  const lines: string[] = []
  for (let at = step / 2; at < width + height; at += step) {
    const from = [x + Math.max(0, at - height), y + Math.min(at, height)]
    const to = [x + Math.min(at, width), y + Math.max(0, at - width)]
    lines.push(`M${from.map(round).join(' ')}L${to.map(round).join(' ')}`)
  }
  return openPath(name, lines.join(''), { colour, width: 1.1 * theme.scale })
}

export function openPath(name: string, pathData: string, stroke: Stroke): Shape {
  return {
    type: 'path',
    name,
    shape: { pathData },
    style: { fill: 'none', ...strokeStyle(stroke) },
  }
}

export function line(
  name: string,
  from: readonly [number, number],
  to: readonly [number, number],
  stroke: Stroke,
): Shape {
  const shape = { x1: from[0], y1: from[1], x2: to[0], y2: to[1] }
  return { type: 'line', name, shape, style: strokeStyle(stroke) }
}

/** A closed outline; `fill` is the surface where a mark is hollow, `none` where it is not even that. */
export function polygon(name: string, points: number[][], fill: string, stroke?: Stroke): Shape {
  return {
    type: 'polygon',
    name,
    shape: { points },
    style: { fill, ...(stroke ? strokeStyle(stroke) : {}) },
  }
}

export function circle(
  name: string,
  cx: number,
  cy: number,
  r: number,
  fill: string,
  stroke?: Stroke,
): Shape {
  return {
    type: 'circle',
    name,
    shape: { cx, cy, r },
    style: { fill, ...(stroke ? strokeStyle(stroke) : {}) },
  }
}

/** Two decimals are finer than any screen and keep stored pictures short. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
