/** One indicator in several places: which figures stand together, whether they may be ranked, and why not. Pure. */
import type {
  Indicator,
  ShownComparison,
  ShownRelation,
  StatementKind,
} from '../../../record/dataset.ts'
import { rowBetween } from '../../../record/comparability.ts'
import { figuresOf, isBase, type Figure } from '../../../record/figure.ts'
import { homeFirst } from '../../../record/homePlace.ts'
import { groupBy, type Lookups } from '../../../record/lookups.ts'
import { liesBelow, rangeOf } from '../../../record/range.ts'
import { commonScale } from '../../../record/unitScale.ts'
import { compareCodeUnits } from '../../../record/period.ts'

export interface ComparedFigure {
  readonly figure: Figure
  /** 1 is best; undefined where the group may not be ranked or the ranges overlap. */
  readonly rank: number | undefined
  readonly supplementary: boolean
}

/** `unrecorded`: no row speaks of the two. */
export type PairRelation = ShownRelation | 'unrecorded'

export interface ComparedPair {
  readonly first: Figure
  readonly second: Figure
  readonly relation: PairRelation
  readonly row: ShownComparison | undefined
  /** Where the first surely lies; undefined where that is open or the two may not be compared. */
  readonly side: 'above' | 'below' | undefined
}

export interface ComparedGroup {
  readonly key: string
  readonly indicator: Indicator
  readonly kind: StatementKind
  readonly period: string
  readonly figures: readonly ComparedFigure[]
  /** The strictest relation between any two of them. */
  readonly relation: PairRelation
  /** Any two of them, in the order of `figures`. */
  readonly pairs: readonly ComparedPair[]
  /** The rows that speak of the pairs. */
  readonly rows: readonly ShownComparison[]
}

/** Groups of one kind and period with at least two places, by area and priority; an area of '' is all. */
export function comparedGroups(
  lookups: Lookups,
  kind: StatementKind,
  area = '',
): readonly ComparedGroup[] {
  return lookups.dataset.areas
    .filter(({ id }) => !area || id === area)
    .flatMap(({ id }) => lookups.indicatorsByArea.get(id) ?? [])
    .flatMap((indicator) => groupsOf(indicator, kind, lookups))
}

function groupsOf(indicator: Indicator, kind: StatementKind, lookups: Lookups): ComparedGroup[] {
  const figures = figuresOf(indicator.id, lookups).filter((figure) => figure.kind === kind)
  return [...groupBy(figures, ({ period }) => [period])]
    .filter(([, alike]) => new Set(alike.map((f) => f.place)).size > 1)
    .sort(([a], [b]) => compareCodeUnits(b, a))
    .map(([period, alike]) => toGroup(indicator, kind, period, alike, lookups))
}

function toGroup(
  indicator: Indicator,
  kind: StatementKind,
  period: string,
  figures: readonly Figure[],
  lookups: Lookups,
): ComparedGroup {
  const ordered = [...figures].sort(homeFirst(lookups.home))
  const pairs = pairsOf(ordered, lookups)
  const relation = strictest(pairs)
  const ranks = relation === 'subtract' ? ranksOf(ordered, indicator) : new Map<Figure, number>()
  const compared = ordered.map((figure) => ({
    figure,
    rank: ranks.get(figure),
    supplementary: !isBase(figure.lead, lookups),
  }))
  if (ranks.size) compared.sort((a, b) => (a.rank ?? 99) - (b.rank ?? 99))
  return {
    key: `${indicator.id}|${kind}|${period}`,
    indicator,
    kind,
    period,
    figures: compared,
    relation,
    pairs,
    rows: [...new Set(pairs.flatMap(({ row }) => row ?? []))],
  }
}

const STRICTNESS: readonly PairRelation[] = ['subtract', 'beside', 'unclear', 'unrecorded', 'never']

const strictest = (pairs: readonly ComparedPair[]): PairRelation =>
  pairs
    .map(({ relation }) => relation)
    .reduce((a, b) => (STRICTNESS.indexOf(b) > STRICTNESS.indexOf(a) ? b : a), 'subtract')

/** Only rows about places of the group count: a reason that speaks of others says nothing about these two. */
function pairsOf(figures: readonly Figure[], lookups: Lookups): readonly ComparedPair[] {
  const places = new Set(figures.map(({ place }) => place))
  const isOfGroup = (row: ShownComparison) =>
    row.members.every((id) => places.has(lookups.statements.get(id)?.place ?? ''))
  return figures.flatMap((first, index) =>
    figures.slice(index + 1).map((second) => {
      const row = rowBetween(first, second, lookups, isOfGroup)
      const relation = row?.relation ?? 'unrecorded'
      const side = relation === 'subtract' ? sideOf(first, second) : 'overlap'
      return { first, second, relation, row, side: side === 'overlap' ? undefined : side }
    }),
  )
}

/**
 * Ranks by ranges: a figure has a rank only when it lies wholly on one side of every other one. Nothing is ranked
 * where neither direction is better or the units share no scale.
 */
function ranksOf(figures: readonly Figure[], indicator: Indicator): ReadonlyMap<Figure, number> {
  if (indicator.direction === 'none') return new Map()
  const sides = figures.map((figure) => ({
    figure,
    others: figures.filter((other) => other !== figure).map((other) => sideOf(figure, other)),
  }))
  if (sides.some(({ others }) => others.includes('overlap'))) return new Map()
  const better = indicator.direction === 'higher' ? 'below' : 'above'
  return new Map(
    sides.map(({ figure, others }) => [
      figure,
      1 + others.filter((side) => side === better).length,
    ]),
  )
}

/** On which side of the other figure this one lies. */
function sideOf(figure: Figure, other: Figure): 'above' | 'below' | 'overlap' {
  const scaled = commonScale(figure.lead.quantity, other.lead.quantity)
  if (scaled === 'different') return 'overlap'
  const [a, b] = [rangeOf(scaled[0]), rangeOf(scaled[1])]
  if (liesBelow(b, a)) return 'above'
  return liesBelow(a, b) ? 'below' : 'overlap'
}
