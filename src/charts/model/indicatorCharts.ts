/** The pictures of an indicator's page. */
import { markOf, type FigureWords } from '../../record/chartRows.ts'
import type { ChartRow, TrendSeries } from '../../record/chartModel.ts'
import type { Indicator } from '../../record/dataset.ts'
import type { Figure } from '../../record/figure.ts'
import type { IndicatorFigures } from '../../record/indicatorFigures.ts'
import { compareCodeUnits } from '../../record/period.ts'

/** Every place's newest target and actual figure on one scale, what may only stand beside drawn aside. */
export function placesRow(
  indicator: Indicator,
  figures: IndicatorFigures,
  words: FigureWords,
  name: string,
): ChartRow | undefined {
  const lead = figures.target ?? figures.actual ?? figures.all[0]
  if (!lead) return undefined
  const { unit } = lead.lead.quantity
  const order = ['target', 'actual', 'province', 'nation', 'peer']
  const marks = [
    ...newestOfEach(figures.all).map((f) => markOf(f, words, false)),
    ...figures.besides.map((b) => ({
      ...markOf(b.figure, words, true),
      label: `${words.besideName(b.figure)} ${words.label(b.figure)}`,
    })),
  ]
    .filter((mark) => mark.quantity.unit === unit)
    .sort(
      (a, b) => Number(a.aside) - Number(b.aside) || order.indexOf(a.role) - order.indexOf(b.role),
    )
  return marks.length > 1 ? { id: indicator.id, label: name, unit, marks } : undefined
}

/** One figure for each place and kind: the newest that has a year, else the first. */
function newestOfEach(all: readonly Figure[]): readonly Figure[] {
  const newest = new Map<string, Figure>()
  for (const figure of all) {
    const key = `${figure.place}|${figure.kind}`
    const known = newest.get(key)
    if (!known || (/^\d/.test(figure.period) && figure.period > known.period))
      newest.set(key, figure)
  }
  return [...newest.values()]
}

/**
 * Points of one place over time, only where at least two carry a printed year and one unit. Two places, or two
 * methods (which are two indicators), never share a line; comparisons that forbid linking break it too.
 */
export function trendOf(figures: IndicatorFigures, words: FigureWords): readonly TrendSeries[] {
  const apart = new Set(
    figures.comparisons.filter((c) => c.relation === 'never').flatMap((c) => c.members),
  )
  const dated = figures.all.filter(
    (f) => /^\d{4}/.test(f.period) && !f.statements.some((s) => apart.has(s.id)),
  )
  const places = [...new Set(dated.map((f) => f.place))]
  return places.flatMap((place): TrendSeries[] => {
    const here = dated.filter((f) => f.place === place)
    const unit = here[0]?.lead.quantity.unit
    const points = here
      .filter((f) => f.lead.quantity.unit === unit)
      .sort((a, b) => compareCodeUnits(a.period, b.period))
    if (new Set(points.map((f) => f.period)).size < 2) return []
    const [first] = points
    return [
      {
        id: place,
        label: words.place(place),
        role: first?.role ?? 'peer',
        points: points.map((f) => ({
          period: f.period,
          kind: f.kind === 'target' ? 'target' : 'actual',
          quantity: f.lead.quantity,
          text: words.text(f),
        })),
      },
    ]
  })
}
