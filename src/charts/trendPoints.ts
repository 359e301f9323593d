import type { MarkRole, TrendPoint, TrendSeries } from '../record/chartModel'
import { conventions, fadesDown, reachOf } from './conventions'
import { type Box, circle, type Shape, fadeBox, hatch } from './drawing'
import { type At, comparatorGlyph, flag, isComparator, pennantSize } from './glyphs'
import { letters } from './lettering'
import { textWidth } from './scale'
import type { ChartTheme } from './theme'

/** A point of a series where it stands in the picture. */
export interface Spot extends At {
  readonly series: TrendSeries
  readonly point: TrendPoint
}

/** Comparators stay grey; the city's own figures are blue. Targets are never joined, so need no line colour. */
export function seriesColour(role: MarkRole, theme: ChartTheme): string {
  return isComparator(role) ? theme.compare : theme.actual
}

/** The mark of a point, with what its comparator leaves open fading or hatched behind it. */
export function drawPoint(spot: Spot, theme: ChartTheme): Shape[] {
  const { series, point } = spot
  const own = !isComparator(series.role)
  const isTarget = point.kind === 'target'
  const colour = isTarget && own ? theme.target : seriesColour(series.role, theme)
  const name = `${isTarget ? 'target' : 'actual'} of ${series.role}`
  const behind = drawReach(spot, name, colour, theme)
  return [
    ...behind,
    ...(isTarget ? drawFlag(spot, own, colour, theme) : [drawDot(series.role, spot, theme)]),
  ]
}

/** The mark of a series beside its name. */
export function drawSample(series: TrendSeries, at: At, theme: ChartTheme): Shape[] {
  const onlyTargets = series.points.every((point) => point.kind === 'target')
  if (!onlyTargets || isComparator(series.role)) return [drawDot(series.role, at, theme)]
  const half = flagHeight(theme) / 2
  return flag(at.x, theme, {
    ...planted({ x: at.x, y: at.y + half }, theme),
    way: 1,
    colour: theme.target,
    hollow: false,
  })
}

/** A flag is planted at its value: the foot of the pole is the number. */
function drawFlag(spot: Spot, own: boolean, colour: string, theme: ChartTheme): Shape[] {
  const { role } = spot.series
  const way = fadesDown(reachOf(spot.point.quantity)) ? -1 : 1
  const pole = flag(spot.x, theme, { ...planted(spot, theme), way, colour, hollow: !own })
  const foot = isComparator(role)
    ? comparatorGlyph(role, spot, theme, false)
    : circle('target foot', spot.x, spot.y, 2 * theme.scale, colour)
  return [...pole, foot]
}

const planted = ({ y }: At, theme: ChartTheme) => ({
  top: y - flagHeight(theme),
  bottom: y,
  aside: false,
})

function flagHeight(theme: ChartTheme): number {
  return pennantSize(theme)[1] * 2.1
}

function drawDot(role: MarkRole, { x, y }: At, theme: ChartTheme): Shape {
  if (isComparator(role)) return comparatorGlyph(role, { x, y }, theme, false)
  return circle('actual dot', x, y, theme.fontSize * 0.34, theme.actual)
}

function drawReach(spot: Spot, name: string, colour: string, theme: ChartTheme): Shape[] {
  const box = reachBox(spot, theme)
  const reach = reachOf(spot.point.quantity)
  if (!box) return []
  if (reach === 'band') return [hatch(`${name} band`, box, colour, theme)]
  return [fadeBox(`${name} fade`, box, colour, fadesDown(reach) ? 'down' : 'up', 0.55)]
}

/** What a comparator leaves open around a point: a column that fades, or a hatched band. */
function reachBox({ point, x, y }: Spot, theme: ChartTheme): Box | undefined {
  const em = theme.fontSize
  const reach = reachOf(point.quantity)
  // A flag stands in the middle of what it allows, a dot at the foot of what may be more.
  const width = (reach === 'band' || point.kind === 'target' ? 1.6 : 0.68) * em
  const left = x - width / 2
  if (reach === 'exact') return undefined
  if (reach === 'band')
    return { x: left, y: y - conventions.band * em * 0.5, width, height: conventions.band * em }
  const height = (reach === 'near' ? conventions.near : conventions.whisker) * em
  return { x: left, y: fadesDown(reach) ? y : y - height, width, height }
}

interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The figure as printed beside each point, as near to it as nothing else allows. */
export function placeTexts(
  spots: readonly Spot[],
  lines: readonly (readonly Spot[])[],
  theme: ChartTheme,
  frame: Frame,
): Shape[] {
  const taken = [
    ...spots.map((spot) => markBox(spot, theme)),
    ...spots.flatMap((spot) => reachBox(spot, theme) ?? []),
    ...lines.flatMap((ordered) => boxesAlong(ordered, theme)),
  ]
  return spots.map((spot) => {
    const candidates = boxesAround(spot, theme).filter((box) => inside(box, frame))
    // Nearest first, so among equally free places the first one found is kept.
    const covered = (box: Box) => taken.reduce((sum, other) => sum + overlap(box, other), 0)
    const [first, ...others] = candidates.length ? candidates : boxesAround(spot, theme)
    const box = others.reduce((best, next) => (covered(next) < covered(best) ? next : best), first!)
    taken.push(box)
    const middle = box.y + box.height / 2
    return letters('point text', spot.point.text, box.x + box.width / 2, middle, theme, {
      ...{ colour: colourOf(spot, theme), align: 'center', weight: 600 },
    })
  })
}

function markBox({ x, y, point }: Spot, theme: ChartTheme): Box {
  const half = theme.fontSize * 0.5
  const height = point.kind === 'target' ? flagHeight(theme) : half
  return { x: x - half, y: y - height, width: 2 * half, height: height + half }
}

/** Above, below and to both sides, then the same a little farther off. */
function boxesAround(spot: Spot, theme: ChartTheme): Box[] {
  const em = theme.fontSize
  const mark = markBox(spot, theme)
  const size = { width: textWidth(spot.point.text, em) * 1.06 + 0.3 * em, height: 1.35 * em }
  const [right, left] = [mark.x + mark.width + 0.2 * em, mark.x - 0.2 * em - size.width]
  const centre = spot.x - size.width / 2
  const [above, below] = [mark.y - size.height, mark.y + mark.height]
  const level = spot.y - size.height / 2
  return [0, 0.8, 1.6, 2.4, 3.4, 4.4].flatMap((step) => [
    { ...size, x: centre, y: above - step * em },
    { ...size, x: centre, y: below + step * em },
    ...[centre + em, centre - em].map((x) => ({ ...size, x, y: above - step * em })),
    ...[right, left].flatMap((x) => [
      { ...size, x, y: level - step * em },
      { ...size, x, y: level + step * em },
    ]),
  ])
}

function colourOf({ series, point }: Spot, theme: ChartTheme): string {
  if (isComparator(series.role)) return theme.text
  return point.kind === 'target' ? theme.target : theme.actual
}

/** A line as small boxes, so that no text is written across it. */
function boxesAlong(ordered: readonly Spot[], theme: ChartTheme): Box[] {
  const size = 0.3 * theme.fontSize
  return ordered.slice(1).flatMap((to, index) => {
    const from = ordered[index]!
    const steps = Math.max(1, Math.ceil((to.x - from.x) / size))
    return Array.from({ length: steps }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps - size / 2,
      width: size,
      height: size,
    }))
  })
}

/** The area two boxes share. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}

const inside = (box: Box, { left, right, top, bottom }: Frame) =>
  box.x >= left && box.x + box.width <= right && box.y >= top && box.y + box.height <= bottom
