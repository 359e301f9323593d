/** Indicators that share a name or stand in one row of the comparisons. */
import type { CheckIndex } from './checkIndex.ts'

export function sharesName(a: string, b: string, index: CheckIndex): boolean {
  const names = index.aliases.get(a)
  return [...(index.aliases.get(b) ?? [])].some((name) => names?.has(name))
}

/** Same name, or a row of the comparisons that tells the two apart. */
export function related(a: string, b: string, index: CheckIndex): boolean {
  if (a === b || sharesName(a, b, index)) return true
  return (index.lookups.statementsByIndicator.get(a) ?? []).some((s) =>
    (index.lookups.comparisonsByStatement.get(s.id) ?? []).some((row) =>
      row.members.some((id) => index.lookups.statements.get(id)?.indicator === b),
    ),
  )
}
