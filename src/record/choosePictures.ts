/** Which pictures the figures of an indicator allow: decisions/0010. Pure; words are added by chartRows. */
import type { PictureKind } from './chartModel.ts'
import { gapTo, mayShareScale } from './comparability.ts'
import { coverageOf, isOfPeriod, isState } from './coverage.ts'
import type { Indicator } from './dataset.ts'
import type { Figure } from './figure.ts'
import { homeFirst } from './homePlace.ts'
import { frontFigure, indicatorFigures } from './indicatorFigures.ts'
import { groupBy, memoizePerDataset, type Lookups } from './lookups.ts'
import { compareCodeUnits, endOf, frequencyOf, newestFirst } from './period.ts'

export interface ChosenPicture {
  readonly kind: PictureKind
  readonly figures: readonly Figure[]
  readonly gap: number | undefined
}

/** Most telling first; none where nothing may be compared. */
export const choosePictures = memoizePerDataset(
  (id: string, lookups: Lookups): readonly ChosenPicture[] => {
    const indicator = lookups.indicators.get(id)
    const { all, ...front } = indicatorFigures(id, lookups)
    const lead = frontFigure({ all, ...front })
    if (!indicator || !lead) return []
    const drawn = all.filter(({ kind }) => kind === 'target' || kind === 'actual')
    const progress = progressOf(lead, drawn, indicator, lookups)
    const ranking = rankingOf(lead, drawn, lookups)
    const trends = trendsOf(drawn, indicator, lookups).filter(
      // Two figures that the track shows already need no line.
      ({ figures }) => !figures.every((figure) => progress?.figures.includes(figure)),
    )
    const share = progress || ranking || trends.length ? undefined : shareOf(lead, indicator)
    return [progress, ranking, ...trends, share].filter((one) => one !== undefined)
  },
)

const picture = (kind: PictureKind, figures: readonly Figure[], gap?: number): ChosenPicture => ({
  kind,
  figures,
  gap,
})

const isDated = ({ period }: Figure): boolean => endOf(period) !== undefined

/** The target in front and the newest actual of its place that may be held against it. Bars begin at 0. */
function progressOf(
  target: Figure,
  all: readonly Figure[],
  { basis }: Indicator,
  lookups: Lookups,
): ChosenPicture | undefined {
  if (target.kind !== 'target' || isNegative(target)) return undefined
  const due = endOf(target.period)
  // What a period brings counts for that one, from its first day on; a state may be reached early, never late.
  const isOfTime = ({ period }: Figure) =>
    isOfPeriod(basis, target.period, period) && basis !== 'rate'
      ? /whole|toDate/.test(coverageOf(target.period, period) ?? '')
      : !due || (endOf(period) ?? '') <= due
  const [actual] = all
    .filter((f) => f.kind === 'actual' && f.place === target.place && !isNegative(f))
    .filter((f) => mayShareScale(target, f, lookups) && isOfTime(f))
    .sort((a, b) => newestFirst(a.period, b.period))
  if (!actual) return undefined
  return picture('progress', [target, actual], gapTo(target.lead.quantity, actual.lead.quantity))
}

const isNegative = ({ lead }: Figure): boolean => lead.quantity.value < 0

const sortable = (figure: Figure): string => endOf(figure.period) ?? ''

/** A share of a whole has a scale of its own, so one figure is enough. */
function shareOf(lead: Figure, { basis }: Indicator): ChosenPicture | undefined {
  const { unit, value } = lead.lead.quantity
  const isShare = basis === 'share' && unit === '%' && value <= 100
  return isShare && (lead.kind === 'target' || lead.kind === 'actual')
    ? picture('progress', [lead])
    : undefined
}

/** Places of one year and kind that may all be compared with each other: those of the figure in front, else the newest. */
function rankingOf(
  lead: Figure,
  all: readonly Figure[],
  lookups: Lookups,
): ChosenPicture | undefined {
  const groups = [...groupBy(all.filter(isDated), ({ kind, period }) => [`${period}|${kind}`])]
  const ranked = groups
    .sort(([a], [b]) => compareCodeUnits(b, a))
    .map(([, figures]) => comparableFigures([...figures].sort(homeFirst(lookups.home)), lookups))
    .filter((figures) => figures.length > 1 && !figures.some(isNegative))
  const figures = ranked.find((group) => group.includes(lead)) ?? ranked[0]
  return figures && picture('ranking', figures)
}

/** The first, and of the others those that may be compared with all before them. */
export function comparableFigures(figures: readonly Figure[], lookups: Lookups): readonly Figure[] {
  return figures.reduce<readonly Figure[]>(
    (kept, next) =>
      kept.every((one) => mayShareScale(one, next, lookups)) ? [...kept, next] : kept,
    [],
  )
}

/**
 * A line for each place and length of period with two dates or more; places that a row of one year lets compare share
 * a picture. Months and years are never one line, but of a state, which is the case on a day.
 */
function trendsOf(
  all: readonly Figure[],
  { basis }: Indicator,
  lookups: Lookups,
): readonly ChosenPicture[] {
  const lengthOf = ({ period }: Figure) => (isState(basis) ? '' : (frequencyOf(period) ?? ''))
  const dated = all.filter(isDated)
  const lines = [...groupBy(dated, (f) => [`${f.place}|${lengthOf(f)}`]).values()]
    .map((figures) => lineOf(figures, dated, lookups))
    .filter((figures) => new Set(figures.map(({ period }) => period)).size > 1)
    .sort(([a], [b]) => homeFirst(lookups.home)(a!, b!))
  const pictures: (readonly Figure[])[] = []
  for (const line of lines) {
    const joins = pictures.findIndex((figures) => mayJoin(figures, line, lookups))
    if (joins < 0) pictures.push(line)
    else pictures[joins] = [...pictures[joins]!, ...line]
  }
  return pictures.map((figures) => picture('trend', figures))
}

/** A figure that a row keeps apart from another of its line is not in it. */
const lineOf = (
  figures: readonly Figure[],
  all: readonly Figure[],
  lookups: Lookups,
): readonly Figure[] =>
  figures
    .filter((one) => figures.every((other) => one === other || mayFollow(one, other, all, lookups)))
    .sort((a, b) => compareCodeUnits(sortable(a), sortable(b)))

/** What keeps two years of one place apart (another method, another source) keeps them apart for every place. */
function mayFollow(a: Figure, b: Figure, all: readonly Figure[], lookups: Lookups): boolean {
  const like = (one: Figure) => all.filter((f) => f.period === one.period && f.kind === one.kind)
  return like(a).every((x) =>
    like(b).every((y) => x.place !== y.place || x === y || mayShareScale(x, y, lookups)),
  )
}

/** Every two figures of one period and kind may be compared, and there are some. */
function mayJoin(figures: readonly Figure[], line: readonly Figure[], lookups: Lookups): boolean {
  const pairs = line.flatMap((a) =>
    figures.filter((b) => a.period === b.period && a.kind === b.kind).map((b) => [a, b] as const),
  )
  return pairs.length > 0 && pairs.every(([a, b]) => mayShareScale(a, b, lookups))
}
