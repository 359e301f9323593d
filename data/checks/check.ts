import type { Finding } from '../pipeline/finding'
import type { TablesPackage } from '../pipeline/tables'

/** What a rule says about one place; the rule's name is added by `runChecks`. */
export type Complaint = Omit<Finding, 'check'>

/** One rule over the tables. */
export interface Check {
  readonly name: string
  readonly description: string
  run(pack: TablesPackage): readonly Complaint[]
}
