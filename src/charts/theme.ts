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
  /** In pixels; every length of a picture is a multiple of it, so 长辈版 grows as a whole. */
  readonly fontSize: number
}

/** In a page: the style sheets decide, so a picture follows theme, forced colours and paper without being drawn anew. */
export const pageTheme = (fontSize: number): ChartTheme => ({
  actual: 'var(--actual)',
  target: 'var(--target)',
  compare: 'var(--compare)',
  text: 'var(--text)',
  textQuiet: 'var(--text-quiet)',
  line: 'var(--line)',
  surface: 'var(--surface)',
  fontSize,
})

/** Where no page lends its colours: a picture that is sent away, a test. */
export const fixedTheme = (fontSize: number, isDark = false): ChartTheme => ({
  ...(isDark ? dark : light),
  fontSize,
})
