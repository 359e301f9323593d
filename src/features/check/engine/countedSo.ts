/** Whether an indicator is counted as the claim counts, and where it has figures. */
import { onCommonScale, scaleOf } from '../../../record/unitScale.ts'
import type { Claim } from './checkedNumber.ts'
import type { CheckIndex, ValuedStatement } from './checkIndex.ts'
import type { ClaimWords } from './definitionWords.ts'
import { UNKNOWN_PLACE } from './placeWords.ts'
import type { Question } from './question.ts'
import type { FoundNumber } from './scanRanks.ts'

/** Statements of the same value in the same unit. */
export function hitsOf({ number, words }: Question, index: CheckIndex): readonly ValuedStatement[] {
  const { value, unit } = number
  if (value === undefined) return []
  const claimed = onCommonScale({ comparator: '=', value, unit })
  return (index.byValue.get(claimed.value) ?? []).filter(({ statement, kind }) =>
    number.rank
      ? statement.kind === 'rank'
      : statement.kind !== 'rank' && unitFits(claimed.unit, kind, words),
  )
}

/** 150亿条 with 每月 is 亿条/月; a number without unit may count things, never shares. */
export function unitFits(claimed: string, kind: string, words: ClaimWords): boolean {
  if (claimed === kind) return true
  if (kind.includes('/')) return claimed === kind.split('/')[0] || claimed === ''
  if (claimed === '') return kind === '个'
  return claimed === '位' && kind === '个' && /部门/.test(words.clause)
}

/** Whether the indicator has a figure in the claim's unit, or a rank of its sort. */
export function isCountedSo(
  id: string,
  number: FoundNumber,
  words: ClaimWords,
  index: CheckIndex,
): boolean {
  const counted = index.counted.get(id)
  if (!counted) return false
  if (number.rank) return counted.ranks.has(number.rank.kind)
  const { kind } = scaleOf(number.unit)
  for (const own of counted.kinds) if (unitFits(kind, own, words)) return true
  return false
}

/** True where the place is not known to lack such a figure. */
export const isOfPlace = (id: string, { place }: Claim, index: CheckIndex): boolean =>
  place === UNKNOWN_PLACE || (index.counted.get(id)?.places.has(place) ?? false)

/** 公共数据汇聚量(青岛口径) is heard wherever 青岛 is named and is no rival elsewhere. */
export function isOfElsewhere(id: string, claim: Claim, index: CheckIndex): boolean {
  if (isOfPlace(id, claim, index)) return false
  const { places, statementsByIndicator } = index.lookups
  return (statementsByIndicator.get(id) ?? []).some((s) => {
    const name = places.get(s.place)?.name.zh.slice(0, 2)
    return name !== undefined && (index.naming.get(id) ?? '').includes(name)
  })
}
