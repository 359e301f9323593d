import type { Statement } from '../dataset.ts'
import { scanRanks } from './scanRanks.ts'
import type { FoundNumber } from './scanFigures.ts'

/** A rank in words against the rank that a statement prints. */
export function compareRank(
  number: FoundNumber,
  statement: Statement,
): 'same' | 'otherArea' | 'otherRank' {
  const [printed] = scanRanks(statement.token)
  if (!printed?.rank || !number.rank) return 'otherRank'
  if (printed.rank.kind !== number.rank.kind || printed.value !== number.value) return 'otherRank'
  const isSame = printed.rank.scope === '' || printed.rank.scope === number.rank.scope
  return isSame ? 'same' : 'otherArea'
}
