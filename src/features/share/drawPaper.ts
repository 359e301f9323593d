/** What every picture that is handed on stands on: paper with a panel, and whose it is at its head. */
import { CARD_WIDTH, cardPen, type CardPen, EDGE, INK } from './cardPen'

export interface PaperWorld {
  /** `font-family` of the page: system fonts only. */
  readonly family: string
  /** Language of the page; it decides which glyphs a Han character gets. */
  readonly language: string
  /** The app's icon; left out where it could not be loaded. */
  readonly icon: CanvasImageSource | undefined
  /** The picture as wide as the texts; left out where there is none. */
  readonly picture: HTMLImageElement | undefined
}

/** In pixels from the top: where the panel ends, and the whole. */
export interface Extent {
  readonly panel: number
  readonly height: number
}

/** Where the panel begins. */
export const PANEL = 132

/** The same strokes twice: once on nothing, to learn how tall things are, then for good. Undefined where the browser refuses. */
export function drawOnPaper(
  world: PaperWorld,
  strokes: (pen: CardPen) => Extent,
): HTMLCanvasElement | undefined {
  const probe = canvasOf(1, world)
  const extent = probe && strokes(probe.pen)
  const final = extent && canvasOf(Math.ceil(extent.height), world)
  if (!final) return undefined
  drawGround(final.pen.context, extent)
  strokes(final.pen)
  return final.canvas
}

function canvasOf(height: number, { family, language }: PaperWorld) {
  const canvas = document.createElement('canvas')
  canvas.width = CARD_WIDTH
  canvas.height = height
  canvas.lang = language
  const context = canvas.getContext('2d')
  return context ? { canvas, pen: cardPen(context, family) } : undefined
}

export function drawHead(pen: CardPen, app: string, { icon }: PaperWorld): void {
  if (icon) pen.context.drawImage(icon, EDGE + 4, 40, 60, 60)
  pen.write(app, EDGE + (icon ? 84 : 8), 83, { size: 36, weight: 600 })
}

/** Paper, and on it the panel that holds the figure. */
function drawGround(context: CanvasRenderingContext2D, { panel, height }: Extent) {
  context.fillStyle = INK.surfacePage
  context.fillRect(0, 0, CARD_WIDTH, Math.ceil(height))
  const path = new Path2D()
  path.roundRect(EDGE, PANEL, CARD_WIDTH - 2 * EDGE, panel - PANEL, 36)
  context.fillStyle = INK.surface
  context.fill(path)
  context.strokeStyle = INK.line
  context.lineWidth = 2
  context.stroke(path)
}
