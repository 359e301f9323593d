/** Numbers that are printed and are no figures: 23.5英寸, 八个获奖项目, the “16条” of a policy. */
import type { NonFigure } from '../../../record/dataset.ts'
import { plainText, type CharacterMap } from './plainText.ts'
import type { FoundNumber } from './foundNumber.ts'
import { scanFigures } from './scanFigures.ts'

export const numberKey = ({ value, unit }: Pick<FoundNumber, 'value' | 'unit'>): string =>
  `${value} ${unit}`

/** Non-figures by the numbers that stand in them. */
export function printedNames(
  nonFigures: readonly NonFigure[],
  characters: CharacterMap,
): ReadonlyMap<string, readonly NonFigure[]> {
  const found = new Map<string, NonFigure[]>()
  for (const each of nonFigures)
    for (const number of scanFigures(plainText(each.token, characters))) {
      const list = found.get(numberKey(number))
      if (list) list.push(each)
      else found.set(numberKey(number), [each])
    }
  return found
}
