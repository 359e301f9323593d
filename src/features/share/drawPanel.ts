import type { QuantityParts } from '../../record/printedWords'
import { VERDICT_SHAPES } from '../../ui/shapes'
import { type CardPen, INK, INSET, ROLE_INK, ROOM, type Type, VERDICT_INK } from './cardPen'
import type { CardLine, ShareCard } from './engine/shareCard'

/** What the comparator includes: said quietly, right below it. */
const RULE: Type = { size: 32, colour: INK.textQuiet }

const PAST: Type = { size: 34, weight: 600, colour: INK.warn }

/** Name, whose figure of when it is, the figure as large as the card allows, and what its word includes. */
export function drawHero(pen: CardPen, card: ShareCard, top: number): number {
  const named = pen.paragraph(card.name, INSET, top, ROOM, { size: 54, weight: 700 })
  pen.mark(card.role, INSET, named + 26, 34)
  pen.write(card.about, INSET + 50, named + 56, { size: 36, colour: INK.textQuiet })
  const figured = drawFigure(pen, card.figure, ROLE_INK[card.role], named + 90)
  const ruled = card.rule ? pen.paragraph(card.rule, INSET, figured, ROOM, RULE) + 12 : figured
  return card.past ? pen.paragraph(card.past, INSET, ruled, ROOM, PAST) + 12 : ruled
}

/** The comparator's word lighter and smaller, the unit smaller still; smaller together where they are too wide. */
function drawFigure(pen: CardPen, figure: QuantityParts, colour: string, top: number): number {
  const pieces = piecesAt(figure, 1)
  const widthOf = (all: typeof pieces) =>
    all.reduce((sum, { text, type, gap }) => sum + gap + pen.width(text, type), 0)
  const scale = Math.min(1, ROOM / widthOf(pieces))
  const baseline = top + 216 * scale
  let x = INSET
  for (const { text, type, gap } of piecesAt(figure, scale)) {
    x += gap
    pen.write(text, x, baseline, { ...type, colour })
    x += pen.width(text, type)
  }
  return baseline + 28
}

function piecesAt({ before, number, unit, after }: QuantityParts, scale: number) {
  const word: Type = { size: 128 * scale, weight: 400 }
  const piece = (text: string, type: Type, gap: number) => ({ text, type, gap: gap * scale })
  return [
    piece(before, word, 0),
    piece(number, { size: 264 * scale, weight: 700 }, before ? 14 : 0),
    piece(unit, { size: 112 * scale, weight: 400 }, unit === '%' ? 8 : 18),
    piece(after, word, 12),
  ].filter(({ text }) => text)
}

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

/** The picture, drawn beforehand as wide as the texts. */
export function drawPicture(pen: CardPen, picture: HTMLImageElement | undefined, top: number) {
  if (!picture) return top + 16
  pen.context.drawImage(picture, INSET, top + 20, ROOM, picture.height)
  return top + 20 + picture.height + 28
}
