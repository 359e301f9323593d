import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nearlyHolds } from '../../../../../src/features/search/engine/slips'

/** All texts that one slip makes of another: the slow way, to hold the quick one against. */
function slipped(text: string, letters: string): string[] {
  const made = [text]
  for (let at = 0; at <= text.length; at += 1) {
    const [before, after] = [text.slice(0, at), text.slice(at)]
    made.push(before + after.slice(1))
    if (after.length > 1) made.push(before + after[1]! + after[0]! + after.slice(2))
    for (const letter of letters)
      made.push(before + letter + after, before + letter + after.slice(1))
  }
  return made
}

const LETTERS = 'abc'
const typedText = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 3, maxLength: 6 })
const name = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 14 })

it('Holds exactly the texts that one slip at most parts from what was typed', () => {
  fc.assert(
    fc.property(typedText, name, (typed, text) => {
      const wanted = slipped(typed, LETTERS).some((each) => text.includes(each))
      expect(nearlyHolds(typed)(text)).toBe(wanted)
    }),
    { numRuns: 2000 },
  )
})

it.each([
  ['sunali', 'gonggongsuanliguimo'],
  ['教肓局', '市教育局'],
  ['minzhegntong', 'minzhengtong'],
])('%s is nearly in %s', (typed, text) => expect(nearlyHolds(typed)(text)).toBe(true))
