import type { Box, Drawn } from './drawing'
import { isComparator } from './glyphs'
import { letters } from './lettering'
import { textWidth } from './textWidth'
import type { ChartTheme } from './theme'
import { flagHeight, reachBox, type Spot } from './trendPoints'

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
): Drawn[] {
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
