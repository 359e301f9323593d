/** Province, nation and peers: hollow glyphs, and what their comparators leave open. */
import type { ChartMark } from '../record/chartModel'
import { conventions, fadesDown, reachOf } from './conventions'
import { fadeBox, type Drawn } from './drawing'
import { comparatorGlyph, glyphRadius, type Comparator } from './glyphs'
import { hatch } from './lane'
import type { ChartTheme } from './theme'

/** A hollow glyph with a faded whisker where it is open, or on a hatched band. */
export function comparator(
  mark: ChartMark & { role: Comparator },
  x: number,
  y: number,
  theme: ChartTheme,
): Drawn[] {
  return [
    ...comparatorReach(mark, x, y, theme),
    comparatorGlyph(mark.role, { x, y }, theme, mark.aside),
  ]
}

function comparatorReach(mark: ChartMark, x: number, y: number, theme: ChartTheme): Drawn[] {
  const em = theme.fontSize
  const reach = reachOf(mark.quantity)
  if (reach === 'exact') return []
  const name = `${mark.aside ? 'aside ' : ''}${mark.role}`
  if (reach === 'band') {
    const half = conventions.band * em
    const height = glyphRadius(theme) * 1.5
    return [
      hatch(
        `${name} band`,
        { x: x - half, y: y - height / 2, width: 2 * half, height },
        theme.compare,
        theme,
      ),
    ]
  }
  const length = (reach === 'near' ? conventions.near : conventions.whisker) * em
  const down = fadesDown(reach)
  const start = x + (down ? -1 : 1) * glyphRadius(theme)
  const height = 2.2 * theme.scale
  const box = { x: down ? start - length : start, y: y - height / 2, width: length, height }
  return [fadeBox(`${name} fade`, box, theme.compare, down ? 'left' : 'right', 1)]
}
