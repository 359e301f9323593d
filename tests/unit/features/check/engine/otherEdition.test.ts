import { expect, test } from 'vitest'
import { createCheckIndex } from '../../../../../src/features/check/engine/checkIndex'
import { checkText } from '../../../../../src/features/check/engine/checkText'
import { createLookups } from '../../../../../src/record/lookups'
import { otherCity } from '../../../../fixtures/otherCity'

const { dataset } = otherCity()
const lookups = createLookups(dataset)
const index = createCheckIndex(lookups)

/** Of every dated target: its own place, name, year and print. */
const targets = dataset.statements.filter(
  ({ kind, period, token, quantity }) =>
    kind === 'target' && /^\d{4}$/.test(period) && token.includes(quantity.unit),
)
const sentence = (at: (typeof targets)[number], year = at.period) =>
  `到${year}年，${lookups.places.get(at.place)?.name.zh}${lookups.indicators.get(at.indicator)?.name.zh}${at.token}。`
const verdicts = (text: string) => checkText(text, lookups, index).map(({ verdict }) => verdict)

test('another edition’s indicators are found and checked without a line of code', () => {
  expect(targets.length).toBeGreaterThan(0)
  for (const target of targets) {
    expect(verdicts(sentence(target)), sentence(target)).toContain('match')
    expect(verdicts(sentence(target, '2019')), sentence(target)).not.toContain('match')
  }
})
