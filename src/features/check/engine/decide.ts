/**
 * From one claim to its verdict. Precision first: whatever is not sure is not 一致.
 * The order of the questions: about which indicator, same definition, place, year, comparator.
 */
import type { NonFigure } from '../../../record/dataset.ts'
import { aboutIndicator } from './aboutIndicator.ts'
import { aboutNamed, inOtherMeasure } from './aboutNamed.ts'
import {
  type CheckIndex,
  leavesOpen,
  numberKey,
  related,
  type ValuedStatement,
} from './checkIndex.ts'
import type { CheckVerdict } from './checkedNumber.ts'
import { hitsOf } from './countedSo.ts'
import {
  CLAUSE_NAMES,
  type Decision,
  KIN,
  LIKELY,
  MORE_SAID,
  NAMED,
  NEARLY_BEST,
  NO_SOURCE,
  once,
  type Question,
  WHOLLY_LIKELY,
  WHOLLY_SAID,
} from './question.ts'
import { bestNamed, betterNamed, differsFrom, isSpokenOf } from './spokenOf.ts'
import { cueFits, placeFits, statementsHere, yearFits } from './statementFits.ts'
import { unsaidWord } from './unsaidWords.ts'

export function decide(question: Question, index: CheckIndex): Decision {
  const decision = asFigure(question, index)
  const { verdict } = decision
  const printed =
    verdict === 'noSource' || verdict === 'valueDiffers' ? printedName(question, index) : undefined
  if (printed) return { ...NO_SOURCE, verdict: 'notFigure', printed }
  return verdict === 'otherDefinition' && isLeftOpen(question, index)
    ? { ...decision, verdict: 'definitionUnclear' }
    : decision
}

/** 增加值 is said and the number is that of 规模: whether that is another measure, no document tells. */
function isLeftOpen(question: Question, index: CheckIndex): boolean {
  const { claim, words } = question
  const { id } = bestNamed(question, index)
  if (!isWhollySaid(id, question, index)) return false
  return hitsOf(question, index).some(
    ({ statement }) =>
      statement.place === claim.place &&
      cueFits(statement, claim) &&
      yearFits(statement, claim, words) &&
      leavesOpen(id, statement.indicator, index),
  )
}

function asFigure(question: Question, index: CheckIndex): Decision {
  const { names } = question
  const hits = hitsOf(question, index)
  const { id: best, score: bestScore } = bestNamed(question, index)
  const hitIndicators = [...new Set(hits.map((h) => h.statement.indicator))]
    .map((id) => ({ id, score: names.scores.get(id) ?? 0 }))
    .filter(({ score }) => score >= KIN)
    .sort((a, b) => b.score - a.score)
  // 每月…约3亿条 cannot mean the total, however well that is named.
  const rival = once(() => (differsFrom(best, question, index) ? 0 : bestScore))
  // 城市大脑 alone is an alias of its devices; of its algorithms the words may say far more.
  const massOf = (id: string) => names.masses.get(id) ?? 0
  const isMoreSaid = (id: string) =>
    massOf(id) >= massOf(best) * MORE_SAID && (names.official.get(id) ?? 0) >= CLAUSE_NAMES
  const fitting = hitIndicators.filter(
    ({ id, score }) =>
      isSpokenOf(id, question, index) &&
      (isWhollySaid(id, question, index)
        ? score >= WHOLLY_LIKELY && (score >= rival() * WHOLLY_SAID || isMoreSaid(id))
        : score >= LIKELY && score >= bestScore * NEARLY_BEST) &&
      !betterNamed(id, score, question, index),
  )
  const decisions = fitting.map(({ id, score }) => aboutIndicator(id, score, hits, question, index))
  const decided = decisions.sort((a, b) => order(a.verdict) - order(b.verdict))[0]
  // 数字经济规模占GDP 57%: no such figure here, but the same value of what differs by one word.
  const confused = (decision: Decision): Decision => {
    if (decision.verdict !== 'noSource' || question.doubted) return decision
    const twin = hitIndicators.find(
      ({ id, score }) =>
        score >= CLAUSE_NAMES &&
        differsFrom(id, question, index) &&
        hits.some(
          ({ statement }) =>
            statement.indicator === id &&
            statement.place === question.claim.place &&
            yearFits(statement, question.claim, question.words),
        ),
    )
    return twin ? otherDefinition(twin.id, best, hits, question, index, bestScore) : decision
  }
  if (decided) return confused(decided)
  const measured = inOtherMeasure(question, index)
  if (measured) return measured
  // Few figures are ranks, so less of a name will do.
  const isRankSaid = question.number.rank !== undefined && isWhollySaid(best, question, index)
  if (bestScore < (isRankSaid ? WHOLLY_LIKELY : NAMED)) return NO_SOURCE
  // The value is that of an indicator which is half named: nothing sure can be said of another.
  const isHalfNamed = hitIndicators.some(
    ({ id, score }) =>
      score >= bestScore &&
      !isSpokenOf(id, question, index) &&
      hits.some(
        ({ statement }) =>
          statement.indicator === id &&
          placeFits(statement, question, index) &&
          yearFits(statement, question.claim, question.words),
      ),
  )
  if (isHalfNamed) return NO_SOURCE
  const here = hits.filter((h) => h.statement.place === question.claim.place)
  const other = hitIndicators.find(
    ({ id }) => related(id, best, index) && here.some((h) => h.statement.indicator === id),
  )
  if (other) return otherDefinition(other.id, best, hits, question, index, bestScore)
  return confused(aboutNamed(best, bestScore, question, index))
}

/** Not one word of the number's clause is foreign to the indicator. */
const isWhollySaid = (id: string, { own }: Question, index: CheckIndex): boolean =>
  unsaidWord(id, own, index) === ''

/** The verdict that says most is taken where two indicators fit equally well. */
const ORDER: readonly CheckVerdict[] = [
  'match',
  'comparatorDiffers',
  'yearDiffers',
  'placeDiffers',
  'otherDefinition',
  'definitionUnclear',
  'valueDiffers',
  'notFigure',
  'noSource',
]
const order = (verdict: CheckVerdict): number => ORDER.indexOf(verdict)

function otherDefinition(
  hit: string,
  named: string,
  hits: readonly ValuedStatement[],
  question: Question,
  index: CheckIndex,
  sureness: number,
): Decision {
  const own = hits.filter((h) => h.statement.indicator === hit).map((h) => h.statement)
  return {
    verdict: 'otherDefinition',
    indicator: named,
    statements: [...own, ...statementsHere(named, question, index)],
    sureness,
  }
}

/** The one that the number is, where the words speak of what is printed in the same section. */
function printedName(
  { number, names }: Question,
  { printedNames, lookups }: CheckIndex,
): NonFigure | undefined {
  const said = [...names.scores].filter(([, score]) => score >= KIN).map(([id]) => id)
  const isSaidThere = ({ document, section }: NonFigure) =>
    said.some((id) =>
      (lookups.statementsByIndicator.get(id) ?? []).some(
        (statement) => statement.document === document && statement.section === section,
      ),
    )
  return printedNames.get(numberKey(number))?.find(isSaidThere)
}
