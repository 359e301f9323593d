import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines } from '../../../../src/features/share/cardPen'

/** A Han character is two wide, a Latin one one. */
const measure = (text: string) =>
  [...text].reduce((sum, one) => sum + (one.codePointAt(0)! > 0x2e7f ? 2 : 1), 0)
const lines = (text: string, width: number) => breakLines(text, width, measure)

describe('a text in lines', () => {
  it.each([
    ['breaks between any two characters', '数字经济增加值', 8, ['数字经济', '增加值']],
    ['begins no line with a closing mark', '数字经济,占比', 8, ['数字经', '济,占比']],
    ['ends no line with an opening mark', '数字经《方案》', 8, ['数字经', '《方案》']],
    ['keeps a number with what it counts', '厦府〔2025〕90号文', 13, ['厦府〔2025〕', '90号文']],
    ['keeps a number with both its words', '厦门市达到65%以上', 12, ['厦门市', '达到65%以上']],
    ['keeps a number with its comparator', '原文“超65%以上”', 13, ['原文', '“超65%以上”']],
    ['keeps full-width digits together', '原文“１００家以上”', 16, ['原文', '“１００家以上”']],
    ['keeps a year whole', '自2026年起实施', 10, ['自2026年起', '实施']],
    ['breaks English between words', 'over 65% of GDP', 8, ['over 65%', 'of GDP']],
    ['cuts what is wider than a line', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['has no line for nothing', '  ', 8, []],
  ])('%s', (_what, text, width, expected) => {
    expect(lines(text, width)).toEqual(expected)
  })

  it('loses no character and keeps to the width wherever it can', () => {
    const letter = fc.constantFrom(...'数字厦门超,。《》〔〕“”65%年号 abc')
    fc.assert(
      fc.property(
        fc.string({ unit: letter, maxLength: 60 }),
        fc.integer({ min: 8 }),
        (text, width) => {
          const broken = lines(text, width)
          expect(broken.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
          expect(broken.every((line) => measure(line) <= width)).toBe(true)
        },
      ),
    )
  })
})
