/** Marks of another definition (口径不同): outlines only, on a dotted lane of their own, never towards the target. */
import type { ChartMark } from '../record/chartModel'
import { conventions, fadesDown, reachOf } from './conventions'
import { fadeBox, hatch, line, openPath, type Shape } from './drawing'
import { comparator, flag, isComparator, outline, pennantSize } from './glyphs'
import { fadeLength, openSpan, type Lane } from './lane'
import type { ChartTheme } from './theme'

export function asideGround(lane: Lane, theme: ChartTheme): Shape {
  const stroke = { colour: theme.line, width: theme.scale, dash: [theme.scale, 3 * theme.scale] }
  return line('aside track', [lane.left, lane.y], [lane.right, lane.y], stroke)
}

export function asideMark(mark: ChartMark, x: number, lane: Lane, theme: ChartTheme): Shape[] {
  const { role } = mark
  if (isComparator(role)) return comparator({ ...mark, role }, x, lane.y, theme)
  return role === 'actual' ? outlineBar(mark, x, lane, theme) : outlineFlag(mark, x, lane, theme)
}

/** Two dashed rails from 0 to the number; open ends run on and fade, closed ones are shut. */
function outlineBar(mark: ChartMark, x: number, lane: Lane, theme: ChartTheme): Shape[] {
  const em = theme.fontSize
  const reach = reachOf(mark.quantity)
  const [top, bottom] = [lane.y - lane.bar / 2, lane.y + lane.bar / 2]
  const stroke = outline(theme.actual, theme, true)
  const rails = (to: number, end: string) =>
    openPath(
      'aside actual outline',
      `M${to} ${top}L${lane.left} ${top}L${lane.left} ${bottom}L${to} ${bottom}${end}`,
      stroke,
    )
  const edge = line('aside actual edge', [x, top], [x, bottom], { ...stroke, dash: undefined })
  switch (reach) {
    case 'exact':
      return [rails(x, 'Z')]
    case 'above':
      return [
        rails(x, ''),
        edge,
        ...fadingRails(x, fadeLength(x, 'right', lane, theme), lane, theme, 'right'),
      ]
    case 'below':
      return [edge, ...fadingRails(x, x - lane.left, lane, theme, 'left')]
    case 'near': {
      const from = Math.max(lane.left, x - conventions.near * em)
      return [rails(from, ''), edge, ...fadingRails(x, x - from, lane, theme, 'left')]
    }
    case 'band': {
      const half = conventions.band * em
      const from = Math.max(lane.left, x - half)
      const box = { x: from, y: top, width: x + half - from, height: lane.bar }
      return [rails(from, ''), hatch('aside actual band', box, theme.actual, theme)]
    }
    default:
      return reach satisfies never
  }
}

/** Thin boxes instead of lines: a gradient needs a height to be measured by. */
function fadingRails(
  x: number,
  length: number,
  lane: Lane,
  theme: ChartTheme,
  way: 'left' | 'right',
): Shape[] {
  const height = 1.1 * theme.scale
  const from = way === 'right' ? x : x - length
  const name = 'aside actual fade'
  return [lane.y - lane.bar / 2, lane.y + lane.bar / 2].map((y) =>
    fadeBox(name, { x: from, y: y - height / 2, width: length, height }, theme.actual, way, 0.9),
  )
}

function outlineFlag(mark: ChartMark, x: number, lane: Lane, theme: ChartTheme): Shape[] {
  const reach = reachOf(mark.quantity)
  const bottom = lane.y + lane.bar / 2
  const height = 1.1 * theme.scale
  const pole = flag(x, theme, {
    ...{ top: lane.y - pennantSize(theme)[1], bottom, way: fadesDown(reach) ? -1 : 1 },
    ...{ colour: theme.target, hollow: true, aside: true },
  })
  const open = openSpan('aside target', mark, x, lane, theme, {
    ...(reach === 'band'
      ? { y: lane.y, height: lane.bar / 2 }
      : { y: bottom - theme.scale, height }),
    ...{ colour: theme.target, opacity: 0.9 },
  })
  return [...open, ...pole]
}
