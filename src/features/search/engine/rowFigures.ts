/** Which figures of an indicator a hit shows: the one in front and, beside a target, the latest that was reached. */
import type { ShownRelation } from '../../../record/dataset.ts'
import { isBase, type Figure } from '../../../record/figure.ts'
import {
  figureOfStatement,
  frontFigure,
  indicatorFigures,
} from '../../../record/indicatorFigures.ts'
import type { Lookups } from '../../../record/lookups.ts'
import { compareCodeUnits } from '../../../record/period.ts'

export interface LatestFigure {
  readonly figure: Figure
  /** How it stands to the target where it is another indicator's: it must never be read as the same. */
  readonly relation: ShownRelation | undefined
}

export interface RowFigures {
  readonly front: Figure | undefined
  readonly latest: LatestFigure | undefined
}

/** @param asked id of the statement that was asked for, '' for the one in front */
export function rowFigures(indicator: string, asked: string, lookups: Lookups): RowFigures {
  const figures = indicatorFigures(indicator, lookups)
  const statement = lookups.statements.get(asked)
  const front = (statement && figureOfStatement(statement, lookups)) ?? frontFigure(figures)
  if (front?.kind !== 'target') return { front, latest: undefined }
  const isReached = ({ place, kind }: Figure) => kind === 'actual' && place === front.place
  const own = newest(figures.all.filter(isReached), lookups)
  if (own) return { front, latest: { figure: own, relation: undefined } }
  const beside = figures.besides.find(({ figure }) => isReached(figure))
  return {
    front,
    latest: beside && { figure: beside.figure, relation: beside.comparison.relation },
  }
}

/** The five documents first; a printed year says more than none. */
function newest(figures: readonly Figure[], lookups: Lookups): Figure | undefined {
  const base = figures.filter(({ lead }) => isBase(lead, lookups))
  const dated = ({ period }: Figure) => (/^\d/.test(period) ? period : '')
  return [...(base.length ? base : figures)].sort((a, b) => compareCodeUnits(dated(b), dated(a)))[0]
}
