/** Which indicator the words mean, and whether anything in them speaks against it. */
import { type CheckIndex, sharesName } from './checkIndex.ts'
import type { Claim } from './checkedNumber.ts'
import { countsSuch, sortOfThing } from './countedNoun.ts'
import { isCountedSo, isOfElsewhere, isOfPlace } from './countedSo.ts'
import { type ClaimWords, definitionDiffers, denominatorDiffers } from './definitionWords.ts'
import type { Names } from './namesAround.ts'
import { withoutNeutral } from './neutralWords.ts'
import {
  CLAUSE_NAMES,
  MORE_SAID,
  MUCH_MORE,
  NEARLY_BEST,
  OF_PLACE,
  OWN_NAME,
  type Question,
} from './question.ts'
import type { FoundNumber } from './scanRanks.ts'
import { bare, gramsOf } from './vocabulary.ts'

/** A proper name is heard when this much of it is. */
const HEARD = 0.33
/** Another name of the indicator, without the proper one, must be heard almost whole to stand for it. */
const WHOLE = 0.75

const shareHeard = (text: string, heard: ReadonlyMap<string, number>): number => {
  const grams = gramsOf(text)
  if (grams.length === 0) return 0
  return grams.reduce((sum, gram) => sum + (heard.get(gram) ?? 0), 0) / grams.length
}

/** “闽政通”日活跃度 is nothing without 闽政通: what stands in quotes in a name must be said. */
function properNameHeard(id: string, { heard }: Names, index: CheckIndex): boolean {
  const name = index.lookups.indicators.get(id)?.name.zh ?? ''
  const quoted = [...name.matchAll(/“([^”]+)”/g)]
    .map((match) => match[1] ?? '')
    .filter((part) => gramsOf(part).length > 0)
  if (quoted.length === 0 || quoted.some((part) => shareHeard(part, heard) >= HEARD)) return true
  // 一件事 is what people call 高效办成一件事, wherever in the sentence.
  const isCalled = (alias: string) =>
    alias.length >= 3 &&
    quoted.some((part) => part.includes(alias)) &&
    gramsOf(alias).every((gram) => heard.has(gram))
  if ([...(index.aliases.get(id) ?? [])].some(isCalled)) return true
  const rest = new Set(gramsOf(name.slice(name.indexOf('“')).replace(/“[^”]+”/g, '，')))
  return [...(index.aliases.get(id) ?? [])].some((alias) => {
    const grams = gramsOf(alias)
    // A piece of the name behind its proper part (办理时间压缩) may be said of anything.
    const isPiece = grams.filter((gram) => rest.has(gram)).length > grams.length / 2
    return (
      grams.length > 1 &&
      !isPiece &&
      !quoted.some((part) => alias.includes(part)) &&
      shareHeard(alias, heard) >= WHOLE
    )
  })
}

/** Letters left of a clause when the fillers are gone; fewer of them name nothing of their own. */
const NAMES_SOMETHING = 3

/** True where the number's clause names something, and nothing of it belongs to the indicator. */
function clauseIsForeign(
  id: string,
  clause: string,
  clauseNames: Names,
  index: CheckIndex,
): boolean {
  const { indicators, owners } = index.names
  const own = indicators.indexOf(id)
  const isNamed = [...clauseNames.heard.keys()].some((gram) =>
    owners.get(gram)?.some(({ at }) => at === own),
  )
  if (isNamed) return false
  return withoutNeutral(bare(clause), index.places.named).length >= NAMES_SOMETHING
}

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
