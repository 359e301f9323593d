/** A lane is one horizontal scale: the marks of a row stand on it, those of another definition on a thinner one below. */
import type { ChartMark } from '../record/chartModel'
import { conventions, fadesDown, reachOf } from './conventions'
import { fadeBox, fillBox, hatch, line, type Shape } from './drawing'
import { flag, pennantSize } from './glyphs'
import type { ChartTheme } from './theme'

export interface Lane {
  /** Where 0 and the maximum stand. */
  readonly left: number
  readonly right: number
  /** The middle line. */
  readonly y: number
  /** Height of a target's zone and of the pole below its pennant. */
  readonly zone: number
  readonly bar: number
}

/** The printed number stops the solid bar; what may lie beyond it fades, what may lie around it is hatched. */
export function actualBar(mark: ChartMark, x: number, lane: Lane, theme: ChartTheme): Shape[] {
  const em = theme.fontSize
  const top = lane.y - lane.bar / 2
  const box = (from: number, to: number) => ({
    x: from,
    y: top,
    width: Math.max(0, to - from),
    height: lane.bar,
  })
  // A value that rounds to nothing still shows that there is one.
  const solid = (to: number) =>
    fillBox('actual bar', box(lane.left, Math.max(to, lane.left + 1.5)), theme.actual)
  const cap = () => fillBox('actual cap', box(x - theme.scale, x + theme.scale), theme.actual)
  const fading = (from: number, to: number, way: 'left' | 'right', opacity: number) =>
    fadeBox('actual fade', box(from, to), theme.actual, way, opacity)
  const reach = reachOf(mark.quantity)
  switch (reach) {
    case 'exact':
      return [solid(x)]
    case 'above':
      return [solid(x), fading(x, x + fadeLength(x, 'right', lane, theme), 'right', 0.55)]
    case 'below':
      return [fading(lane.left, x, 'left', 0.6), cap()]
    case 'near': {
      const from = Math.max(lane.left, x - conventions.near * em)
      return [solid(from), fading(from, x, 'right', 0.8), cap()]
    }
    case 'band': {
      const half = conventions.band * em
      const from = Math.max(lane.left, x - half)
      return [solid(from), hatch('actual band', box(from, x + half), theme.actual, theme)]
    }
    default:
      return reach satisfies never
  }
}

/** What a target allows, drawn behind the bar and taller than it, so that both stay readable. */
export const targetZone = (mark: ChartMark, x: number, lane: Lane, theme: ChartTheme): Shape[] =>
  openSpan('target', mark, x, lane, theme, {
    ...{ y: lane.y - lane.zone / 2, height: lane.zone },
    ...{ colour: theme.target, opacity: theme.isDark ? 0.42 : 0.32 },
  })

interface Span {
  readonly y: number
  readonly height: number
  readonly colour: string
  readonly opacity: number
}

/** What a comparator leaves open beside the number: it fades away, or is hatched around it; nothing where it is exact. */
export function openSpan(
  name: string,
  { quantity }: ChartMark,
  x: number,
  lane: Lane,
  theme: ChartTheme,
  { y, height, colour, opacity }: Span,
): Shape[] {
  const reach = reachOf(quantity)
  if (reach === 'exact') return []
  if (reach === 'band') {
    const half = conventions.band * theme.fontSize
    return [hatch(`${name} band`, { x: x - half, y, width: 2 * half, height }, colour, theme)]
  }
  const way = fadesDown(reach) ? 'left' : 'right'
  const width =
    reach === 'near' ? conventions.near * theme.fontSize : fadeLength(x, way, lane, theme)
  const box = { x: way === 'left' ? x - width : x, y, width, height }
  return [fadeBox(`${name} fade`, box, colour, way, opacity)]
}

export function targetFlag(
  mark: ChartMark,
  x: number,
  lane: Lane,
  top: number,
  theme: ChartTheme,
): Shape[] {
  const way = fadesDown(reachOf(mark.quantity)) ? -1 : 1
  const bottom = lane.y + lane.zone / 2
  return flag(x, theme, { top, bottom, way, colour: theme.target, hollow: false, aside: false })
}

/** Where the pennant of a lane's flag starts when nothing pushes it higher. */
export function flagTop(lane: Lane, theme: ChartTheme): number {
  return lane.y - lane.zone / 2 - pennantSize(theme)[1]
}

/** The quiet ground: a hairline over the whole scale and a tick where it starts. */
export function ground(lane: Lane, theme: ChartTheme): Shape[] {
  const half = lane.zone / 2
  const track = { colour: theme.line, width: 2 * theme.scale }
  const tick = { colour: theme.textQuiet, width: theme.scale }
  return [
    line('track', [lane.left, lane.y], [lane.right, lane.y], track),
    line('zero', [lane.left, lane.y - half], [lane.left, lane.y + half], tick),
  ]
}

/** How far an open end runs: shorter near the end of the scale, so that it always fades inside the picture. */
export function fadeLength(
  x: number,
  way: 'left' | 'right',
  lane: Lane,
  theme: ChartTheme,
): number {
  const room = way === 'right' ? lane.right - x : x - lane.left
  return Math.min(conventions.fade * theme.fontSize, Math.max(room, theme.fontSize))
}
