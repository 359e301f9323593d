import { expect, test } from 'vitest'
import { checkText } from '../../../../src/features/check/engine/checkText'
import { correctedText, correctionOf } from '../../../../src/features/check/findings'
import { shippedLookups as lookups } from '../../../fixtures/shipped'

const corrected = (text: string): string => {
  const corrections = checkText(text, lookups).flatMap((number) => {
    const statements = number.statements.flatMap((id) => lookups.statements.get(id) ?? [])
    const right = correctionOf(number, statements)
    return right ? [{ number, text: right.token }] : []
  })
  return correctedText(text, corrections)
}

test.each([
  [
    '到2026年，厦门市数字经济增加值占GDP比重达到65%。',
    '到2026年，厦门市数字经济增加值占GDP比重超65%。',
  ],
  ['到2026年，厦门市农业生产信息化率超35%。', '到2026年，厦门市农业生产信息化率达35%。'],
])('a lost or wrong comparator of %s is put right', (text, right) => {
  expect(corrected(text)).toBe(right)
})

test.each([
  '到2026年，全省数字经济增加值占GDP比重超65%。',
  '截至目前，厦门数商超350家。',
  '2026年，厦门荔枝产量3万吨。',
])('nothing is put right where more than the figure would change: %s', (text) => {
  expect(corrected(text)).toBe(text)
})
