/** From figures to rows of marks. What may not be compared is drawn aside, never as progress. */
import type { ChartMark, ChartRow } from './chartModel.ts'
import type { Indicator } from './dataset.ts'
import type { Figure } from './figure.ts'
import type { IndicatorFigures } from './indicatorFigures.ts'

/** How a figure is called and printed in the reader's language; given by the screen. */
export interface FigureWords {
  place(id: string): string
  label(figure: Figure): string
  text(figure: Figure): string
  /** Short name of the indicator a figure belongs to, for figures that stand beside another's. */
  besideName(figure: Figure): string
}

/** The row of one indicator; undefined where nothing can be drawn on one scale. */
export function chartRow(
  indicator: Indicator,
  figures: IndicatorFigures,
  words: FigureWords,
  name: string,
): ChartRow | undefined {
  const lead = figures.target ?? figures.actual ?? figures.province ?? figures.nation
  if (!lead) return undefined
  const unit = lead.lead.quantity.unit
  const own = [figures.target, figures.actual, figures.province, figures.nation]
  const marks = [
    ...own.filter((f) => f !== undefined).map((f) => markOf(f, words, false)),
    ...figures.besides.map((b) => markOf(b.figure, words, true)),
  ].filter((mark) => mark.quantity.unit === unit)
  // One mark on a scale made for it says nothing; a share has a scale of its own.
  if (marks.length < 2 && unit !== '%') return undefined
  return { id: indicator.id, label: name, unit, marks }
}

/** One figure as one mark; also used by the page that sets places side by side. */
export function markOf(figure: Figure, words: FigureWords, aside: boolean): ChartMark {
  return {
    role: figure.role,
    quantity: figure.lead.quantity,
    label: words.label(figure),
    text: words.text(figure),
    aside,
  }
}
