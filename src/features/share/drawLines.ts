import type { CardLine, ShareCard } from './engine/shareCard'
import { VERDICT_SHAPES } from '../../ui/shapes'
import { INK, INSET, ROLE_INK, ROOM, VERDICT_INK, type CardPen, type Type } from './cardPen'

const LABEL: Type = { size: 34, colour: INK.textQuiet }
const ASIDE: Type = { size: 30, weight: 600, colour: INK.warn }
const LINE = 88
const PILL = 60

/** What stands beside the figure, a line each, and the verdict that follows from it. */
export function drawLines(pen: CardPen, { lines, verdict }: ShareCard, top: number): number {
  let y = top
  for (const line of lines) y = drawLine(pen, line, y)
  return verdict ? drawVerdict(pen, verdict, y) : y
}

/** Mark, whose it is, the figure at the right. */
function drawLine(pen: CardPen, { role, name, label, text, aside }: CardLine, top: number): number {
  drawRule(pen, top)
  const figure: Type = { size: 42, weight: 600, colour: ROLE_INK[role], align: 'right' }
  const left = INSET + 46
  const room = ROOM - 46 - 40 - pen.width(text, figure)
  pen.mark(role, INSET, top + 30, 30, aside !== '')
  const named = pen.paragraph(name, left, top + 21, room, LABEL)
  const labelled = pen.paragraph(label, left, named, room, LABEL)
  const bottom = pen.paragraph(aside, left, labelled, room, ASIDE)
  pen.write(text, INSET + ROOM, top + 60, figure)
  return Math.max(bottom + 20, top + LINE)
}

/** The verdict as a word with its own shape. */
function drawVerdict(
  pen: CardPen,
  { kind, label, word }: NonNullable<ShareCard['verdict']>,
  top: number,
): number {
  drawRule(pen, top)
  const { context } = pen
  const type: Type = { size: 34, weight: 600, colour: VERDICT_INK[kind] }
  const width = pen.width(word, type) + 92
  const left = INSET + ROOM - width
  const middle = top + LINE / 2 + 2
  pen.write(label, INSET + 46, middle + 12, LABEL)
  pen.write(word, left + 64, middle + 12, type)
  const pill = new Path2D()
  pill.roundRect(left, middle - PILL / 2, width, PILL, PILL / 2)
  context.strokeStyle = VERDICT_INK[kind]
  context.lineWidth = 3
  context.stroke(pill)
  drawShape(context, VERDICT_SHAPES[kind], left + 24, middle - 14, kind === 'noActual')
  return top + LINE + 8
}

function drawShape(
  context: CanvasRenderingContext2D,
  path: string,
  x: number,
  y: number,
  isDotted: boolean,
): void {
  context.save()
  context.translate(x, y)
  context.scale(28 / 12, 28 / 12)
  context.lineWidth = 1.7
  context.lineCap = 'round'
  if (isDotted) context.setLineDash([2, 2.2])
  context.stroke(new Path2D(path))
  context.restore()
}

function drawRule({ context }: CardPen, top: number): void {
  context.fillStyle = INK.line
  context.fillRect(INSET, top, ROOM, 2)
}
