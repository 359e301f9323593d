/** A share card on a canvas: the figure huge with its comparator, the picture, the source, the version, a QR code. */
import { qrModules, QUIET } from '../../platform/qrModules'
import { CARD_WIDTH, type CardPen, EDGE, INK } from './cardPen'
import { drawHero, drawLines, drawPicture } from './drawPanel'
import { drawHead, drawOnPaper, PANEL, type PaperWorld } from './drawPaper'
import type { ShareCard } from './engine/shareCard'

/** Undefined where the browser refuses to draw. Nothing but the given texts is written. */
export const drawCard = (card: ShareCard, world: PaperWorld) =>
  drawOnPaper(world, (pen) => {
    drawHead(pen, card.app, world)
    const hero = drawHero(pen, card, PANEL + 48)
    const panel = drawLines(pen, card, drawPicture(pen, world.picture, hero)) + 24
    return { panel, height: drawFoot(pen, card, panel + 44) }
  })

/** Modules are whole pixels, five where the code then stays smaller than this, else four. */
const LARGEST_CODE = 360

/** Where the figure is printed, from which data it comes, and the code that leads back to it. */
function drawFoot(pen: CardPen, card: ShareCard, top: number): number {
  const code = drawCode(pen, card.link, top)
  const scanned = code.size ? drawScan(pen, card.scan, code) : top
  const left = EDGE + 8
  const room = (code.size ? code.left - 44 : CARD_WIDTH - EDGE) - left
  const headed = pen.paragraph(card.source, left, top - 6, room, {
    size: 30,
    weight: 600,
    colour: INK.textQuiet,
  })
  const cited = pen.paragraph(card.citation, left, headed + 4, room, { size: 32 })
  const versioned = pen.paragraph(card.version, left, cited + 18, room, {
    size: 28,
    colour: INK.textQuiet,
  })
  const ended = pen.paragraph(card.independent, left, versioned + 2, room, {
    size: 28,
    colour: INK.textQuiet,
  })
  return Math.max(ended, scanned) + 44
}

interface Code {
  readonly left: number
  readonly bottom: number
  /** 0 where the link is too long for a code. */
  readonly size: number
}

function drawCode({ context }: CardPen, link: string, top: number): Code {
  const modules = qrModules(link)
  if (!modules) return { left: CARD_WIDTH, bottom: top, size: 0 }
  const side = modules.size + 2 * QUIET
  const module = side * 5 <= LARGEST_CODE ? 5 : 4
  const size = side * module
  const left = CARD_WIDTH - EDGE - size
  context.fillStyle = '#fff'
  context.fillRect(left, top, size, size)
  // Pure black on white, on whole pixels: what is left of it after a chat app's JPEG still decodes.
  context.fillStyle = '#000'
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      if (modules.isDark(row, column))
        context.fillRect(
          left + (column + QUIET) * module,
          top + (row + QUIET) * module,
          module,
          module,
        )
  return { left, bottom: top + size, size }
}

function drawScan(pen: CardPen, scan: string, { left, bottom, size }: Code): number {
  const type = { size: 26, colour: INK.textQuiet, align: 'center' as const }
  return pen.paragraph(scan, left + size / 2, bottom + 8, size, type)
}
