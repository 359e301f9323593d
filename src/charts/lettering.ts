import type { ChartMark } from '../record/chartModel'
import type { Shape } from './drawing'
import { textWidth } from './scale'
import type { ChartTheme } from './theme'

/** From one line of a broken text to the next, in em. */
export const LINE = 1.3

export interface Lettering {
  readonly colour: string
  readonly align?: 'left' | 'center' | 'right'
  readonly weight?: 400 | 600
  /** Cut with an ellipsis beyond this many pixels, or broken into lines that stand above `y`. */
  readonly width?: number
  readonly isBroken?: boolean
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
): Shape {
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
): Shape {
  const size = theme.fontSize * (as.size ?? 1)
  const rich = {
    label: { fill: theme.textQuiet, font: fontOf(theme, 400, size) },
    figure: { fill: as.colour, font: fontOf(theme, 600, size) },
  }
  const text = `{label|${plain(label)}}  {figure|${plain(figure)}}`
  return { type: 'text', name, style: { ...styleOf(text, x, y, theme, as), rich } }
}

function styleOf(text: string, x: number, y: number, theme: ChartTheme, as: Lettering) {
  const size = theme.fontSize * (as.size ?? 1)
  const cut = as.isBroken
    ? { width: as.width, overflow: 'break' as const, lineHeight: LINE * size }
    : { width: as.width, overflow: 'truncate' as const, ellipsis: '…' }
  return {
    ...{ text, x, y, fill: as.colour, stroke: theme.surface, lineWidth: 3 * theme.scale },
    font: fontOf(theme, as.weight, size),
    align: as.align ?? ('left' as const),
    verticalAlign: as.isBroken ? ('bottom' as const) : ('middle' as const),
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

/** 0 and the end of a scale (`100%`, `7000 亿条`), so that the picture can be read without its page. */
export function scaleEnds(
  maximum: number,
  unit: string,
  { left, right, y }: { readonly left: number; readonly right: number; readonly y: number },
  theme: ChartTheme,
): Shape[] {
  const end = unit === '%' || unit === '' ? `${maximum}${unit}` : `${maximum} ${unit}`
  const as = { colour: theme.textQuiet, size: 0.84 }
  return [
    letters('scale', '0', left, y, theme, as),
    letters('scale', end, right, y, theme, { ...as, align: 'right' }),
  ]
}

export const markColour = ({ role }: ChartMark, theme: ChartTheme): string =>
  role === 'target' ? theme.target : role === 'actual' ? theme.actual : theme.text
