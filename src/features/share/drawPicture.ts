import { drawBulletRow } from '../../charts/bulletRows'
import { bulletEm, slotHeight } from '../../charts/chartInput'
import { paintDrawn } from '../../charts/paintDrawn'
import { lightTheme, withFontSize } from '../../charts/theme'
import type { ShareCard } from './engine/shareCard'
import { INSET, ROOM, type CardPen } from './cardPen'

/** Type size that the picture's lengths are multiples of. */
const EM = 38

/** The app's own picture of the indicator, in its own encoding. */
export function drawPicture(pen: CardPen, { chart }: ShareCard, top: number): number {
  if (!chart) return top + 16
  const theme = withFontSize({ ...lightTheme, fontFamily: pen.family }, EM)
  // The scale runs from edge to edge of the texts; the room for a pennant at its end lies outside.
  const place = { left: INSET, top: top + 4, width: ROOM + bulletEm.right * EM }
  paintDrawn(pen.context, drawBulletRow(chart, theme, place, { names: false }))
  return top + 4 + slotHeight(chart) * EM + 28
}
