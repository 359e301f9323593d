/** What a checked text does not say, and what its documents say in two ways: the reader is told both. */
import type { Statement } from '../../../record/dataset.ts'
import { hedgeOf } from '../../../record/printedWords.ts'
import type { CheckedNumber } from './checkedNumber.ts'

export const OPEN_PARTS = ['year', 'place'] as const
export type OpenPart = (typeof OPEN_PARTS)[number]

/** What was taken from the statement because the text leaves it open. */
export const leftOpen = (
  { claim }: Pick<CheckedNumber, 'claim'>,
  statement: Pick<Statement, 'period'>,
): readonly OpenPart[] =>
  OPEN_PARTS.filter((part) =>
    part === 'year'
      ? claim.year.kind !== 'year' && /^\d{4}/.test(statement.period)
      : !claim.placeStated,
  )

/** The hedge that is printed before the figure and that the text leaves out, '' where it leaves none. */
export const hedgeLeftOut = (
  { verdict, claim }: Pick<CheckedNumber, 'verdict' | 'claim'>,
  { hedge }: Pick<Statement, 'hedge'>,
): string => (verdict === 'match' && hedgeOf(hedge) !== (claim.hedge || undefined) ? hedge : '')

/** The statement that prints the number with the very comparator of the text, where another one goes before it. */
export const printedSo = (
  { verdict, claim }: Pick<CheckedNumber, 'verdict' | 'claim'>,
  statements: readonly Statement[],
): Statement | undefined =>
  verdict === 'comparatorDiffers'
    ? statements.find(
        ({ quantity }) =>
          quantity.comparator === claim.comparator && quantity.value === claim.value,
      )
    : undefined
