import { scaleOf } from '../../../record/unitScale.ts'
import type { CheckIndex } from './checkIndex.ts'
import { ranksCompare } from './compareRank.ts'
import { unitFits } from './countedSo.ts'
import { NO_SOURCE, type Decision, type Question } from './question.ts'
import { differsFrom, isSpokenOf } from './spokenOf.ts'
import { cueFits, statementsHere, withFigure, yearFits } from './statementFits.ts'
import { unsaidWord } from './unsaidWords.ts'

/** The words name an indicator, the value is none of its own. */
export function aboutNamed(
  id: string,
  sureness: number,
  question: Question,
  index: CheckIndex,
): Decision {
  const { claim, number, words } = question
  if (!isSpokenOf(id, question, index)) return NO_SOURCE
  if (differsFrom(id, question, index)) return NO_SOURCE
  const here = statementsHere(id, question, index).filter(
    (s) =>
      (claim.year.kind !== 'year' || yearFits(s, claim, words) || !/^\d/.test(s.period)) &&
      cueFits(s, claim),
  )
  const sameSort = here.filter((s) => (s.kind === 'rank') === (number.rank !== undefined))
  const comparable = sameSort.filter(
    (s) =>
      (number.rank !== undefined && ranksCompare(number, s)) ||
      (number.rank === undefined &&
        unitFits(scaleOf(number.unit).kind, scaleOf(s.quantity.unit).kind, words)),
  )
  if (comparable.length > 0)
    return {
      verdict: 'valueDiffers',
      indicator: id,
      statements: withFigure(comparable, index),
      sureness,
    }
  if (number.rank) return NO_SOURCE
  const sameDigits = sameSort.filter((s) => s.quantity.value === number.value)
  if (sameDigits.length === 0 || unsaidWord(id, question.own, index)) return NO_SOURCE
  return { verdict: 'otherDefinition', indicator: id, statements: sameDigits, sureness }
}
