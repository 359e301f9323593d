import { dark, light } from 'virtual:palette'

/** The colours and the type size a picture is drawn with. Pictures never read the page; they are told. */
export interface ChartTheme {
  readonly actual: string
  /** The one accent of the product; it always and only means target. */
  readonly target: string
  /** Province, nation and peers. */
  readonly compare: string
  readonly text: string
  readonly textQuiet: string
  readonly line: string
  readonly surface: string
  readonly isDark: boolean
  /** In pixels; every length of a picture is a multiple of it, so 长辈版 grows as a whole. */
  readonly fontSize: number
  readonly fontFamily: string
  /** How much larger than the everyday picture this one is; strokes grow with it. */
  readonly scale: number
}

const BASE_FONT_SIZE = 12

/** Where no page lends its colours: on a card that is sent away, in a test. */
export const lightTheme: ChartTheme = {
  ...light,
  isDark: false,
  fontSize: BASE_FONT_SIZE,
  fontFamily: 'sans-serif',
  scale: 1,
}

export const darkTheme: ChartTheme = {
  ...lightTheme,
  ...dark,
  isDark: true,
}

/** The same theme at another type size. */
export function withFontSize(theme: ChartTheme, fontSize: number): ChartTheme {
  return { ...theme, fontSize, scale: fontSize / BASE_FONT_SIZE }
}

/** Fields of the theme that the page names as custom properties: `--text-quiet`. */
const COLOURS = ['actual', 'target', 'compare', 'text', 'textQuiet', 'line', 'surface'] as const

/**
 * The theme as the page's style sheets define it at `element`. The type size is the element's own computed
 * `font-size` (set it to `--font-size-chart`), because a custom property is handed out unresolved: `0.75rem`.
 */
export function readChartTheme(element: Element): ChartTheme {
  const style = getComputedStyle(element)
  const base = isDark(element) ? darkTheme : lightTheme
  const colours: Partial<Record<(typeof COLOURS)[number], string>> = {}
  for (const field of COLOURS) {
    const property = `--${field === 'textQuiet' ? 'text-quiet' : field}`
    const colour = shownColour(style.getPropertyValue(property).trim(), element)
    // A colour that cannot be faded (oklch(), color-mix()) would draw an open end as a closed one.
    if (channelsOf(colour)) colours[field] = colour
  }
  const fontSize = Number.parseFloat(style.fontSize) || BASE_FONT_SIZE
  return withFontSize(
    { ...base, ...colours, fontFamily: style.fontFamily || 'sans-serif' },
    fontSize,
  )
}

/** `CanvasText` and `light-dark(…)` as the device shows them; a colour in numbers comes back as it is. */
function shownColour(colour: string, element: Element): string {
  if (!colour || channelsOf(colour)) return colour
  const probe = element.ownerDocument.createElement('span')
  probe.style.color = colour
  element.append(probe)
  const shown = getComputedStyle(probe).color
  probe.remove()
  return shown
}

function isDark(element: Element): boolean {
  const { theme: chosen, printing } = element.ownerDocument.documentElement.dataset
  if (printing !== undefined) return false
  if (chosen === 'dark' || chosen === 'light') return chosen === 'dark'
  return matchMedia('(prefers-color-scheme: dark)').matches
}

/** `colour` (#rgb, #rrggbb or rgb()) with the given opacity. */
export function fade(colour: string, opacity: number): string {
  const channels = channelsOf(colour)
  return channels ? `rgba(${channels.join(',')},${Math.round(opacity * 1000) / 1000})` : colour
}

function channelsOf(colour: string): readonly number[] | undefined {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(colour)?.[1]
  if (hex) {
    const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit) : hex.match(/../g)!
    return digits.map((digit) => Number.parseInt(digit, 16))
  }
  const rgb = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(colour)
  return rgb?.slice(1, 4).map(Number)
}
