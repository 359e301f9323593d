import type { Rows } from './fixtures'

export interface FailingFixture {
  readonly when: string
  readonly change: (rows: Rows) => void
  readonly table: string
  readonly line: number
  readonly column: string
  readonly mend: string
}

type Statement = Rows['statements'][number]

/** Changes cells of the statement on that line. */
export const inStatement = (line: number, cells: Statement) => (rows: Rows) => {
  Object.assign(rows.statements[line - 2] ?? {}, cells)
}

/** A package that a check must turn away: when, the change, and where the finding stands. */
export function fails(
  when: string,
  change: (rows: Rows) => unknown,
  column: string,
  mend: string,
  table = 'statements',
  line = 2,
): FailingFixture {
  return { when, change: (rows) => void change(rows), column, mend, table, line }
}
