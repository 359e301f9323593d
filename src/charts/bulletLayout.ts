/** Heights of a bullet row in em, known without any chart code: the page reserves the box before a picture comes. */
import type { ChartMark, ChartRow } from '../record/chartModel'

export interface BulletOptions {
  /** The row's own label above its track; true unless said otherwise. */
  readonly names?: boolean
  /** Each mark's label and text in the picture, and the ends of the scale: for a picture that stands alone. */
  readonly labels?: boolean
  /** Said beside marks of another definition when `labels` is set: `口径不同`. */
  readonly asideText?: string
}

export const bulletEm = {
  name: 1.55,
  callout: 1.55,
  /** Room for a pennant above the zone. */
  flag: 0.85,
  zone: 1.5,
  bar: 0.62,
  aside: 1.25,
  asideBar: 0.5,
  scaleEnds: 1.5,
  gap: 0.8,
  /** Left of the track half a glyph fits, right of it a pennant. */
  left: 0.5,
  right: 1,
} as const

/** Where the parts of a row start, in em from the row's top. */
export interface BulletShape {
  readonly above: readonly ChartMark[]
  readonly below: readonly ChartMark[]
  readonly calloutsTop: number
  readonly zoneTop: number
  readonly asideTop: number
  readonly asideLanes: number
  readonly scaleTop: number
  readonly calloutsBelowTop: number
  readonly height: number
}

/** How tall the parts of a row are; depends on its marks only, never on a width. */
export function bulletShape(
  row: ChartRow,
  { names = true, labels = false }: BulletOptions,
): BulletShape {
  const above = labels ? row.marks.filter((mark) => mark.role === 'target' && !mark.aside) : []
  const below = labels ? row.marks.filter((mark) => !above.includes(mark)) : []
  const aside = row.marks.filter((mark) => mark.aside)
  // Outlined bars would lie on top of each other; glyphs and flags share the first lane.
  const asideLanes = aside.length
    ? Math.max(1, aside.filter((mark) => mark.role === 'actual').length)
    : 0
  const calloutsTop = names ? bulletEm.name : 0
  const zoneTop = calloutsTop + above.length * bulletEm.callout + bulletEm.flag
  const asideTop = zoneTop + bulletEm.zone
  const scaleTop = asideTop + asideLanes * bulletEm.aside
  const calloutsBelowTop = scaleTop + (labels ? bulletEm.scaleEnds : 0)
  const height = calloutsBelowTop + below.length * bulletEm.callout + bulletEm.gap
  return {
    above,
    below,
    calloutsTop,
    zoneTop,
    asideTop,
    asideLanes,
    scaleTop,
    calloutsBelowTop,
    height,
  }
}

/** Height in em that a slot needs so that its row is drawn at full size. */
export function slotHeight(row: ChartRow): number {
  return bulletShape(row, { names: false }).height - bulletEm.gap
}
