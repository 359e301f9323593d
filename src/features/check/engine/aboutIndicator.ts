/** The value is one that this indicator has: definition, place, year, aim or result, comparator. */
import type { Statement } from '../../../record/dataset.ts'
import { aboutNamed } from './aboutNamed.ts'
import { isAmbiguous } from './ambiguity.ts'
import { type CheckIndex, sharesName, type ValuedStatement } from './checkIndex.ts'
import type { CheckVerdict, Claim } from './checkedNumber.ts'
import { isCountedSo } from './countedSo.ts'
import { CLAUSE_NAMES, type Decision, EQUALLY, NO_SOURCE, type Question } from './question.ts'
import { compareRank } from './scanRanks.ts'
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
import { isToldOtherwise } from './takenBack.ts'
import { unsaidWord } from './unsaidWords.ts'
import { bare, pairsOf } from './vocabulary.ts'
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

/** Year and number, whatever brackets stand round the year. */
const NUMBER = /((?:19|20)\d\d)[^\d\u4e00-\u9fff]{0,2}(\d{1,3})号/g

const numbersIn = (text: string): string[] =>
  [...text.matchAll(NUMBER)].map(([, year, number]) => `${year} ${number}`)

/** True where the sentence cites known documents by number (闽政〔2025〕4号), and none of them has the figure that is shown. */
function citesAnother(sentence: string, shown: readonly Statement[], index: CheckIndex): boolean {
  const cited = new Set(numbersIn(sentence))
  if (cited.size === 0) return false
  const { documents } = index.lookups
  const isCited = (id: string) =>
    numbersIn(documents.get(id)?.number ?? '').some((number) => cited.has(number))
  return [...documents.keys()].some(isCited) && !shown.some(({ document }) => isCited(document))
}

/** Names shorter than this are parts of others. */
const A_NAME = 5

/** 56个应用 where the indicator counts 部门: the noun behind the number is that of a sister. */
function countsSister(id: string, { words, number }: Question, index: CheckIndex): boolean {
  const behind = /^[\u4e00-\u9fff]{2,6}/.exec(bare(words.behind).replace(/^的/, ''))?.[0]
  const own = index.vocabulary.get(id)?.own ?? ''
  if (number.rank || !behind || own.length < A_NAME) return false
  const pairs = pairsOf(own)
  return [...index.vocabulary].some(([other, { own: name }]) => {
    const noun = name.slice(-2)
    if (other === id || noun === own.slice(-2) || !behind.startsWith(noun)) return false
    if (own.includes(noun)) return false
    const shared = pairsOf(name).filter((pair) => pairs.includes(pair)).length
    return shared >= pairs.length * SISTERLY
  })
}

/** Sisters share so much of their names: “i厦门”平台集成部门 and 应用. */
const SISTERLY = 0.6

/** True where the number's clause says the whole name of another indicator, which this one is not called. */
function namesAnother(id: string, question: Question, index: CheckIndex): boolean {
  const { own, number, words } = question
  const text = bare(`${own.before}|${own.behind}`)
  if (countsSister(id, question, index)) return true
  const called = index.vocabulary.get(id)?.called ?? []
  return [...index.vocabulary].some(
    ([other, { own: name }]) =>
      other !== id &&
      name.length >= A_NAME &&
      text.includes(name) &&
      !called.some((mine) => mine.includes(name)) &&
      isCountedSo(other, number, words, index) &&
      !differsFrom(other, question, index),
  )
}
