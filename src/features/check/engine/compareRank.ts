import type { Statement } from '../../../record/dataset.ts'
import { scanRanks, scopesOf } from './scanRanks.ts'
import type { RankClaim } from './foundNumber.ts'
import type { FoundNumber } from './foundNumber.ts'

/** 居全国前六 says nothing against 全球最大; 第三 does, and 前十 against 前六. */
const COMPARABLE: readonly ReadonlySet<RankClaim['kind']>[] = [
  new Set(['first', 'only', 'largest', 'place']),
  new Set(['place', 'top']),
  new Set(['tier']),
  new Set(['band']),
]

/** Whether the rank of the text can contradict the one that the statement prints. */
export function ranksCompare(number: FoundNumber, statement: Statement): boolean {
  const printed = scanRanks(statement.token)[0]?.rank?.kind
  const said = number.rank?.kind
  return (
    printed !== undefined &&
    said !== undefined &&
    COMPARABLE.some((kinds) => kinds.has(printed) && kinds.has(said))
  )
}

/** A rank in words against the rank that a statement prints; `before` may say with whom it is shared, `identity` in which area. */
export function compareRank(
  number: FoundNumber,
  statement: Statement,
  before: string,
  identity: string,
): 'same' | 'otherArea' | 'otherRank' {
  const [printed] = scanRanks(statement.token)
  if (!printed?.rank || !number.rank) return 'otherRank'
  if (printed.rank.kind !== number.rank.kind || printed.value !== number.value) return 'otherRank'
  // 和福州并列第一: who shares it says among whom; another sharer is another rank.
  const shared =
    /[和与同跟]((?:[\u4e00-\u9fff]{2,3}?市?[、和与])*[\u4e00-\u9fff]{2,3}?)市?并列/.exec(
      before,
    )?.[1]
  const sharer = /与([\u4e00-\u9fff]{2,3}?)市?并列/.exec(statement.note.zh)?.[1]
  if (shared && sharer && shared !== sharer) return 'otherRank'
  if (shared && shared === sharer && number.rank.scope === '') return 'same'
  const { scope } = number.rank
  // Where the printed words name no area, the indicator's own texts do: 国家…试点 is no rank of 福建.
  const isSame =
    printed.rank.scope === ''
      ? scope === '' || scopesOf(identity).has(scope)
      : printed.rank.scope === scope
  return isSame ? 'same' : 'otherArea'
}
