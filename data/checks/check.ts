import type { Finding } from '../pipeline/finding.ts'
import type { AnyRow, TablesPackage } from '../pipeline/tables.ts'

/** What a rule says about one place; the rule's name is added by `runChecks`. */
export type Complaint = Omit<Finding, 'check'>

/** One rule over the tables. */
export interface Check {
  readonly name: string
  readonly description: string
  run(pack: TablesPackage): readonly Complaint[]
}

/** A complaint about one cell. */
export function complaint(
  { file, line }: Pick<AnyRow, 'file' | 'line'>,
  column: string,
  message: string,
  mend: string,
): Complaint {
  return { file, line, column, message, mend }
}
