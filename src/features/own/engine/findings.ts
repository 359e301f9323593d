/** What is wrong in a sheet, or worth a look, by cell. The sentences: texts/findings. Pure. */

import type { Unreadable } from '../../../record/printedValue.ts'

/** `error`: the cell is no figure; `note`: it is one, or was never meant as one. */
export interface Finding {
  readonly level: 'error' | 'note'
  readonly kind:
    | 'value'
    | 'formula'
    | 'period'
    | 'noYear'
    | 'noPeriod'
    | 'noUnit'
    | 'noIndicator'
    | 'kind'
    | 'unitOfCell'
    | 'unitsDiffer'
    | 'twice'
    | 'unitsOther'
    | 'same'
    | 'firstDays'
    | 'columnIgnored'
    | 'rowIgnored'
  /** As a spreadsheet counts, from 1. */
  readonly row: number
  /** Undefined where the whole row is meant. */
  readonly column?: number
  /** What stands there. */
  readonly text: string
  /** Of `value`. */
  readonly why?: Unreadable
  /** Of the column; of `twice` the period, of units the one that is told of. */
  readonly title?: string
  /** What it disagrees with. */
  readonly other?: string
  /** Where that stands. */
  readonly place?: { readonly row: number; readonly column: number }
}
