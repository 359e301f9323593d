/** The verdict on an indicator's target, from the figures and comparisons of the dataset. */
import { documentDate } from '../../../record/citation.ts'
import type { Comparison } from '../../../record/dataset.ts'
import {
  figureOfStatement,
  indicatorFigures,
  standsBeside,
} from '../../../record/indicatorFigures.ts'
import { figuresOf, isBase, type Figure } from '../../../record/figure.ts'
import { asOfOf, judge } from './judge.ts'
import type { Lookups } from '../../../record/lookups.ts'
import { compareCodeUnits, endOf, newestFirst } from '../../../record/period.ts'
import { coverageOf } from '../../../record/coverage.ts'
import type { FigureVerdict, Judged } from '../../../record/verdict.ts'

/** A figure as the judge sees it: its leading statement speaks. */
export function judgedOf(figure: Figure, lookups: Lookups): Judged {
  const { lead } = figure
  const document = lookups.documents.get(lead.document)
  return {
    indicator: figure.indicator,
    place: figure.place,
    kind: figure.kind,
    period: figure.period,
    quantity: lead.quantity,
    statements: figure.statements.map((s) => s.id),
    documentDate: document ? documentDate(document) : '',
  }
}

/** The verdict on the city's own newest target, undefined where it has none. */
export function verdictOf(
  indicator: string,
  lookups: Lookups,
  today: string,
): FigureVerdict | undefined {
  const { target } = indicatorFigures(indicator, lookups)
  return target && verdictOfTarget(target, lookups, today)
}

/** The verdict on one target figure, of whatever place. */
export function verdictOfTarget(target: Figure, lookups: Lookups, today: string): FigureVerdict {
  const indicator = lookups.indicators.get(target.indicator)
  if (!indicator) throw new Error(`figure ${target.key} has no indicator`)
  const actualFigure = actualFor(target, lookups)
  const rows = [
    ...new Set(target.statements.flatMap((s) => lookups.comparisonsByStatement.get(s.id) ?? [])),
  ]
  const names = (figure: Figure) => (row: Comparison) =>
    figure.statements.some((s) => row.members.includes(s.id))
  const verdict = judge(
    judgedOf(target, lookups),
    actualFigure && judgedOf(actualFigure, lookups),
    {
      direction: indicator.direction,
      basis: indicator.basis,
      today,
      comparisons: actualFigure ? rows.filter(names(actualFigure)) : [],
    },
    actualFigure ? [] : rows.filter((row) => mistaken(row, target, lookups)),
  )
  return { ...verdict, indicator, targetFigure: target, actualFigure }
}

const isActual = (figure: Figure, place: string): boolean =>
  figure.kind === 'actual' && figure.place === place

/**
 * The actual to hold against a target: the newest of the same indicator that is not younger than the target's
 * period, base documents first, the sum of its period before that of a month of it; without one, an actual of another
 * name that a row lets stand beside it.
 */
function actualFor(target: Figure, lookups: Lookups): Figure | undefined {
  const due = endOf(target.period)
  const candidates = figuresOf(target.indicator, lookups)
    .filter((figure) => isActual(figure, target.place))
    .map((figure) => {
      const asOf = asOfOf(judgedOf(figure, lookups))?.date ?? ''
      const late = due !== undefined && asOf > due
      const fits = /whole|toDate/.test(coverageOf(target.period, figure.period) ?? '')
      return { figure, asOf, late, fits, base: isBase(figure.lead, lookups) }
    })
    .sort(
      (a, b) =>
        Number(a.late) - Number(b.late) ||
        Number(b.base) - Number(a.base) ||
        Number(b.fits) - Number(a.fits) ||
        compareCodeUnits(b.asOf, a.asOf) ||
        newestFirst(a.figure.period, b.figure.period),
    )
  return candidates[0]?.figure ?? besideActual(target, lookups)
}

function besideActual(target: Figure, lookups: Lookups): Figure | undefined {
  for (const statement of target.statements)
    for (const row of lookups.comparisonsByStatement.get(statement.id) ?? []) {
      if (!standsBeside(row)) continue
      for (const id of row.members) {
        const member = lookups.statements.get(id)
        const figure = member && figureOfStatement(member, lookups)
        if (figure && isActual(figure, target.place)) return figure
      }
    }
  return undefined
}

/** A row that names an actual of the place which must not be taken for this target's. */
const mistaken = (row: Comparison, target: Figure, lookups: Lookups): boolean =>
  row.relation === 'never' &&
  row.members.some((id) => {
    const member = lookups.statements.get(id)
    return member?.kind === 'actual' && member.place === target.place
  })
