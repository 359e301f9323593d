/** Which indicator the words mean, and whether anything in them speaks against it. */
import type { Claim } from './checkedNumber.ts'
import type { CheckIndex } from './checkIndex.ts'
import { isCountedSo, isOfElsewhere, isOfPlace } from './countedSo.ts'
import { countsSuch, sortOfThing } from './countedNoun.ts'
import { definitionDiffers, denominatorDiffers, type ClaimWords } from './definitionWords.ts'
import { sharesName } from './kinship.ts'
import { clauseIsForeign, properNameHeard } from './ownNames.ts'
import type { Question } from './question.ts'
import type { FoundNumber } from './foundNumber.ts'
import {
  CLAUSE_NAMES,
  MORE_SAID,
  MUCH_MORE,
  NEARLY_BEST,
  OF_PLACE,
  OWN_NAME,
} from './thresholds.ts'

/** The indicator that the words name best, of those that are counted in such a unit. */
export function bestNamed(question: Question, index: CheckIndex) {
  const { names, number, words, claim } = question
  let best = { id: '', score: 0 }
  let counted = best
  let here = best
  for (const [id, score] of names.scores) {
    if (score <= here.score || !properNameHeard(id, names, index)) continue
    if (score > best.score) best = { id, score }
    if (!isCountedSo(id, number, words, index)) continue
    if (score > counted.score) counted = { id, score }
    if (isOfPlace(id, claim, index)) here = { id, score }
  }
  // An indicator that has no figure of the place is rarely what is spoken of.
  if (here.score >= counted.score * OF_PLACE) counted = here
  // Where the words say another thing more clearly, and its digits too, it is that thing in a wrong unit.
  const isThatNumber = (index.lookups.statementsByIndicator.get(best.id) ?? []).some(
    (s) => s.quantity.value === number.value,
  )
  // A rank is only said of what has ranks.
  const enough = number.rank ? 0.4 : isThatNumber ? 0.9 : 0.5
  return counted.score >= best.score * enough ? counted : best
}

/** A sister of the same name of which the words say clearly more: 减材料 is not 压缩时间. */
export function betterNamed(
  id: string,
  score: number,
  question: Question,
  index: CheckIndex,
): boolean {
  const { names, number, words, claim } = question
  const mass = names.masses.get(id) ?? 0
  const needed = (other: string, otherScore: number) =>
    isOfPlace(other, claim, index) && (otherScore > score || sharesName(id, other, index))
      ? MORE_SAID
      : MUCH_MORE
  // What only another clause names is that clause's.
  const here = () => question.clauseNames().scores
  const isSaidHere = (other: string) =>
    (here().get(other) ?? 0) >= (here().get(id) ?? 0) * NEARLY_BEST
  return [...names.scores].some(
    ([other, otherScore]) =>
      other !== id &&
      otherScore >= score * NEARLY_BEST &&
      (names.masses.get(other) ?? 0) > mass * needed(other, otherScore) &&
      isCountedSo(other, number, words, index) &&
      isSaidHere(other) &&
      !isOfElsewhere(other, question.claim, index) &&
      hasFigureOfYear(other, claim, index) &&
      !differsFrom(other, question, index),
  )
}

/** What is told of 2026 is nothing that has figures of 2022 only. */
const hasFigureOfYear = (id: string, { year }: Claim, index: CheckIndex): boolean =>
  year.kind !== 'year' ||
  (index.lookups.statementsByIndicator.get(id) ?? []).some(
    (s) => s.period.startsWith(year.year) || !/^\d/.test(s.period),
  )

/** Neither the proper name, the counted noun nor the number's own clause speaks against it. */
export const isSpokenOf = (id: string, question: Question, index: CheckIndex): boolean =>
  sortFits(id, question.number, index) && isMeant(id, question, index)

/** The same, in whatever it is counted. */
export const isMeant = (id: string, question: Question, index: CheckIndex): boolean =>
  fitsNoun(id, question, index) &&
  properNameHeard(id, question.names, index) &&
  (question.number.rank !== undefined ||
    !clauseIsForeign(id, question.words.clause, question.clauseNames(), index))

/** What 家 may count, whatever the source counts it in: 39家平台. */
const HOUSES = /企业|机构|中心|部门|校|平台|基地|单位|园|商|医院|区|城市|节点|实验室/
const ownTail = (id: string, index: CheckIndex): string =>
  (index.vocabulary.get(id)?.own ?? '').slice(-5)

/** 220台 are no 220项, and 1300家 no 1300个数据产品. */
export function sortFits(id: string, number: FoundNumber, index: CheckIndex): boolean {
  if (number.rank) return true
  const sorts = [...(index.counted.get(id)?.sorts ?? [])]
  const sort = sortOfThing(number.unit)
  if (sort && sorts.length > 0 && !sorts.includes(sort) && !sorts.includes('')) return false
  return sort !== 'house' || sorts.includes(sort) || HOUSES.test(ownTail(id, index))
}

/** A noun behind the number must be the indicator's: 30个以上场景, 95%以上的常住人口, not 35%的县区. */
function fitsNoun(id: string, { number, words }: Question, index: CheckIndex): boolean {
  if (number.rank) return true
  const isThing = /^(?:个|款|项|家|类|种)?$/.test(number.unit.replace(/^[百千万亿]+/, ''))
  const isOfNoun = /^["']?的/.test(words.behind)
  if (!isThing && !isOfNoun) return true
  // PUE低于1.35的数据中心占60%: the number only says which ones are meant.
  if (/^["']?的[^，。]{2,12}(?:占|有|达到?|为|共)比?$/.test(words.behind)) return false
  const called = [...(index.aliases.get(id) ?? []), index.identity.get(id) ?? ''].join(' ')
  return countsSuch(
    words.behind.replace(index.places.pattern, ''),
    called.toLowerCase(),
    !isThing || words.isShare,
  )
}

/** An alias helps to find; some are narrower (独角兽) or wider, so part of a name proper must be heard too. */
export const isOwnName = (id: string, { names, number }: Question): boolean =>
  number.rank !== undefined || (names.official.get(id) ?? 0) >= OWN_NAME

/** A clause that names the indicator by itself is not bound by the words of earlier ones. */
export function differsFrom(id: string, question: Question, index: CheckIndex): boolean {
  const identity = index.identity.get(id) ?? ''
  const naming = index.naming.get(id) ?? ''
  const { words, claim } = question
  if (denominatorDiffers(words.segment, claim.place, naming, index.lookups)) return true
  const isFlow = index.lookups.indicators.get(id)?.basis === 'flow'
  const differs = (w: ClaimWords) => definitionDiffers(w, identity, naming, isFlow)
  if (!differs(words)) return false
  const own = question.clauseNames().scores.get(id) ?? 0
  return own < CLAUSE_NAMES || differs({ ...words, segment: words.clause })
}
