import type { StatementKind } from '../../../record/dataset.ts'
import type { SaidComparator } from '../../../record/printedWords.ts'
import type { Quantity } from '../../../record/quantity.ts'

/** What is read out; the names are in the reader's language already. */
export interface SpokenFigure {
  readonly place: string
  readonly name: string
  readonly kind: StatementKind
  readonly period: string
  readonly quantity: Quantity
  /** 力争 or its like in the reader's language, '' where nothing is hedged. */
  readonly hedge?: string
  /** The printed characters of a rank: said instead of its number, which would lose 并列 and 全球. */
  readonly printed?: string | undefined
  /** The comparator in the words of a Chinese reader where the document prints others than the usual ones. */
  readonly comparator?: SaidComparator
}
