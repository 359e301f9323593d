import type { Finding } from '../pipeline/finding'
import type { TablesPackage } from '../pipeline/tables'
import { areaHeadlineExists } from './areaHeadlineExists'
import type { Check } from './check'
import { citationResolves } from './citationResolves'
import { comparatorAgrees } from './comparatorAgrees'
import { comparisonsMakeSense } from './comparisonsMakeSense'
import { conflictsDiffer } from './conflictsDiffer'
import { conflictsListed } from './conflictsListed'
import { digitsAreHalfWidth } from './digitsAreHalfWidth'
import { fieldsAreValid } from './fieldsAreValid'
import { foreignKeysResolve } from './foreignKeysResolve'
import { idIsKebab } from './idIsKebab'
import { keysAreUnique } from './keysAreUnique'
import { listsResolve } from './listsResolve'
import { noSentences } from './noSentences'
import { periodIsPrinted } from './periodIsPrinted'
import { taskFiguresStandInIt } from './taskFiguresStandInIt'
import { textsComplete } from './textsComplete'
import { tokenCarriesValue } from './tokenCarriesValue'
import { unitsAgree } from './unitsAgree'

/** Every rule of the data, in the order in which findings are shown: form first, meaning after. */
export const CHECKS: readonly Check[] = [
  fieldsAreValid,
  digitsAreHalfWidth,
  idIsKebab,
  keysAreUnique,
  foreignKeysResolve,
  listsResolve,
  citationResolves,
  textsComplete,
  noSentences,
  periodIsPrinted,
  tokenCarriesValue,
  comparatorAgrees,
  unitsAgree,
  areaHeadlineExists,
  conflictsListed,
  conflictsDiffer,
  comparisonsMakeSense,
  taskFiguresStandInIt,
]

/** All findings of all checks. */
export function runChecks(pack: TablesPackage, checks = CHECKS): Finding[] {
  return checks.flatMap((check) =>
    check.run(pack).map((complaint) => ({ check: check.name, ...complaint })),
  )
}
