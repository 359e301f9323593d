/** From figures to rows of marks. What may not be compared is drawn aside, never as progress. */
import type { ChartMark, ChartRow, MarkRole } from './chartModel'
import type { Indicator } from './dataset'
import type { Figure } from './figure'
import { HOME_PLACE, type IndicatorFigures } from './indicatorFigures'
import type { Lookups } from './lookups'

/** How a figure is called and printed in the reader's language; given by the screen. */
export interface FigureWords {
  label(figure: Figure): string
  text(figure: Figure): string
}

/** The row of one indicator; undefined where nothing can be drawn on one scale. */
export function chartRow(
  indicator: Indicator,
  figures: IndicatorFigures,
  lookups: Lookups,
  words: FigureWords,
  name: string,
): ChartRow | undefined {
  const lead = figures.target ?? figures.actual ?? figures.province ?? figures.nation
  if (!lead) return undefined
  const unit = lead.lead.quantity.unit
  const own = [figures.target, figures.actual, figures.province, figures.nation]
  const marks = [
    ...own.filter((f) => f !== undefined).map((f) => markOf(f, lookups, words, false)),
    ...figures.besides.map((b) => markOf(b.figure, lookups, words, true)),
  ].filter((mark) => mark.quantity.unit === unit)
  return { id: indicator.id, label: name, unit, marks }
}

function roleOf(figure: Figure, lookups: Lookups): MarkRole {
  if (figure.place === HOME_PLACE) return figure.kind === 'target' ? 'target' : 'actual'
  const level = lookups.places.get(figure.place)?.level
  return level === 'province' ? 'province' : level === 'nation' ? 'nation' : 'peer'
}

/** One figure as one mark; also used by the page that sets places side by side. */
export function markOf(
  figure: Figure,
  lookups: Lookups,
  words: FigureWords,
  aside: boolean,
): ChartMark {
  return {
    role: roleOf(figure, lookups),
    quantity: figure.lead.quantity,
    label: words.label(figure),
    text: words.text(figure),
    aside,
  }
}
