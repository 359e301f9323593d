import type { Finding } from '../pipeline/finding'
import type { TablesPackage } from '../pipeline/tables'
import type { Check } from './check'

/** Every rule of the data, in the order in which findings are shown. */
export const CHECKS: readonly Check[] = []

/** All findings of all checks. */
export function runChecks(pack: TablesPackage, checks = CHECKS): Finding[] {
  return checks.flatMap((check) =>
    check.run(pack).map((complaint) => ({ check: check.name, ...complaint })),
  )
}
