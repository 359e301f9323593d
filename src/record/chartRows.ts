/** From figures to pictures in the reader's words. */
import type { ChartPoint, Picture } from './chartModel.ts'
import { type ChosenPicture, choosePictures, comparableFigures } from './choosePictures.ts'
import { valueIn } from './comparability.ts'
import type { Indicator } from './dataset.ts'
import type { Figure } from './figure.ts'
import { homeFirst } from './homePlace.ts'
import type { Lookups } from './lookups.ts'
import { stepBefore } from './growth.ts'
import { endOf, frequencyOf, yearOf } from './period.ts'

/** How a figure is called and printed in the reader's language; given by the screen. */
export interface FigureWords {
  place(id: string): string
  short(id: string): string
  label(figure: Figure): string
  /** Year and kind: `2026年目标`. */
  kindOfWhen(figure: Figure): string
  text(figure: Figure): string
  unit(unit: string): string
  /** Short name of the indicator a figure belongs to, for figures that stand beside another's. */
  besideName(figure: Figure): string
  /** Where it is printed, in short. */
  printedIn(figure: Figure): string
}

/** The pictures of an indicator, most telling first; none where nothing may be compared. */
export const picturesOf = (
  indicator: Indicator,
  lookups: Lookups,
  words: FigureWords,
  name: string,
): readonly Picture[] =>
  choosePictures(indicator.id, lookups).map((chosen) => toPicture(indicator, chosen, words, name))

/** Those of the figures that may all be compared, in order; undefined where that is one alone. */
export function rankingOf(
  indicator: Indicator,
  figures: readonly Figure[],
  lookups: Lookups,
  words: FigureWords,
  name: string,
): Picture | undefined {
  const ranked = comparableFigures([...figures].sort(homeFirst(lookups.home)), lookups)
  const chosen: ChosenPicture = { kind: 'ranking', figures: ranked, gap: undefined }
  return ranked.length > 1 ? toPicture(indicator, chosen, words, name) : undefined
}

function toPicture(
  { id }: Indicator,
  { kind, figures, gap }: ChosenPicture,
  words: FigureWords,
  label: string,
): Picture {
  const unit = (figures.at(-1) ?? figures[0])!.lead.quantity.unit
  const gaps = kind === 'trend' ? gapsIn(figures) : new Set()
  const points = figures.map((figure) => pointOf(figure, unit, words, gaps.has(figure)))
  const frequency = frequencyOf(figures[0]?.period ?? '') ?? 'year'
  return {
    kind,
    // A place may have a line of years and one of months.
    id: [id, kind, figures[0]?.place, ...(frequency === 'year' ? [] : [frequency])].join('-'),
    label,
    unit: words.unit(unit),
    points: kind === 'ranking' ? points.sort((a, b) => b.value - a.value) : points,
    gap,
  }
}

function pointOf(figure: Figure, unit: string, words: FigureWords, afterGap: boolean): ChartPoint {
  const { key, place, role, kind, period, lead } = figure
  const end = endOf(period)
  return {
    ...{ key, place, role },
    kind: kind === 'target' ? 'target' : 'actual',
    quantity: lead.quantity,
    value: valueIn(unit, lead.quantity),
    period,
    time: end === undefined ? undefined : yearsUntil(end),
    afterGap,
    name: words.short(place),
    when: words.kindOfWhen(figure),
    label: words.label(figure),
    text: words.text(figure),
    source: words.printedIn(figure),
  }
}

/**
 * The figures before which a line breaks: a month or quarter is missing where the others follow one another (a line of
 * some months here and there has no gaps), or the year to date begins anew. `figures` are in order.
 */
function gapsIn(figures: readonly Figure[]): ReadonlySet<unknown> {
  const pairs = figures.flatMap((figure, at) => {
    const before = figures
      .slice(0, at)
      .findLast((f) => f.place === figure.place && f.kind === figure.kind)
    return before ? [{ figure, before }] : []
  })
  const isNew = ({ figure, before }: (typeof pairs)[number]) =>
    frequencyOf(figure.period) === 'span'
      ? yearOf(figure.period) !== yearOf(before.period)
      : stepBefore(figure.period) !== before.period
  const breaks = pairs.filter(isNew)
  const isRegular = pairs.every(({ figure }) =>
    ['month', 'quarter', 'span'].includes(frequencyOf(figure.period) ?? ''),
  )
  return new Set(
    isRegular && breaks.length * 2 <= pairs.length ? breaks.map(({ figure }) => figure) : [],
  )
}

/** `2025-12-31` → 2026, `2025-06-30` → 2025.5: the end of the day, in years. */
function yearsUntil(end: string): number {
  const year = Number(end.slice(0, 4))
  const from = Date.UTC(year, 0)
  return year + (Date.parse(end) + 86_400_000 - from) / (Date.UTC(year + 1, 0) - from)
}
