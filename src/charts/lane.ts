/** A lane is one horizontal scale: the marks of a row stand on it, those of another definition on a thinner one below. */
import type { ChartMark } from '../record/chartModel'
import { conventions, fadesDown, reachOf } from './conventions'
import { fadeBox, fillBox, hatchBox, line, type Drawn } from './drawing'
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
export function actualBar(mark: ChartMark, x: number, lane: Lane, theme: ChartTheme): Drawn[] {
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
  const cap = () =>
    fillBox(
      'actual cap',
      { x: x - theme.scale, y: top, width: 2 * theme.scale, height: lane.bar },
      theme.actual,
    )
  const reach = reachOf(mark.quantity)
  switch (reach) {
    case 'exact':
      return [solid(x)]
    case 'above':
      return [
        solid(x),
        fadeBox(
          'actual fade',
          box(x, x + fadeLength(x, 'right', lane, theme)),
          theme.actual,
          'right',
          0.55,
        ),
      ]
    case 'below':
      return [fadeBox('actual fade', box(lane.left, x), theme.actual, 'left', 0.6), cap()]
    case 'near': {
      const from = Math.max(lane.left, x - conventions.near * em)
      return [solid(from), fadeBox('actual fade', box(from, x), theme.actual, 'right', 0.8), cap()]
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
export function targetZone(mark: ChartMark, x: number, lane: Lane, theme: ChartTheme): Drawn[] {
  const em = theme.fontSize
  const box = (from: number, to: number) => ({
    x: from,
    y: lane.y - lane.zone / 2,
    width: to - from,
    height: lane.zone,
  })
  const opacity = theme.isDark ? 0.42 : 0.32
  const reach = reachOf(mark.quantity)
  switch (reach) {
    case 'exact':
      return []
    case 'above':
      return [
        fadeBox(
          'target fade',
          box(x, x + fadeLength(x, 'right', lane, theme)),
          theme.target,
          'right',
          opacity,
        ),
      ]
    case 'below':
      return [
        fadeBox(
          'target fade',
          box(x - fadeLength(x, 'left', lane, theme), x),
          theme.target,
          'left',
          opacity,
        ),
      ]
    case 'near':
      return [
        fadeBox('target fade', box(x - conventions.near * em, x), theme.target, 'left', opacity),
      ]
    case 'band':
      return [
        hatch(
          'target band',
          box(x - conventions.band * em, x + conventions.band * em),
          theme.target,
          theme,
        ),
      ]
    default:
      return reach satisfies never
  }
}

export function targetFlag(
  mark: ChartMark,
  x: number,
  lane: Lane,
  top: number,
  theme: ChartTheme,
): Drawn[] {
  const way = fadesDown(reachOf(mark.quantity)) ? -1 : 1
  const bottom = lane.y + lane.zone / 2
  return flag(x, theme, { top, bottom, way, colour: theme.target, hollow: false, aside: false })
}

/** Where the pennant of a lane's flag starts when nothing pushes it higher. */
export function flagTop(lane: Lane, theme: ChartTheme): number {
  return lane.y - lane.zone / 2 - pennantSize(theme)[1]
}

export function hatch(
  name: string,
  box: Parameters<typeof hatchBox>[1],
  colour: string,
  theme: ChartTheme,
): Drawn {
  return hatchBox(name, box, 3.6 * theme.scale, { colour, width: 1.1 * theme.scale })
}

/** The quiet ground: a hairline over the whole scale and a tick where it starts. */
export function ground(lane: Lane, theme: ChartTheme): Drawn[] {
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
