/** A share card on a canvas: the figure huge with its comparator, the picture, the source, the version, a QR code. */
import type { ShareCard } from './engine/shareCard'
import { CARD_WIDTH, cardPen, EDGE, INK, type CardPen } from './cardPen'
import { drawFoot } from './drawFoot'
import { drawHero } from './drawHero'
import { drawLines } from './drawLines'
import { drawPicture } from './drawPicture'

export interface CardWorld {
  /** `font-family` of the page: system fonts only. */
  readonly family: string
  /** Language of the page; it decides which glyphs a Han character gets. */
  readonly language: string
  /** The app's icon; left out where it could not be loaded. */
  readonly icon: CanvasImageSource | undefined
}

/** Undefined where the browser refuses to draw. Nothing but the given texts is written. */
export function drawCard(card: ShareCard, world: CardWorld): HTMLCanvasElement | undefined {
  // The same strokes twice: once on nothing, to learn how tall things are, then for good.
  const probe = canvasOf(1, world)
  const extent = probe && strokes(probe.pen, card, world)
  const final = extent && canvasOf(Math.ceil(extent.height), world)
  if (!final) return undefined
  strokes(final.pen, card, world, extent)
  return final.canvas
}

/** In pixels from the top: where the panel ends, and the card. */
interface Extent {
  readonly panel: number
  readonly height: number
}

function canvasOf(height: number, { family, language }: CardWorld) {
  const canvas = document.createElement('canvas')
  canvas.width = CARD_WIDTH
  canvas.height = height
  canvas.lang = language
  const context = canvas.getContext('2d')
  return context ? { canvas, pen: cardPen(context, family) } : undefined
}

function strokes(pen: CardPen, card: ShareCard, world: CardWorld, extent?: Extent): Extent {
  const top = 132
  if (extent) drawGround(pen.context, top, extent)
  drawHead(pen, card, world)
  const hero = drawHero(pen, card, top + 48)
  const panel = drawLines(pen, card, drawPicture(pen, card, hero)) + 24
  return { panel, height: drawFoot(pen, card, panel + 44) }
}

function drawHead(pen: CardPen, card: ShareCard, { icon }: CardWorld): void {
  if (icon) pen.context.drawImage(icon, EDGE + 4, 40, 60, 60)
  pen.write(card.app, EDGE + (icon ? 84 : 8), 83, { size: 36, weight: 600 })
}

/** Paper, and on it the panel that holds the figure. */
function drawGround(context: CanvasRenderingContext2D, top: number, { panel, height }: Extent) {
  context.fillStyle = INK.surfacePage
  context.fillRect(0, 0, CARD_WIDTH, Math.ceil(height))
  const path = new Path2D()
  path.roundRect(EDGE, top, CARD_WIDTH - 2 * EDGE, panel - top, 36)
  context.fillStyle = INK.surface
  context.fill(path)
  context.strokeStyle = INK.line
  context.lineWidth = 2
  context.stroke(path)
}
