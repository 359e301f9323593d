import { onCommonScale, scaleOf } from '../../../record/unitScale.ts'
import type { CheckIndex } from './checkIndex.ts'
import { unitFits } from './countedSo.ts'
import { type Decision, EQUALLY, NAMED, NO_SOURCE, type Question } from './question.ts'
import { ranksCompare } from './scanRanks.ts'
import { differsFrom, isMeant, isSpokenOf, sortFits } from './spokenOf.ts'
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

/** The words name an indicator without a word too many, and the number is counted in what it is not counted in. */
const PERSONS = /^(?:人次?|户|位|名)$/

/** 20万户 against 20万人次, 3亿条/年 against 150亿条: the same things, counted another way. */
const areAkin = (a: string, b: string): boolean =>
  a !== b && ((PERSONS.test(a) && PERSONS.test(b)) || a.split('/')[0] === b.split('/')[0])

/** 口径不同 where the digits are the indicator's (1300家 for 1300个数据产品) or its unit is akin to the one said. */
export function inOtherMeasure(question: Question, index: CheckIndex): Decision | undefined {
  const { names, number, claim, words, own } = question
  if (number.rank || number.value === undefined || number.unit === '') return undefined
  const claimed = onCommonScale({ comparator: '=', value: number.value, unit: number.unit })
  const best = Math.max(0, ...names.scores.values())
  if (best < NAMED) return undefined
  for (const [id, score] of names.scores) {
    if (score < best * EQUALLY || !isMeant(id, question, index)) continue
    if (differsFrom(id, question, index) || unsaidWord(id, own, index)) continue
    const found = statementsHere(id, question, index).filter((s) => {
      if (s.kind === 'rank' || !cueFits(s, claim)) return false
      const { value, unit } = onCommonScale(s.quantity)
      // Without a year of its own it is of any, as far as the measure is asked.
      if (!yearFits(s, claim, words) && /^\d|每年/.test(s.period)) return false
      const { kind } = scaleOf(s.quantity.unit)
      if (unitFits(claimed.unit, kind, words) && sortFits(id, number, index)) return false
      return value === claimed.value || areAkin(claimed.unit, unit)
    })
    if (found.length > 0)
      return {
        verdict: 'otherDefinition',
        indicator: id,
        statements: withFigure(found, index),
        sureness: score,
      }
  }
  return undefined
}
