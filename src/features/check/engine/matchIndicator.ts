/** Which indicator the words around a number mean, of those that are counted so. */
import { onCommonScale, scaleOf } from '../../../record/unitScale.ts'
import type { Statement } from '../../../record/dataset.ts'
import type { CheckIndex } from './checkIndex.ts'
import type { Claim } from './checkedNumber.ts'
import { type Names, shareHeard } from './nameScores.ts'
import type { FoundNumber } from './foundNumber.ts'
import { gramsOf } from './vocabulary.ts'
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

export interface Scored {
  readonly id: string
  readonly score: number
}

export interface Question {
  readonly number: FoundNumber
  readonly claim: Claim
  readonly names: Names
  /** Per day, newly …: what its own words say, and what its sentence says. */
  readonly measures: ReadonlySet<MeasureClass>
  readonly sentenceMeasures: ReadonlySet<MeasureClass>
}

/** 150亿条 with 每月 is 亿条/月; a number without unit may count things, never shares. */
export const unitFits = (claimed: string, kind: string): boolean =>
  claimed === kind ||
  (kind.includes('/') && (claimed === kind.split('/')[0] || claimed === '')) ||
  (claimed === '' && !/[%‰元]|FLOPS/.test(kind))

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

/** The indicator that the words name best; where any is counted in such a unit, only of those. */
export function bestNamed(question: Question, index: CheckIndex): Scored {
  const { names, number } = question
  let best: Scored = { id: '', score: 0 }
  let counted = best
  for (const [id, heard] of names.scores) {
    const score = isMeasuredSo(id, question, index) ? heard : heard * WRONG_MEASURE
    if (score <= counted.score || !properNameHeard(id, names, index)) continue
    if (score > best.score) best = { id, score }
    if (isCountedSo(id, number, index)) counted = { id, score }
  }
  return counted.score > 0 ? counted : best
}

export const statementsOf = (id: string, index: CheckIndex): readonly Statement[] =>
  index.lookups.statementsByIndicator.get(id) ?? []

/** 77.78 and 8,589 are half a name already: so many digits agree by no chance, where only one indicator has them. */
const RARE = 3
const HALF_A_NAME = 0.5
const significant = ({ value = 0 }: FoundNumber): number =>
  String(value).replace(/\D|^[0.]+|0+$/g, '').length

/** Indicators that have the value and are meant by the words; `isWhole`: none of the words is left unexplained. */
export function fitting(
  { names, number }: Question,
  best: Scored,
  hits: readonly Statement[],
  isWhole: (id: string) => boolean,
  index: CheckIndex,
): readonly Scored[] {
  const ids = [...new Set(hits.map((hit) => hit.indicator))]
  const ease = ids.length === 1 && significant(number) >= RARE ? HALF_A_NAME : 1
  return ids
    .map((id) => ({ id, score: names.scores.get(id) ?? 0 }))
    .filter(
      ({ id, score }) =>
        score >= KIN * ease &&
        properNameHeard(id, names, index) &&
        (isWhole(id)
          ? score >= WHOLLY_LIKELY * ease && score >= best.score * WHOLLY_SAID * ease
          : score >= LIKELY * ease && score >= best.score * NEARLY_BEST * ease),
    )
}
