/** Numbers that are printed and are no figures: 23.5英寸, 八个获奖项目, the “16条” of a policy. */
import type { NonFigure } from '../../../record/dataset.ts'
import type { CheckIndex } from './checkIndex.ts'
import { plainText, type CharacterMap } from './plainText.ts'
import type { Question } from './question.ts'
import { scanFigures, type FoundNumber } from './scanFigures.ts'
import { KIN } from './thresholds.ts'

const keyOf = ({ value, unit }: Pick<FoundNumber, 'value' | 'unit'>): string => `${value} ${unit}`

/** Non-figures by the numbers that stand in them. */
export function printedNames(
  nonFigures: readonly NonFigure[],
  characters: CharacterMap,
): ReadonlyMap<string, readonly NonFigure[]> {
  const found = new Map<string, NonFigure[]>()
  for (const each of nonFigures)
    for (const number of scanFigures(plainText(each.token, characters))) {
      const list = found.get(keyOf(number))
      if (list) list.push(each)
      else found.set(keyOf(number), [each])
    }
  return found
}

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
  return printedNames.get(keyOf(number))?.find(isSaidThere)
}
