/** Two indicators that may be taken for each other, as names and documents tell. */
import type { CheckIndex } from './checkIndex.ts'
import { statementsOf } from './matchIndicator.ts'
import { pairsOf } from './vocabulary.ts'

/** True where the text says a pair that only the first of two indicators has in its names. */
export function tellsApart(said: string, id: string, other: string, index: CheckIndex): boolean {
  const [mine, others] = [id, other].map((one) =>
    (index.known.get(one)?.vocabulary.names ?? []).flatMap(pairsOf),
  )
  return (mine ?? []).some((pair) => said.includes(pair) && !others?.includes(pair))
}

export const isUnclear = (a: string, b: string, index: CheckIndex): boolean =>
  rowsBetween(a, b, index).some(({ relation }) => relation === 'unclear')

/** Same name, a sister, or a row of the comparisons that tells the two apart. */
export const areRelated = (a: string, b: string, index: CheckIndex): boolean =>
  (index.names.sisters.get(a)?.has(b) ?? false) || rowsBetween(a, b, index).length > 0

const rowsBetween = (a: string, b: string, index: CheckIndex) => {
  const { comparisonsByStatement, lookalikesByStatement, statements } = index.lookups
  return statementsOf(a, index)
    .flatMap(({ id }) => [
      ...(comparisonsByStatement.get(id) ?? []),
      ...(lookalikesByStatement.get(id) ?? []),
    ])
    .filter(({ members }) => members.some((id) => statements.get(id)?.indicator === b))
}
