import type { NonFigure } from '../../../record/dataset.ts'
import type { CheckIndex } from './checkIndex.ts'
import { numberKey } from './printedNames.ts'
import type { Question } from './question.ts'
import { KIN } from './thresholds.ts'

/** The one that the number is, where the words speak of what is printed in the same section. */
export function printedName(
  { number, names }: Question,
  { printedNames, lookups }: CheckIndex,
): NonFigure | undefined {
  const said = [...names.scores].filter(([, score]) => score >= KIN).map(([id]) => id)
  const isSaidThere = ({ document, section }: NonFigure) =>
    said.some((id) =>
      (lookups.statementsByIndicator.get(id) ?? []).some(
        (statement) => statement.document === document && statement.section === section,
      ),
    )
  return printedNames.get(numberKey(number))?.find(isSaidThere)
}
