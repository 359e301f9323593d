import type { Drawn } from './drawing'
import type { ChartTheme } from './theme'

export interface Lettering {
  readonly colour: string
  readonly align?: 'left' | 'center' | 'right'
  readonly weight?: 400 | 600
  /** Cut with an ellipsis beyond this many pixels. */
  readonly width?: number
  /** In em of the picture's type size. */
  readonly size?: number
}

/** One line of text, centred on `y`; a rim of the surface colour keeps thin lines from striking it through. */
export function letters(
  name: string,
  text: string,
  x: number,
  y: number,
  theme: ChartTheme,
  as: Lettering,
): Drawn {
  return { type: 'text', name, style: styleOf(text, x, y, theme, as) }
}

/** `福建省 目标` quiet, `57% 左右` strong, as one line. */
export function callout(
  name: string,
  [label, figure]: readonly [string, string],
  x: number,
  y: number,
  theme: ChartTheme,
  as: Lettering,
): Drawn {
  const size = theme.fontSize * (as.size ?? 1)
  const rich = {
    label: { fill: theme.textQuiet, font: fontOf(theme, 400, size) },
    figure: { fill: as.colour, font: fontOf(theme, 600, size) },
  }
  const text = `{label|${plain(label)}}  {figure|${plain(figure)}}`
  return { type: 'text', name, style: { ...styleOf(text, x, y, theme, as), rich } }
}

function styleOf(text: string, x: number, y: number, theme: ChartTheme, as: Lettering) {
  const cut = { width: as.width, overflow: 'truncate' as const, ellipsis: '…' }
  return {
    ...{ text, x, y, fill: as.colour, stroke: theme.surface, lineWidth: 3 * theme.scale },
    font: fontOf(theme, as.weight, theme.fontSize * (as.size ?? 1)),
    align: as.align ?? ('left' as const),
    verticalAlign: 'middle' as const,
    ...(as.width === undefined ? {} : cut),
  }
}

/** ECharts reads braces and bars as its own markup. */
const plain = (text: string) => text.replace(/[{}|]/g, ' ')

function fontOf(theme: ChartTheme, weight = 400, size = theme.fontSize): string {
  return `${weight} ${size}px ${theme.fontFamily}`
}

/** A size that fits `text` into `room`: a little smaller before it is cut, for 长辈版 on a narrow phone. */
export function fittingSize(text: string, room: number, fontSize: number): number {
  return Math.max(0.75, Math.min(1, room / textWidth(text, fontSize)))
}

/** The end of a scale as text: `100%`, `7000 亿条`. */
export function scaleEnd(maximum: number, unit: string): string {
  return unit === '%' || unit === '' ? `${maximum}${unit}` : `${maximum} ${unit}`
}

/** A good guess at a text's width without a screen: a Han character is one em wide, a Latin one a little over half. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0
  for (const character of text) ems += character.codePointAt(0)! > 0x2e7f ? 1 : 0.58
  return ems * fontSize
}
