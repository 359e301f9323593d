/** One picture with all that makes it quotable: what it shows, of whom, where each figure is printed, from which data. */
import type { Picture } from '../../record/chartModel'
import { CARD_WIDTH, EDGE, INK, INSET, ROOM } from './cardPen'
import { drawHead, drawOnPaper, type PaperWorld } from './drawPaper'
import { drawPicture } from './drawPanel'

export interface PictureSheet {
  readonly app: string
  readonly independent: string
  /** The indicator. */
  readonly name: string
  /** What kind of picture, of which place or year. */
  readonly about: string
  readonly picture: Picture
  /** How far it is, in words; '' where that may not be said. */
  readonly gap: string
  readonly source: string
  /** Where the figures are printed, each place once. */
  readonly citations: readonly string[]
  readonly version: string
}

/** Undefined where the browser refuses to draw. */
export const drawSheet = (sheet: PictureSheet, world: PaperWorld) =>
  drawOnPaper(world, (pen) => {
    const quiet = { size: 28, colour: INK.textQuiet }
    drawHead(pen, sheet.app, world)
    const named = pen.paragraph(sheet.name, INSET, 180, ROOM, { size: 54, weight: 700 })
    const about = { size: 36, colour: INK.textQuiet }
    const said = pen.paragraph(sheet.about, INSET, named + 8, ROOM, about)
    const drawn = drawPicture(pen, world.picture, said + 16)
    const panel = pen.paragraph(sheet.gap, INSET, drawn, ROOM, { size: 36 }) + 24
    const room = CARD_WIDTH - 2 * EDGE - 16
    let foot = pen.paragraph(sheet.source, EDGE + 8, panel + 38, room, {
      ...{ size: 30, weight: 600, colour: INK.textQuiet },
    })
    for (const each of sheet.citations)
      foot = pen.paragraph(each, EDGE + 8, foot + 4, room, { size: 32 })
    foot = pen.paragraph(sheet.version, EDGE + 8, foot + 14, room, quiet)
    return { panel, height: pen.paragraph(sheet.independent, EDGE + 8, foot + 2, room, quiet) + 40 }
  })
