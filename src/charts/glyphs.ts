/** Each role's own shape. A hollow mark is filled with the surface, so that it reads on top of a bar. */
import type { ChartMark, MarkRole } from '../record/chartModel'
import { conventions, fadesDown, reachOf } from './conventions'
import { circle, type Shape, fadeBox, hatch, line, polygon, type Stroke } from './drawing'
import type { ChartTheme } from './theme'

export interface At {
  readonly x: number
  readonly y: number
}

type Comparator = Exclude<MarkRole, 'actual' | 'target'>

/** 口径不同: thin, dashed and never filled. */
const ASIDE_DASH = [2.5, 2] as const

export function isComparator(role: MarkRole): role is Comparator {
  return role !== 'actual' && role !== 'target'
}

/** Half the height of a comparator's glyph, in pixels. */
function glyphRadius(theme: ChartTheme): number {
  return theme.fontSize * 0.44
}

/** Province: diamond. Nation: circle. Peer: small square. */
export function comparatorGlyph(
  role: Comparator,
  { x, y }: At,
  theme: ChartTheme,
  aside: boolean,
): Shape {
  const radius = glyphRadius(theme)
  const stroke = outline(theme.compare, theme, aside)
  const fill = aside ? 'none' : theme.surface
  const name = `${aside ? 'aside ' : ''}${role} glyph`
  switch (role) {
    case 'province':
      return polygon(name, diamond(x, y, radius * 1.16), fill, stroke)
    case 'nation':
      return circle(name, x, y, radius * 0.92, fill, stroke)
    case 'peer':
      return polygon(name, square(x, y, radius * 0.72), fill, stroke)
    default:
      return role satisfies never
  }
}

export function outline(colour: string, theme: ChartTheme, aside: boolean): Stroke {
  const width = (aside ? 1.1 : 1.7) * theme.scale
  const dash = ASIDE_DASH.map((length) => length * theme.scale)
  return aside ? { colour, width, dash } : { colour, width }
}

interface Flag {
  readonly top: number
  readonly bottom: number
  /** Which side the pennant flies to: the side that is allowed. */
  readonly way: 1 | -1
  readonly colour: string
  /** Unfilled: somebody else's target, or one with another definition. */
  readonly hollow: boolean
  readonly aside: boolean
}

/** A pole at exactly `x` with a pennant on top. */
export function flag(
  x: number,
  theme: ChartTheme,
  { top, bottom, way, colour, hollow, aside }: Flag,
): Shape[] {
  const [length, height] = pennantSize(theme)
  const name = aside ? 'aside target' : 'target'
  const pole = aside
    ? outline(colour, theme, true)
    : { colour, width: (hollow ? 1.4 : 2) * theme.scale }
  const pennant = [
    [x, top],
    [x + way * length, top + height / 2],
    [x, top + height],
  ]
  // A pennant is too small to be dashed: its outline alone says that it is hollow.
  const rim = hollow ? { colour, width: 1.2 * theme.scale } : undefined
  return [
    line(`${name} pole`, [x, top], [x, bottom], pole),
    polygon(`${name} pennant`, pennant, hollow ? (aside ? 'none' : theme.surface) : colour, rim),
  ]
}

/** Length and height of a pennant, in pixels. */
export function pennantSize(theme: ChartTheme): readonly [number, number] {
  return [theme.fontSize * 0.85, theme.fontSize * 0.75]
}

const diamond = (x: number, y: number, r: number) => [
  [x, y - r],
  [x + r, y],
  [x, y + r],
  [x - r, y],
]

const square = (x: number, y: number, r: number) => [
  [x - r, y - r],
  [x + r, y - r],
  [x + r, y + r],
  [x - r, y + r],
]

/** A hollow glyph with a faded whisker where it is open, or on a hatched band. */
export function comparator(
  mark: ChartMark & { role: Comparator },
  x: number,
  y: number,
  theme: ChartTheme,
): Shape[] {
  return [
    ...comparatorReach(mark, x, y, theme),
    comparatorGlyph(mark.role, { x, y }, theme, mark.aside),
  ]
}

function comparatorReach(mark: ChartMark, x: number, y: number, theme: ChartTheme): Shape[] {
  const em = theme.fontSize
  const reach = reachOf(mark.quantity)
  if (reach === 'exact') return []
  const name = `${mark.aside ? 'aside ' : ''}${mark.role}`
  if (reach === 'band') {
    const half = conventions.band * em
    const height = glyphRadius(theme) * 1.5
    const box = { x: x - half, y: y - height / 2, width: 2 * half, height }
    return [hatch(`${name} band`, box, theme.compare, theme)]
  }
  const length = (reach === 'near' ? conventions.near : conventions.whisker) * em
  const down = fadesDown(reach)
  const start = x + (down ? -1 : 1) * glyphRadius(theme)
  const height = 2.2 * theme.scale
  const box = { x: down ? start - length : start, y: y - height / 2, width: length, height }
  return [fadeBox(`${name} fade`, box, theme.compare, down ? 'left' : 'right', 1)]
}
