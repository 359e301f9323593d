import type { EChartsOption } from 'echarts'
import type { ChartMark, ChartRow } from '../record/chartModel'
import { asideGround, asideMark } from './asideLane'
import {
  aboveY,
  bulletFrame,
  type BulletFrame,
  callouts,
  hairlines,
  laneOf,
  type RowPlace,
} from './bulletFrame'
import { bulletEm, bulletShape, slotHeight, type BulletOptions } from './chartInput'
import type { Shape } from './drawing'
import { comparator, isComparator, pennantSize } from './glyphs'
import { actualBar, flagTop, ground, targetFlag, targetZone } from './lane'
import { fittingSize, letters, scaleEnds } from './lettering'
import { pictureOption } from './picture'
import { spread } from './callouts'
import { withFontSize, type ChartTheme } from './theme'

/** Indicators as horizontal rows, each on its own scale: actual bar, target flag, comparators, others aside. */
export function bulletRowsOption(
  rows: readonly ChartRow[],
  theme: ChartTheme,
  options: BulletOptions = {},
): EChartsOption {
  let bottom = 0
  const items = rows.map((row) => {
    const top = bottom
    bottom += bulletShape(row, options).height * theme.fontSize
    return {
      id: row.id,
      name: row.label,
      value: row.marks.map((mark) => mark.quantity.value),
      draw: (width: number) => drawBulletRow(row, theme, { top, width }, options),
    }
  })
  return pictureOption('bullet', items)
}

/** A place on the page, in pixels, that a row of text leaves free for its picture. */
export interface RowSlot {
  /** Id of the row. */
  readonly row: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The same rows, each drawn into a slot of the page; a low slot gets a smaller drawing, never a cut one. */
export function slotRowsOption(
  rows: readonly ChartRow[],
  slots: readonly RowSlot[],
  theme: ChartTheme,
): EChartsOption {
  const items = slots.flatMap((slot) => {
    const row = rows.find(({ id }) => id === slot.row)
    if (!row) return []
    const fitting = withFontSize(theme, Math.min(theme.fontSize, slot.height / slotHeight(row)))
    const value = row.marks.map((mark) => mark.quantity.value)
    const draw = () => drawBulletRow(row, fitting, slot, { names: false })
    return [{ id: row.id, name: row.label, value, draw }]
  })
  return pictureOption('bullet', items)
}

/** One row in drawing order: ground, zones, bars, glyphs and flags, letters. */
export function drawBulletRow(
  row: ChartRow,
  theme: ChartTheme,
  place: RowPlace,
  options: BulletOptions = {},
): Shape[] {
  const frame = bulletFrame(row, theme, place, options)
  return [
    ...drawName(frame),
    ...ground(frame.main, theme),
    ...frame.asides.map((lane) => asideGround(lane, theme)),
    ...(options.labels ? hairlines(frame) : []),
    ...drawMain(frame),
    ...drawAside(frame),
    ...(options.labels ? [...drawEnds(frame), ...callouts(frame)] : []),
  ]
}

function drawName({ row, theme, options, main, y }: BulletFrame): Shape[] {
  if (options.names === false) return []
  const room = main.right - main.left
  const size = fittingSize(row.label, room, theme.fontSize)
  const as = { colour: theme.text, width: room, size }
  return [letters('name', row.label, main.left, y(bulletEm.name / 2), theme, as)]
}

function drawEnds({ main, maximum, row, shape, theme, y }: BulletFrame): Shape[] {
  const at = y(shape.scaleTop + bulletEm.scaleEnds / 2)
  return scaleEnds(maximum, row.unit, { ...main, y: at }, theme)
}

function drawMain(frame: BulletFrame): Shape[] {
  const { row, theme, main, xOf } = frame
  const marks = row.marks.filter((mark) => !mark.aside)
  const targets = marks.filter((mark) => mark.role === 'target')
  const actuals = marks.filter((mark) => mark.role === 'actual')
  const others = marks.flatMap(({ role, ...mark }) =>
    isComparator(role) ? [{ ...mark, role }] : [],
  )
  const lifts = spread(
    others.map((mark) => xOf(mark)),
    theme.fontSize,
  )
  const step = theme.fontSize * 0.8
  return [
    ...targets.flatMap((mark) => targetZone(mark, xOf(mark), main, theme)),
    ...actuals.flatMap((mark) => actualBar(mark, xOf(mark), main, theme)),
    ...targets.flatMap((mark) => targetFlag(mark, xOf(mark), main, topOf(frame, mark), theme)),
    ...others.flatMap((mark, index) =>
      comparator(mark, xOf(mark), main.y + lifts[index]! * step, theme),
    ),
  ]
}

/** A flag with a text beside it flies at that text's height. */
function topOf(frame: BulletFrame, target: ChartMark): number {
  const placed = frame.above[frame.shape.above.indexOf(target)]
  return placed && !placed.over
    ? aboveY(frame, placed) - pennantSize(frame.theme)[1] / 2
    : flagTop(frame.main, frame.theme)
}

function drawAside(frame: BulletFrame): Shape[] {
  const { row, theme, xOf } = frame
  const marks = row.marks.filter((mark) => mark.aside)
  return marks.flatMap((mark) => asideMark(mark, xOf(mark), laneOf(frame, mark), theme))
}
