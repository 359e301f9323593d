import type { ShareCard } from './engine/shareCard'
import type { QuantityParts } from '../../record/printedWords'
import { INK, INSET, ROLE_INK, ROOM, type CardPen, type Type } from './cardPen'

/** What the comparator includes: said quietly, right below it. */
const RULE: Type = { size: 32, colour: INK.textQuiet }

/** Name, whose figure of when it is, the figure as large as the card allows, and what its word includes. */
export function drawHero(pen: CardPen, card: ShareCard, top: number): number {
  const named = pen.paragraph(card.name, INSET, top, ROOM, { size: 54, weight: 700 })
  pen.mark(card.role, INSET, named + 26, 34)
  pen.write(card.about, INSET + 50, named + 56, { size: 36, colour: INK.textQuiet })
  const figured = drawFigure(pen, card.figure, ROLE_INK[card.role], named + 90)
  return card.rule ? pen.paragraph(card.rule, INSET, figured, ROOM, RULE) + 12 : figured
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
