import type { Finding } from '../pipeline/finding.ts'
import type { TablesPackage } from '../pipeline/tables.ts'
import { areaHeadlineExists } from './areaHeadlineExists.ts'
import type { Check } from './check.ts'
import { citationResolves } from './citationResolves.ts'
import { comparatorAgrees } from './comparatorAgrees.ts'
import { comparisonsMakeSense } from './comparisonsMakeSense.ts'
import { conflictsDiffer } from './conflictsDiffer.ts'
import { conflictsListed } from './conflictsListed.ts'
import { copiesAreRelays } from './copiesAreRelays.ts'
import { definitionsRead } from './definitionsRead.ts'
import { digitsAreHalfWidth } from './digitsAreHalfWidth.ts'
import { editionFits } from './editionFits.ts'
import { fieldsAreValid } from './fieldsAreValid.ts'
import { foreignKeysResolve } from './foreignKeysResolve.ts'
import { hedgeAgrees } from './hedgeAgrees.ts'
import { idIsKebab } from './idIsKebab.ts'
import { keysAreUnique } from './keysAreUnique.ts'
import { listsResolve } from './listsResolve.ts'
import { noHiddenCharacters } from './noHiddenCharacters.ts'
import { noSentences } from './noSentences.ts'
import { periodIsPrinted } from './periodIsPrinted.ts'
import { placesAreNeeded } from './placesAreNeeded.ts'
import { proseNumbersKnown } from './proseNumbersKnown.ts'
import { taskFiguresStandInIt } from './taskFiguresStandInIt.ts'
import { textsComplete } from './textsComplete.ts'
import { tokenCarriesValue } from './tokenCarriesValue.ts'
import { tokenIsPrint } from './tokenIsPrint.ts'
import { unitsAgree } from './unitsAgree.ts'

/** Every rule of the data, in the order in which findings are shown: form first, meaning after. */
export const CHECKS: readonly Check[] = [
  noHiddenCharacters,
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
  tokenIsPrint,
  tokenCarriesValue,
  comparatorAgrees,
  hedgeAgrees,
  unitsAgree,
  areaHeadlineExists,
  editionFits,
  placesAreNeeded,
  copiesAreRelays,
  conflictsListed,
  conflictsDiffer,
  comparisonsMakeSense,
  taskFiguresStandInIt,
  proseNumbersKnown,
  definitionsRead,
]

/** All findings of all checks. */
export function runChecks(pack: TablesPackage, checks = CHECKS): Finding[] {
  return checks.flatMap((check) =>
    check.run(pack).map((complaint) => ({ check: check.name, ...complaint })),
  )
}
