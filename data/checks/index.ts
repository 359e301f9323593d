import type { Finding, TablesPackage } from '../pipeline/tables.ts'
import {
  digitsAreHalfWidth,
  fieldsAreValid,
  idIsKebab,
  marksAreFullWidth,
  noHiddenCharacters,
} from './cells.ts'
import type { Check } from './check.ts'
import { comparisonsMakeSense, conflictsDiffer, conflictsListed } from './conflicts.ts'
import { definitionsRead } from './definitionsRead.ts'
import {
  areaHeadlineExists,
  copiesAreRelays,
  editionFits,
  placesAreNeeded,
  taskFiguresStandInIt,
} from './edition.ts'
import { citationResolves, foreignKeysResolve, keysAreUnique, listsResolve } from './keys.ts'
import { periodIsPrinted } from './periodIsPrinted.ts'
import { proseNumbersKnown } from './proseNumbersKnown.ts'
import { textsComplete } from './textsComplete.ts'
import {
  comparatorAgrees,
  hedgeAgrees,
  noSentences,
  tokenCarriesValue,
  tokenIsPrint,
  unitsAgree,
} from './tokens.ts'

/** Every rule of the data, in the order in which findings are shown: form first, meaning after. */
export const CHECKS: readonly Check[] = [
  noHiddenCharacters,
  fieldsAreValid,
  digitsAreHalfWidth,
  marksAreFullWidth,
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
