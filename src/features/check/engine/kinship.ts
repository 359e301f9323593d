/** Indicators that share a name or stand in one row of the comparisons. */
import type { Comparison } from '../../../record/dataset.ts'
import type { CheckIndex } from './checkIndex.ts'

export function sharesName(a: string, b: string, index: CheckIndex): boolean {
  const names = index.aliases.get(a)
  return [...(index.aliases.get(b) ?? [])].some((name) => names?.has(name))
}

/** Same name, or a row of the comparisons that tells the two apart. */
export function related(a: string, b: string, index: CheckIndex): boolean {
  if (a === b || sharesName(a, b, index)) return true
  return rowsBetween(a, b, index).length > 0
}

/** No document says whether the words of the two mean one measure. */
export const leavesOpen = (a: string, b: string, index: CheckIndex): boolean =>
  rowsBetween(a, b, index).some(({ relation }) => relation === 'unclear')

function rowsBetween(a: string, b: string, { lookups }: CheckIndex): readonly Comparison[] {
  const { statements, statementsByIndicator, comparisonsByStatement, lookalikesByStatement } =
    lookups
  return (statementsByIndicator.get(a) ?? [])
    .flatMap(({ id }) => [
      ...(comparisonsByStatement.get(id) ?? []),
      ...(lookalikesByStatement.get(id) ?? []),
    ])
    .filter(({ members }) => members.some((id) => statements.get(id)?.indicator === b))
}
