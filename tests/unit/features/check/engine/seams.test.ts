import { describe, expect, test } from 'vitest'
import { createCheckIndex } from '../../../../../src/features/check/engine/checkIndex'
import { checkText } from '../../../../../src/features/check/engine/checkText'
import { withoutSeams } from '../../../../../src/features/check/engine/plainText'
import { shippedHant, shippedLookups as lookups } from '../../../../fixtures/shipped'

const index = createCheckIndex(lookups, shippedHant)
const check = (text: string) => checkText(text, lookups, index)
const verdicts = (text: string) =>
  check(text).map(({ verdict, claim }) => `${verdict} ${claim.comparator}${claim.value}`)
const SENTENCE = '到2027年，数字经济增加值占GDP比重超65%，每万人拥有5G基站30个以上。'

describe('a pasted text', () => {
  test('is judged alike wherever characters that nobody sees stand in it', () => {
    const clean = verdicts(SENTENCE)
    expect(clean.length).toBeGreaterThan(1)
    for (const hidden of ['\u200b', '\ufeff', '\u00ad', '\u200b\u2060'])
      for (let at = 0; at <= SENTENCE.length; at += 1) {
        const torn = SENTENCE.slice(0, at) + hidden + SENTENCE.slice(at)
        expect(verdicts(torn), `${at}`).toEqual(clean)
      }
  })

  test.each(['\n', '\r\n', ' \n '])(
    'is judged alike where a line ends between a number and its word (%j)',
    (end) => {
      const clean = verdicts(SENTENCE)
      for (const [one, two] of [
        ['30个', '以上。'],
        ['超', '65%'],
      ] as const)
        expect(verdicts(SENTENCE.replace(one + two, one + end + two)), one).toEqual(clean)
    },
  )

  test('keeps lines apart that say something of their own', () => {
    for (const text of ['基站30个\n以上数据来自方案', '目标30个\n\n以上。', '甲\n65%'])
      expect(withoutSeams(text).text).toBe(text)
  })

  test('is marked where its own characters stand', () => {
    const torn = SENTENCE.replace('超65%', '超\u200b6\u200b5%').replace('个以上', '\u200b个\n以上')
    const marked = check(torn).map(({ phraseStart, phraseEnd }) =>
      torn.slice(phraseStart, phraseEnd),
    )
    expect(marked).toEqual(['超\u200b6\u200b5%', '30\u200b个\n以上'])
    expect(check(torn).map(({ text }) => text)).toEqual(check(SENTENCE).map(({ text }) => text))
  })
})
