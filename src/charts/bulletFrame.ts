import type { ChartMark, ChartRow } from '../record/chartModel'
import { placeCallouts, type Placed } from './callouts'
import { bulletEm, type BulletOptions, bulletShape, type BulletShape } from './chartInput'
import { type Shape, line } from './drawing'
import { pennantSize } from './glyphs'
import type { Lane } from './lane'
import { callout, markColour } from './lettering'
import { positionOf, scaleMaximum, textWidth } from './scale'
import type { ChartTheme } from './theme'

export interface RowPlace {
  /** In pixels; where the scale starts, unless half a glyph's room is wanted before it. */
  readonly left?: number
  readonly top: number
  readonly width: number
}

/** A row laid out in pixels: where every part of it stands. */
export interface BulletFrame {
  readonly row: ChartRow
  readonly options: BulletOptions
  readonly theme: ChartTheme
  readonly shape: BulletShape
  readonly maximum: number
  readonly main: Lane
  readonly asides: readonly Lane[]
  readonly above: readonly Placed[]
  readonly below: readonly Placed[]
  readonly xOf: (mark: ChartMark) => number
  /** Ems below the row's top → pixels. */
  readonly y: (ems: number) => number
}

export function bulletFrame(
  row: ChartRow,
  theme: ChartTheme,
  { left: start, top, width }: RowPlace,
  options: BulletOptions,
): BulletFrame {
  const em = theme.fontSize
  const shape = bulletShape(row, options)
  const maximum = scaleMaximum(row.marks.map((mark) => mark.quantity))
  const y = (ems: number) => top + ems * em
  const left = start ?? bulletEm.left * em
  // A box that has no width yet (a closed sheet) must not turn the scale around.
  const right = Math.max(left + em, (start ?? 0) + width - bulletEm.right * em)
  const main: Lane = {
    ...{ left, right, zone: bulletEm.zone * em, bar: bulletEm.bar * em },
    y: y(shape.zoneTop + bulletEm.zone / 2),
  }
  const asides = Array.from({ length: shape.asideLanes }, (_, lane) => ({
    ...main,
    y: y(shape.asideTop + (lane + 0.62) * bulletEm.aside),
    bar: bulletEm.asideBar * em,
  }))
  const xOf = (mark: ChartMark) => left + positionOf(mark.quantity.value, maximum) * (right - left)
  const room = right + bulletEm.right * em * 0.8 - left
  const place = (marks: readonly ChartMark[], gap: number) =>
    placeCallouts(
      marks.map((mark) => ({ x: xOf(mark), width: Math.min(widthOf(mark, options, em), room) })),
      [left, left + room],
      gap,
    )
  return {
    ...{ row, options, theme, shape, maximum, main, asides, xOf, y },
    above: place(shape.above, pennantSize(theme)[0] + 0.35 * em),
    below: place(shape.below, 0.35 * em),
  }
}

/** The lane a mark stands on; outlined bars have one each, other marks aside share the first. */
export function laneOf({ row, main, asides }: BulletFrame, mark: ChartMark): Lane {
  if (!mark.aside) return main
  const bars = row.marks.filter(({ aside, role }) => aside && role === 'actual')
  return asides[Math.max(0, bars.indexOf(mark))] ?? main
}

/** What stands beside a mark: whose figure it is, and that it is of another definition. */
function calloutLabel(mark: ChartMark, { asideText }: BulletOptions): string {
  return mark.aside && asideText ? `${mark.label} · ${asideText}` : mark.label
}

/** Below 1 where a text is wider than the picture: large type on a narrow phone. */
function calloutSize(mark: ChartMark, { main, options, theme }: BulletFrame): number {
  const room = main.right + bulletEm.right * theme.fontSize * 0.8 - main.left
  return Math.min(1, room / widthOf(mark, options, theme.fontSize))
}

const widthOf = (mark: ChartMark, options: BulletOptions, em: number) =>
  // Figures are set bold, hence a little wider than the guess.
  textWidth(`${calloutLabel(mark, options)}  ${mark.text}`, em) * 1.03

/** The texts of a picture that stands alone, and the hairlines that tie them to their marks. */
export function hairlines(frame: BulletFrame): Shape[] {
  const stroke = { colour: frame.theme.compare, width: 0.75 * frame.theme.scale }
  return frame.below.map((placed, index) => {
    const mark = frame.shape.below[index]!
    // Beside its text a hairline runs down to the line's foot, over its text it stops above the letters.
    const foot = belowY(frame, placed) + (placed.over ? -0.6 : 0.35) * frame.theme.fontSize
    return line(
      'hairline',
      [frame.xOf(mark), laneOf(frame, mark).y],
      [frame.xOf(mark), foot],
      stroke,
    )
  })
}

export function callouts(frame: BulletFrame): Shape[] {
  const write = (mark: ChartMark, placed: Placed, y: number) => {
    const words = [calloutLabel(mark, frame.options), mark.text] as const
    return callout('callout', words, placed.x, y, frame.theme, {
      colour: markColour(mark, frame.theme),
      size: calloutSize(mark, frame),
    })
  }
  const { above, below, shape } = frame
  return [
    ...above.map((placed, index) => write(shape.above[index]!, placed, aboveY(frame, placed))),
    ...below.map((placed, index) => write(shape.below[index]!, placed, belowY(frame, placed))),
  ]
}

/** The middle of a text line above the zone; a flag's pole reaches up to it. */
export function aboveY({ shape, y }: BulletFrame, placed: Placed): number {
  return y(shape.zoneTop - bulletEm.flag - (placed.line + 0.45) * bulletEm.callout)
}

function belowY({ shape, y }: BulletFrame, placed: Placed): number {
  return y(shape.calloutsBelowTop + (placed.line + 0.5) * bulletEm.callout)
}
