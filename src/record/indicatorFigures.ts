/** The figures of an indicator sorted into the places a screen has for them. */
import type { ShownComparison, Statement } from './dataset.ts'
import { figuresOf, isBase, type Figure } from './figure.ts'
import { type Lookups, memoizePerDataset } from './lookups.ts'
import { compareCodeUnits, newestFirst } from './period.ts'

/** A figure of another indicator that may stand beside, never be subtracted, with the reason. */
export interface Beside {
  readonly figure: Figure
  readonly comparison: ShownComparison
}

export interface IndicatorFigures {
  /** The one in front first. */
  readonly all: readonly Figure[]
  /** The city's newest target and actual figure, undefined where the documents have none. */
  readonly target: Figure | undefined
  readonly actual: Figure | undefined
  readonly province: Figure | undefined
  readonly nation: Figure | undefined
  readonly besides: readonly Beside[]
  readonly comparisons: readonly ShownComparison[]
}

/** Whether its members are set side by side, and no more. */
export const standsBeside = ({ relation }: ShownComparison): boolean =>
  relation === 'beside' || relation === 'unclear'

const isAim = (figure: Figure): boolean => figure.kind === 'target'

function newest(figures: readonly Figure[], matches: (f: Figure) => boolean): Figure | undefined {
  return figures.filter(matches).sort((a, b) => newestFirst(a.period, b.period))[0]
}

/**
 * Supplementary figures never stand in front where the five documents have figures of their own, and a figure whose
 * statement yields to another's in a conflict never stands before that one (the annex dates what the body words).
 */
function frontOf(all: readonly Figure[], lookups: Lookups): readonly Figure[] {
  const ofBase = all.filter((f) => isBase(f.lead, lookups))
  const front = ofBase.length ? ofBase : all
  return front.filter((figure) => !front.some((other) => yieldsTo(figure, other, lookups)))
}

const yieldsTo = (figure: Figure, other: Figure, lookups: Lookups): boolean =>
  figure !== other &&
  figure.place === other.place &&
  figure.kind === other.kind &&
  (lookups.conflictsByStatement.get(figure.lead.id) ?? []).some((c) => c.leads === other.lead.id)

/** All that a card or page of one indicator shows; pure. */
export const indicatorFigures = memoizePerDataset(
  (indicator: string, lookups: Lookups): IndicatorFigures => {
    const all = figuresOf(indicator, lookups)
    const front = frontOf(all, lookups)
    const { home } = lookups
    const target = newest(front, (f) => f.place === home.id && isAim(f))
    const actual = newest(front, (f) => f.place === home.id && !isAim(f))
    // Beside a target stands the other place's target; only without one its actual figure.
    const wantsAim = target !== undefined || !actual
    const besideHome = (place: string) =>
      newest(front, (f) => f.place === place && isAim(f) === wantsAim) ??
      newest(front, (f) => f.place === place)
    const comparisons = comparisonsOf(all, lookups)
    const province = besideHome(home.province)
    const nation = besideHome(home.nation)
    const first = target ?? actual ?? province ?? nation
    return {
      all: first ? [first, ...all.filter((figure) => figure !== first)] : all,
      target,
      actual,
      province,
      nation,
      comparisons,
      besides: besidesOf(indicator, comparisons, lookups),
    }
  },
)

/** The figure that stands in front of the others, the city's target first. */
export const frontFigure = ({
  target,
  actual,
  province,
  nation,
  all,
}: IndicatorFigures): Figure | undefined => target ?? actual ?? province ?? nation ?? all[0]

function comparisonsOf(figures: readonly Figure[], lookups: Lookups): readonly ShownComparison[] {
  const found = new Set<ShownComparison>()
  for (const figure of figures)
    for (const statement of figure.statements)
      for (const comparison of lookups.comparisonsByStatement.get(statement.id) ?? [])
        found.add(comparison)
  return [...found]
}

function besidesOf(
  indicator: string,
  comparisons: readonly ShownComparison[],
  lookups: Lookups,
): readonly Beside[] {
  const found = new Map<string, Beside>()
  for (const comparison of comparisons) {
    if (!standsBeside(comparison)) continue
    for (const member of comparison.members) {
      const statement = lookups.statements.get(member)
      if (!statement || statement.indicator === indicator) continue
      const figure = isBase(statement, lookups) && figureOfStatement(statement, lookups)
      if (figure) found.set(figure.key, { figure, comparison })
    }
  }
  return [...found.values()]
}

/** The figure a statement belongs to. */
export function figureOfStatement(statement: Statement, lookups: Lookups): Figure | undefined {
  return figuresOf(statement.indicator, lookups).find((f) =>
    f.statements.some((s) => s.id === statement.id),
  )
}

/** For reading through them: the city, its province, its nation, then others by name; of each the newest first, undated ones last. */
export function byPlaceAndYear(figures: readonly Figure[], { home }: Lookups): readonly Figure[] {
  const own = [home.id, home.province, home.nation]
  const nearness = ({ place }: Figure) => (own.indexOf(place) + own.length + 1) % (own.length + 1)
  return [...figures].sort(
    (a, b) =>
      nearness(a) - nearness(b) ||
      compareCodeUnits(a.place, b.place) ||
      newestFirst(a.period, b.period),
  )
}

/** The city's actual figures that the report itself puts in front, one a section, in printed order. */
export function headlineActuals(lookups: Lookups): readonly Figure[] {
  const { edition, statements } = lookups.dataset
  const leading = new Map<string, string>()
  for (const { section, indicator } of statements)
    if (edition.headlines && section.startsWith(`${edition.headlines}/`) && !leading.has(section))
      leading.set(section, indicator)
  return [...new Set(leading.values())].flatMap((id) => {
    const isOfCity = (s: Statement) =>
      s.kind === 'actual' && s.place === lookups.home.id && isBase(s, lookups)
    const isReported = lookups.statementsByIndicator.get(id)?.some(isOfCity)
    return (isReported && indicatorFigures(id, lookups).actual) || []
  })
}
