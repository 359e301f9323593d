/** From a drawn card to something that can be shown, saved and shared. */
import { pictureHeight } from '../../charts/pictureSize'
import type { Picture } from '../../record/chartModel'
import { ROOM } from './cardPen'
import type { ShareCard } from './engine/shareCard'
import { drawCard } from './drawCard'
import type { PaperWorld } from './drawPaper'
import { drawSheet, type PictureSheet } from './drawSheet'

export interface CardPicture {
  readonly file: File
  readonly width: number
  readonly height: number
  /** As a data address: chat apps save those on a long press, blob addresses they often do not. */
  readonly address: string
}

/** Undefined where the browser refuses to draw, or to hand out what was drawn. */
export const cardPicture = (card: ShareCard, name: string, page: Element) =>
  raster(card.picture, name, page, (world) => drawCard(card, world))

/** The same of one picture with its sources. */
export const figurePicture = (sheet: PictureSheet, name: string, page: Element) =>
  raster(sheet.picture, name, page, (world) => drawSheet(sheet, world))

async function raster(
  drawn: Picture | undefined,
  name: string,
  page: Element,
  draw: (world: PaperWorld) => HTMLCanvasElement | undefined,
): Promise<CardPicture | undefined> {
  try {
    const icon = await loadIcon()
    const family = getComputedStyle(page).fontFamily
    const picture = drawn && (await loadPicture(drawn, family))
    const canvas = draw({ family, language: document.documentElement.lang, icon, picture })
    const blob = canvas && (await pngOf(canvas))
    if (!canvas || !blob) return undefined
    const file = new File([blob], name, { type: 'image/png' })
    return { file, width: canvas.width, height: canvas.height, address: await addressOf(blob) }
  } catch {
    return undefined
  }
}

const pngOf = (canvas: HTMLCanvasElement) =>
  new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))

function addressOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}

/** The card is complete without it. */
async function loadIcon(): Promise<HTMLImageElement | undefined> {
  const icon = new Image()
  icon.src = `${import.meta.env.BASE_URL}icons/icon.svg`
  try {
    await icon.decode()
    return icon
  } catch {
    return undefined
  }
}

/** Type size of the picture on the card. */
const EM = 38

/** The card is complete without it too. */
async function loadPicture(
  picture: Picture,
  family: string,
): Promise<HTMLImageElement | undefined> {
  try {
    const { drawPicture, fixedTheme } = await import('../../charts/chunk')
    const height = Math.ceil(pictureHeight(picture) * EM)
    const { svg } = drawPicture(picture, fixedTheme(EM), { width: ROOM, height })
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
    root.setAttribute('font-family', family)
    const image = new Image(ROOM, height)
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(root))}`
    await image.decode()
    return image
  } catch {
    return undefined
  }
}
