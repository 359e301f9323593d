import { UNDATED } from '../../src/record/period.ts'
import type { Row } from '../pipeline/tables.ts'

export type StatementRow = Row<'statements'>

/** Statements of one thing, place, kind and time are one figure; an undated one is that of its document. */
export function figureOf({ cells }: StatementRow): string {
  const { indicator, place, kind, period, document } = cells
  const ofDocument = period === UNDATED ? [document] : []
  return [indicator, place, kind, period, ...ofDocument].join(' ')
}

/** What a statement says, comparable between 10.7 万个 and 107000 个. */
export function claimOf({ cells: { comparator, value, unit } }: StatementRow): string {
  const factor = unit.startsWith('亿') ? 1e8 : unit.startsWith('万') ? 1e4 : 1
  // 12 digits: 10.7 × 10000 is 107000 and not 106999.99999999999.
  return `${comparator}${Number((Number(value) * factor).toPrecision(12))}`
}

/** Rows by a key, in the order of the rows; Node 20 has no Map.groupBy. */
export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return [...groups.values()]
}
