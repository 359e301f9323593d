import { expect, test } from 'vitest'
import type { Language } from '../../../src/record/dataset'
import { useVerdictWords } from '../../../src/ui/useVerdictWords'
import { inLanguage } from '../../fixtures/inLanguage'

/** The words for "5000 and more" in a unit. */
const rangeIn = (language: Language, unit: string): Promise<string> =>
  inLanguage(language, () => {
    const { range } = useVerdictWords()
    return range({ lower: { value: 5000, inclusive: true }, upper: undefined }, unit)
  })

test.each([
  ['en', '%', /5000%/],
  ['en', 'PFLOPS', /5000 PFLOPS/],
  ['en', '家', /5000 [a-z]/],
  ['zh-Hans', '家', /5000家/],
  ['zh-Hans', 'PFLOPS', /5000 PFLOPS/],
] as const)('a range of a verdict in %s keeps the gap before %s', async (language, unit, words) => {
  expect(await rangeIn(language, unit)).toMatch(words)
})
