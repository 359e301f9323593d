import type { Statement } from '../dataset.ts'
import { scanRanks } from './scanRanks.ts'
import type { FoundNumber } from './scanFigures.ts'

/** A rank in words against the rank that a statement prints; `before` may say with whom it is shared. */
export function compareRank(
  number: FoundNumber,
  statement: Statement,
  before: string,
): 'same' | 'otherArea' | 'otherRank' {
  const [printed] = scanRanks(statement.token)
  if (!printed?.rank || !number.rank) return 'otherRank'
  if (printed.rank.kind !== number.rank.kind || printed.value !== number.value) return 'otherRank'
  // 和福州并列第一: who shares it says among whom; another sharer is another rank.
  const shared = /[和与同跟]([\u4e00-\u9fff]{2,3}?)市?并列/.exec(before)?.[1]
  const sharer = /与([\u4e00-\u9fff]{2,3}?)市?并列/.exec(statement.note.zh)?.[1]
  if (shared && sharer && shared !== sharer) return 'otherRank'
  if (shared && shared === sharer && number.rank.scope === '') return 'same'
  const isSame = printed.rank.scope === '' || printed.rank.scope === number.rank.scope
  return isSame ? 'same' : 'otherArea'
}
