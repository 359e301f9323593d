import { expect, test } from 'vitest'
import { isRecent } from '../../../src/record/period'

test.each([
  [1000, 1000, true],
  [1000, 1599, true],
  [1000, 1600, false],
  [2000, 1000, false],
])('what was at %i is recent at %i within 600: %s', (at, now, answer) => {
  expect(isRecent(at, now, 600)).toBe(answer)
})
