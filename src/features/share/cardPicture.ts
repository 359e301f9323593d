/** From a drawn card to something that can be shown, saved and shared. */
import type { ShareCard } from './engine/shareCard'
import { drawCard } from './drawCard'

export interface CardPicture {
  readonly file: File
  readonly width: number
  readonly height: number
  /** As a data address: chat apps save those on a long press, blob addresses they often do not. */
  readonly address: string
}

/** Undefined where the browser refuses to draw, or to hand out what was drawn. */
export async function cardPicture(
  card: ShareCard,
  name: string,
  page: Element,
): Promise<CardPicture | undefined> {
  try {
    const icon = await loadIcon()
    const family = getComputedStyle(page).fontFamily
    const canvas = drawCard(card, { family, language: document.documentElement.lang, icon })
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
