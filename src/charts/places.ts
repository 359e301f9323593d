import type { EChartsOption } from 'echarts'
import type { ChartMark, ChartRow } from '../record/chartModel'
import { asideGround, asideMark } from './asideLane'
import { conventions, reachOf } from './conventions'
import { line, type Shape } from './drawing'
import { comparator, isComparator } from './glyphs'
import { actualBar, flagTop, ground, targetFlag, targetZone, type Lane } from './lane'
import { fittingSize, letters, markColour, scaleEnds } from './lettering'
import { positionOf, scaleMaximum, textWidth } from './scale'
import { pictureOption } from './picture'
import { placesEm, stackPlaces, type PlacesOptions } from './chartInput'
import type { ChartTheme } from './theme'

/** One indicator's marks one under the other on one scale, in the order given: no rank is computed or implied. */
export function placesOption(
  row: ChartRow,
  theme: ChartTheme,
  options: PlacesOptions = {},
): EChartsOption {
  const value = row.marks.map((mark) => mark.quantity.value)
  const draw = (width: number) => drawPlaces(row, theme, width, options)
  return pictureOption('places', [{ id: row.id, name: row.label, value, draw }])
}

export function drawPlaces(
  row: ChartRow,
  theme: ChartTheme,
  width: number,
  options: PlacesOptions = {},
): Shape[] {
  const em = theme.fontSize
  const left = placesEm.left * em
  const right = Math.max(left + em, width - placesEm.right * em)
  const maximum = scaleMaximum(row.marks.map((mark) => mark.quantity))
  const stack = stackPlaces(row, options)
  return [
    ...stack.places.flatMap(({ mark, top, label }) => {
      const y = (top + label + placesEm.middle) * em
      const lane = { left, right, y, zone: placesEm.zone * em, bar: placesEm.bar * em }
      const x = left + positionOf(mark.quantity.value, maximum) * (right - left)
      const lettering = options.isApart
        ? drawApart(mark, lane, (top + label - placesEm.line) * em, theme)
        : drawLetters(mark, lane, (top + label / 2) * em, theme)
      return [...drawTrack(mark, x, lane, theme), ...lettering]
    }),
    ...scaleEnds(
      maximum,
      row.unit,
      { left, right, y: (stack.endsTop + placesEm.ends / 2) * em },
      theme,
    ),
    ...drawHead(options.asideText ?? '', left, right, stack.headTop * em, theme),
  ]
}

function drawTrack(mark: ChartMark, x: number, lane: Lane, theme: ChartTheme): Shape[] {
  const { role } = mark
  if (mark.aside) return [asideGround(lane, theme), ...asideMark(mark, x, lane, theme)]
  if (isComparator(role)) {
    const stem = { colour: theme.compare, width: theme.scale }
    return [
      ...ground(lane, theme),
      line('stem', [lane.left, lane.y], [stemEnd(mark, x, lane, theme), lane.y], stem),
      ...comparator({ ...mark, role }, x, lane.y, theme),
    ]
  }
  if (role === 'actual') return [...ground(lane, theme), ...actualBar(mark, x, lane, theme)]
  const zone = targetZone(mark, x, lane, theme)
  return [
    ...ground(lane, theme),
    ...zone,
    ...targetFlag(mark, x, lane, flagTop(lane, theme), theme),
  ]
}

/** The stem stops where its mark fades or is hatched downwards. */
function stemEnd({ quantity }: ChartMark, x: number, lane: Lane, theme: ChartTheme): number {
  const reach = reachOf(quantity)
  if (reach === 'exact' || reach === 'above') return x
  const ems =
    reach === 'below'
      ? conventions.whisker + 0.44
      : reach === 'near'
        ? conventions.near + 0.44
        : conventions.band
  return Math.max(lane.left, x - ems * theme.fontSize)
}

/** Whose figure at the left, the figure as printed at the right. */
function drawLetters(
  mark: ChartMark,
  { left, right }: Lane,
  y: number,
  theme: ChartTheme,
): Shape[] {
  const room = right - left - textWidth(mark.text, theme.fontSize) - theme.fontSize
  const size = fittingSize(mark.label, room, theme.fontSize)
  const as = { colour: markColour(mark, theme), align: 'right', weight: 600 } as const
  return [
    letters('label', mark.label, left, y, theme, { colour: theme.text, width: room, size }),
    letters('value', mark.text, right, y, theme, as),
  ]
}

/** The name in as many lines as it takes above `y`, the figure in a line of its own below. */
function drawApart(mark: ChartMark, { left, right }: Lane, y: number, theme: ChartTheme): Shape[] {
  const name = { colour: theme.text, width: right - left, isBroken: true }
  const figure = { colour: markColour(mark, theme), weight: 600 } as const
  const middle = y + (placesEm.line / 2) * theme.fontSize
  return [
    letters('label', mark.label, left, y, theme, name),
    letters('value', mark.text, left, middle, theme, figure),
  ]
}

function drawHead(
  text: string,
  left: number,
  right: number,
  top: number,
  theme: ChartTheme,
): Shape[] {
  if (Number.isNaN(top)) return []
  const em = theme.fontSize
  const y = top + (placesEm.head / 2) * em
  const from = text ? left + textWidth(text, em) + em * 0.6 : left
  return [
    line('aside rule', [from, y], [right, y], { colour: theme.line, width: theme.scale }),
    ...(text ? [letters('aside head', text, left, y, theme, { colour: theme.textQuiet })] : []),
  ]
}
