/** The texts of a picture that stands alone, and the hairlines that tie them to their marks. */
import type { ChartMark } from '../record/chartModel'
import { calloutLabel, calloutSize, laneOf, type BulletFrame } from './bulletFrame'
import { bulletEm } from './bulletLayout'
import type { Placed } from './callouts'
import { line, type Drawn } from './drawing'
import { callout, letters, scaleEnd } from './lettering'

export function hairlines(frame: BulletFrame): Drawn[] {
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

export function callouts(frame: BulletFrame): Drawn[] {
  const write = (mark: ChartMark, placed: Placed, y: number) => {
    const words = [calloutLabel(mark, frame.options), mark.text] as const
    return callout('callout', words, placed.x, y, frame.theme, {
      colour: colourOf(mark, frame),
      size: calloutSize(mark, frame),
    })
  }
  const { above, below } = frame
  return [
    ...frame.shape.above.map((mark, index) =>
      write(mark, above[index]!, aboveY(frame, above[index]!)),
    ),
    ...frame.shape.below.map((mark, index) =>
      write(mark, below[index]!, belowY(frame, below[index]!)),
    ),
  ]
}

function colourOf({ role }: ChartMark, { theme }: BulletFrame): string {
  return role === 'target' ? theme.target : role === 'actual' ? theme.actual : theme.text
}

/** 0 and the end of the scale, so that the picture can be read without its page. */
export function scaleEnds({ main, maximum, row, shape, theme, y }: BulletFrame): Drawn[] {
  const at = y(shape.scaleTop + bulletEm.scaleEnds / 2)
  const as = { colour: theme.textQuiet, size: 0.84 }
  return [
    letters('scale', '0', main.left, at, theme, as),
    letters('scale', scaleEnd(maximum, row.unit), main.right, at, theme, { ...as, align: 'right' }),
  ]
}

/** The middle of a text line above the zone; a flag's pole reaches up to it. */
export function aboveY({ shape, y }: BulletFrame, placed: Placed): number {
  return y(shape.zoneTop - bulletEm.flag - (placed.line + 0.45) * bulletEm.callout)
}

function belowY({ shape, y }: BulletFrame, placed: Placed): number {
  return y(shape.calloutsBelowTop + (placed.line + 0.5) * bulletEm.callout)
}
