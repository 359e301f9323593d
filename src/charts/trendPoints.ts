import type { MarkRole, TrendPoint, TrendSeries } from '../record/chartModel'
import { conventions, fadesDown, reachOf } from './conventions'
import { circle, fadeBox, type Box, type Drawn } from './drawing'
import { comparatorGlyph, flag, isComparator, pennantSize, type At } from './glyphs'
import { hatch } from './lane'
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
export function drawPoint(spot: Spot, theme: ChartTheme): Drawn[] {
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
export function drawSample(series: TrendSeries, at: At, theme: ChartTheme): Drawn[] {
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
function drawFlag(spot: Spot, own: boolean, colour: string, theme: ChartTheme): Drawn[] {
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

export function flagHeight(theme: ChartTheme): number {
  return pennantSize(theme)[1] * 2.1
}

function drawDot(role: MarkRole, { x, y }: At, theme: ChartTheme): Drawn {
  if (isComparator(role)) return comparatorGlyph(role, { x, y }, theme, false)
  return circle('actual dot', x, y, theme.fontSize * 0.34, theme.actual)
}

function drawReach(spot: Spot, name: string, colour: string, theme: ChartTheme): Drawn[] {
  const box = reachBox(spot, theme)
  const reach = reachOf(spot.point.quantity)
  if (!box) return []
  if (reach === 'band') return [hatch(`${name} band`, box, colour, theme)]
  return [fadeBox(`${name} fade`, box, colour, fadesDown(reach) ? 'down' : 'up', 0.55)]
}

/** What a comparator leaves open around a point: a column that fades, or a hatched band. */
export function reachBox({ point, x, y }: Spot, theme: ChartTheme): Box | undefined {
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
