/** The value is one that this indicator has: definition, place, year, aim or result, comparator. */
import type { Statement } from '../../../record/dataset.ts'
import { aboutNamed } from './aboutNamed.ts'
import { isAmbiguous } from './ambiguity.ts'
import type { CheckVerdict, Claim } from './checkedNumber.ts'
import type { CheckIndex, ValuedStatement } from './checkIndex.ts'
import { citesAnother } from './citesAnother.ts'
import { compareRank } from './compareRank.ts'
import { sharesName } from './kinship.ts'
import { namesAnother } from './namesAnother.ts'
import { NO_SOURCE, type Decision, type Question } from './question.ts'
import { differsFrom, isOwnName } from './spokenOf.ts'
import {
  agrees,
  cueFits,
  leads,
  placeFits,
  statementsHere,
  withFigure,
  yearFits,
} from './statementFits.ts'
import { CLAUSE_NAMES, EQUALLY } from './thresholds.ts'
import { isToldOtherwise } from './toldOtherwise.ts'
import { unsaidWord } from './unsaidWords.ts'
import { exchangesPart } from './wordsOfName.ts'

export function aboutIndicator(
  id: string,
  sureness: number,
  hits: readonly ValuedStatement[],
  question: Question,
  index: CheckIndex,
): Decision {
  const { claim, number, words } = question
  const own = hits.filter((h) => h.statement.indicator === id).map((h) => h.statement)
  const say = (verdict: CheckVerdict, statements: readonly Statement[]): Decision => ({
    verdict,
    indicator: id,
    statements: withFigure(statements, index),
    sureness,
  })
  // Whatever else agrees: a word that the source does not have may change what is counted.
  const match = (same: readonly Statement[]): Decision => {
    const vocabulary = index.vocabulary.get(id)
    const decision = say('match', same)
    const isOther =
      unsaidWord(id, question.own, index) !== '' ||
      (vocabulary !== undefined && exchangesPart(question, vocabulary)) ||
      namesAnother(id, question, index) ||
      citesAnother(question.own.sentence, decision.statements, index) ||
      (vocabulary !== undefined && isToldOtherwise(same, question, vocabulary))
    if (!isOther) return decision
    return sureness < CLAUSE_NAMES ? NO_SOURCE : { ...decision, verdict: 'otherDefinition' }
  }
  if (differsFrom(id, question, index))
    return sureness < CLAUSE_NAMES ? NO_SOURCE : say('otherDefinition', own)
  const here = own.filter((s) => placeFits(s, question, index))
  if (here.length === 0) {
    const there = own.filter((s) => number.rank !== undefined || agrees(s, claim, words))
    return there.length > 0 ? say('placeDiffers', there) : aboutNamed(id, sureness, question, index)
  }
  if (number.rank) {
    const ofYear = here.filter((s) => yearFits(s, claim, words))
    if (ofYear.length === 0) return say('yearDiffers', here)
    const found = (wanted: string) =>
      ofYear.filter(
        (s) => compareRank(number, s, question.own.before, index.identity.get(id) ?? '') === wanted,
      )
    const isOpen = question.denied || number.mixed || question.doubted
    const same = isOpen ? [] : found('same')
    if (same.length > 0) return match(same)
    const otherArea = found('otherArea')
    return otherArea.length > 0 ? say('placeDiffers', otherArea) : say('valueDiffers', ofYear)
  }
  const all = statementsHere(id, question, index)
  const now = here.filter((s) => yearFits(s, claim, words) && !isOfPart(s, all, claim))
  if (now.length === 0) return ofOtherYear(id, sureness, here, question, index)
  const meant = now.filter((s) => cueFits(s, claim))
  if (meant.length === 0) return say('otherDefinition', now)
  if (isAmbiguous(id, sureness, question, index) || !isOwnName(id, question))
    return say('otherDefinition', meant)
  if (question.doubted) return NO_SOURCE
  const same = meant.filter((s) => s.quantity.comparator === claim.comparator && leads(s, index))
  if (same.length === 0 || question.denied || number.mixed) return say('comparatorDiffers', meant)
  return match(same)
}

/** 2025年 is the end of that year where a figure of it is printed, and none of its months. */
const isOfPart = ({ period }: Statement, all: readonly Statement[], { year }: Claim): boolean =>
  year.kind === 'year' &&
  year.month === undefined &&
  /^\d{4}-/.test(period) &&
  all.some((s) => s.period === year.year)

/** The value is of another year; where an indicator of the same name has a figure of this year, it is meant. */
function ofOtherYear(
  id: string,
  sureness: number,
  here: readonly Statement[],
  question: Question,
  index: CheckIndex,
): Decision {
  const { claim, names } = question
  const { year } = claim
  const isSaid = here.some((s) => s.quantity.comparator === claim.comparator)
  const ofYear = statementsHere(id, question, index).filter(
    (s) => year.kind === 'year' && s.period.startsWith(year.year),
  )
  // Neither word nor year: then it is this year's figure that was meant, with another value.
  if (!isSaid && ofYear.length > 0) return aboutNamed(id, sureness, question, index)
  const meant = [...names.scores].find(
    ([other, score]) =>
      year.kind === 'year' &&
      other !== id &&
      score >= sureness * EQUALLY &&
      (names.masses.get(other) ?? 0) >= (names.masses.get(id) ?? 0) &&
      sharesName(id, other, index) &&
      statementsHere(other, question, index).some(
        (s) => s.period.startsWith(year.year) && cueFits(s, claim),
      ),
  )
  const statements = meant ? [...here, ...statementsHere(meant[0], question, index)] : here
  return {
    verdict: meant ? 'otherDefinition' : 'yearDiffers',
    indicator: meant ? meant[0] : id,
    statements: withFigure(statements, index),
    sureness,
  }
}
