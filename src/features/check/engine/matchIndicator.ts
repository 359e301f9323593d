/** Which indicator the words around a number mean, of those that are counted so. */
import { onCommonScale, scaleOf } from '../../../record/unitScale.ts'
import type { Statement } from '../../../record/dataset.ts'
import type { CheckIndex } from './checkIndex.ts'
import type { Claim } from './checkedNumber.ts'
import { type Names, shareHeard } from './nameScores.ts'
import { UNKNOWN_PLACE } from './placeWords.ts'
import type { FoundNumber } from './scanRanks.ts'
import { gramsOf, remembering } from './vocabulary.ts'
import type { MeasureClass } from './words.ts'

// How sure is sure enough; measured on the labelled sentences (tests/unit/features/check).

/** Below it the words do not name an indicator whose value differs. */
export const NAMED = 0.42
/** Below it an equal value is a coincidence … */
const LIKELY = 0.38
/** … or with no unexplained word in its clause. */
const WHOLLY_LIKELY = 0.3
/** Enough for a value that belongs to a sister of the indicator that is named. */
export const KIN = 0.25
/** A value that fits may be named a little less well than another indicator, and less so with no unexplained word. */
const NEARLY_BEST = 0.85
const WHOLLY_SAID = 0.75
/** From here on words name an indicator by themselves. */
export const SURELY = 0.6
/** An indicator with figures of the place is preferred from this part of the best score on. */
const OF_PLACE = 0.8
/** So much more must be heard of a sister's names to prefer her, and of a stranger's. */
const MORE_HEARD = 1.15
const MUCH_MORE = 1.8
/** A rank is only said of what has ranks; the right digits tell a wrong unit from another thing. */
const WRONG_UNIT = { rank: 0.4, digits: 0.9, other: 0.5 }

export interface Scored {
  readonly id: string
  readonly score: number
}

export interface Question {
  readonly number: FoundNumber
  readonly claim: Claim
  readonly names: Names
  /** What its own clause names by itself; worked out when first asked. */
  readonly clauseNames: () => Names
  /** Per day, newly …: what its own words say, and what its sentence says. */
  readonly measures: ReadonlySet<MeasureClass>
  readonly sentenceMeasures: ReadonlySet<MeasureClass>
}

/** 150亿条 with 每月 is 亿条/月; a number without unit may count things, never shares. */
export const unitFits = (claimed: string, kind: string): boolean =>
  claimed === kind ||
  (kind.includes('/') && (claimed === kind.split('/')[0] || claimed === '')) ||
  (claimed === '' && !/[%‰元]|FLOPS/.test(kind)) ||
  (claimed === '位' && kind === '个')

const SORTS: readonly (readonly [RegExp, string])[] = [
  [/[台架辆艘座栋套]$/, 'machine'],
  [/[项件条份宗起]$/, 'matter'],
  [/[家户]$/, 'house'],
  [/[名位]$/, 'person'],
]
const sortOf = remembering((unit) => SORTS.find(([classifier]) => classifier.test(unit))?.[1] ?? '')

/** 220台 are no 220项; 个 and 款 count anything. */
export function sortFits(id: string, { unit, rank }: FoundNumber, index: CheckIndex): boolean {
  const own = index.known.get(id)?.units.map(sortOf) ?? []
  const sort = sortOf(unit)
  return (
    rank !== undefined || sort === '' || own.length === 0 || own.includes(sort) || own.includes('')
  )
}

/** 350家 may be products that are counted in 个, and are rather what is counted in 家. */
function isCountedByName(id: string, { unit, rank }: FoundNumber, index: CheckIndex): boolean {
  const sort = sortOf(unit)
  const own = index.known.get(id)?.units ?? []
  return rank !== undefined || sort === '' || own.some((unit) => sortOf(unit) === sort)
}

/** Whether the indicator has a figure in the claim's unit, or a rank of its sort. */
function isCountedSo(id: string, number: FoundNumber, index: CheckIndex): boolean {
  const known = index.known.get(id)
  if (!known) return false
  if (number.rank) return known.ranks.has(number.rank.kind)
  const { kind } = scaleOf(number.unit)
  return [...known.kinds].some((own) => unitFits(kind, own))
}

/** 每月…约3亿条 cannot mean the total: what the words say of the measure the indicator says too, and what it needs they say. */
export function isMeasuredSo(
  id: string,
  { measures, sentenceMeasures }: Question,
  index: CheckIndex,
): boolean {
  const known = index.known.get(id)
  return (
    known !== undefined &&
    [...measures].every((kind) => known.measures.has(kind)) &&
    [...known.needs].every((kind) => sentenceMeasures.has(kind))
  )
}
/** So much of a score is left where the measure is another. */
const WRONG_MEASURE = 0.7

/** Statements of the same value in the same unit. */
export function hitsOf(number: FoundNumber, index: CheckIndex): readonly Statement[] {
  const { value, unit, rank } = number
  if (value === undefined) return []
  const claimed = onCommonScale({ comparator: '=', value, unit })
  return (index.byValue.get(claimed.value) ?? [])
    .filter(({ statement, kind }) =>
      rank ? statement.kind === 'rank' : statement.kind !== 'rank' && unitFits(claimed.unit, kind),
    )
    .map(({ statement }) => statement)
}

const isOfPlace = (id: string, { place }: Claim, index: CheckIndex): boolean =>
  place === UNKNOWN_PLACE || (index.known.get(id)?.places.has(place) ?? false)

/** “闽政通”日活跃度 is nothing without 闽政通: what stands in quotes in a name must be heard, or an alias instead of it. */
function properNameHeard(id: string, names: Names, index: CheckIndex): boolean {
  const name = index.lookups.indicators.get(id)?.name.zh ?? ''
  const quoted = [...name.matchAll(/“([^”]+)”/g)]
    .map(([, part = '']) => part)
    .filter((part) => gramsOf(part).length > 0)
  if (quoted.length === 0 || quoted.some((part) => shareHeard(part, names) >= 1 / 3)) return true
  const rest = new Set(gramsOf(name.replace(/“[^”]+”/g, '，')))
  return (index.called.get(id) ?? []).some((alias) => {
    const grams = gramsOf(alias)
    const isPiece = grams.filter((gram) => rest.has(gram)).length > grams.length / 2
    const isPartOfQuoted = alias.length >= 3 && quoted.some((part) => part.includes(alias))
    return grams.length > 1 && !isPiece && shareHeard(alias, names) >= (isPartOfQuoted ? 0.5 : 0.75)
  })
}

/** The indicator that the words name best, of those that are counted in such a unit. */
export function bestNamed(question: Question, index: CheckIndex): Scored {
  const { names, number, claim } = question
  let best: Scored = { id: '', score: 0 }
  let counted = best
  let here = best
  for (const [id, heard] of names.scores) {
    const isOfSort = isCountedByName(id, number, index)
    const score = isMeasuredSo(id, question, index) && isOfSort ? heard : heard * WRONG_MEASURE
    if (score <= here.score || !properNameHeard(id, names, index)) continue
    if (score > best.score) best = { id, score }
    if (!isCountedSo(id, number, index)) continue
    if (score > counted.score) counted = { id, score }
    if (isOfPlace(id, claim, index)) here = { id, score }
  }
  if (here.score >= counted.score * OF_PLACE) counted = here
  const hasDigits = statementsOf(best.id, index).some((s) => s.quantity.value === number.value)
  const enough = number.rank ? WRONG_UNIT.rank : hasDigits ? WRONG_UNIT.digits : WRONG_UNIT.other
  return counted.score >= best.score * enough ? counted : best
}

export const statementsOf = (id: string, index: CheckIndex): readonly Statement[] =>
  index.lookups.statementsByIndicator.get(id) ?? []

/** Indicators that have the value and are meant by the words; `isWhole`: none of the words is left unexplained. */
export function fitting(
  question: Question,
  best: Scored,
  hits: readonly Statement[],
  isWhole: (id: string) => boolean,
  index: CheckIndex,
): readonly Scored[] {
  const { names } = question
  const massOf = (id: string) => names.masses.get(id) ?? 0
  // 每月…约3亿条 cannot mean the total, however well that is named.
  const rival = isMeasuredSo(best.id, question, index) ? best.score : 0
  return [...new Set(hits.map((hit) => hit.indicator))]
    .map((id) => ({ id, score: names.scores.get(id) ?? 0 }))
    .filter(({ id, score }) => {
      if (
        score < KIN ||
        !properNameHeard(id, names, index) ||
        !sortFits(id, question.number, index)
      )
        return false
      const isMeant = isWhole(id)
        ? score >= WHOLLY_LIKELY &&
          (score >= rival * WHOLLY_SAID || massOf(id) >= massOf(best.id) * MORE_HEARD)
        : score >= LIKELY && score >= rival * NEARLY_BEST
      return isMeant && !isBetterNamed(id, score, question, index)
    })
}

/** A sister of which the words of the number's own clause say clearly more: 减材料 is not 压缩时间. */
function isBetterNamed(id: string, score: number, question: Question, index: CheckIndex): boolean {
  const { names, number, claim, clauseNames } = question
  const mass = names.masses.get(id) ?? 0
  const here = (other: string) => clauseNames().scores.get(other) ?? 0
  const hasYear = (other: string) =>
    claim.year.kind !== 'year' ||
    statementsOf(other, index).some(
      ({ period }) =>
        !/^\d/.test(period) || (claim.year.kind === 'year' && period.startsWith(claim.year.year)),
    )
  return [...names.scores].some(([other, otherScore]) => {
    if (other === id || otherScore < score * NEARLY_BEST || !isOfPlace(other, claim, index))
      return false
    const isSister = otherScore > score || index.names.sisters.get(id)?.has(other)
    return (
      (names.masses.get(other) ?? 0) > mass * (isSister ? MORE_HEARD : MUCH_MORE) &&
      isCountedSo(other, number, index) &&
      isMeasuredSo(other, question, index) &&
      (isCountedByName(other, number, index) || !isCountedByName(id, number, index)) &&
      here(other) >= here(id) * NEARLY_BEST &&
      hasYear(other)
    )
  })
}
