import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { chineseNumber } from '../../../../../src/record/numerals'
import type { Quantity } from '../../../../../src/record/quantity'
import { spokenFigure, spokenQuantity } from '../../../../../src/features/reading/engine/spoken'
import { chineseNumerals } from '../../../../../src/features/reading/engine/spokenNumerals'
import { scaleOf, shift } from '../../../../../src/record/unitScale'
import { shipped, shippedLookups } from '../../../../fixtures/shipped'

const COMPARATOR_WORDS = {
  'zh-Hans': {
    '=': '',
    '>': '超',
    '>=': '以上',
    '<': '低于',
    '<=': '不高于',
    '~': '左右',
    '~<': '近',
  },
  en: {
    ...{ '=': '', '>': 'above ', '>=': 'at least ', '<': 'below ' },
    ...{ '<=': 'at most ', '~': 'about ', '~<': 'nearly ' },
  },
} as const

describe('numbers in Chinese words', () => {
  test.each([
    [0, '零'],
    [2, '二'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [65, '六十五'],
    [105, '一百零五'],
    [112, '一百一十二'],
    [200, '二百'],
    [2500, '两千五百'],
    [3650, '三千六百五十'],
    [5000, '五千'],
    [5005, '五千零五'],
    [10_000, '一万'],
    [10_010, '一万零一十'],
    [22_000, '两万二千'],
    [200_000_000, '两亿'],
    [1_500_000_000_000, '一万五千亿'],
    [1.35, '一点三五'],
    [2.03, '二点零三'],
    [84.97, '八十四点九七'],
    [8066.49, '八千零六十六点四九'],
    [-3.5, '负三点五'],
    [1e-7, '零点零零零零零零一'],
  ])('%d is read %s', (value, words) => {
    expect(chineseNumerals(value)).toBe(words)
  })

  it('are the same number when read back, for every whole number', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999_999_999 }), (value) => {
        expect(chineseNumber(chineseNumerals(value))).toBe(value)
      }),
    )
  })

  it('are the same number when read back, for every decimal', () => {
    const decimal = fc
      .tuple(fc.nat({ max: 9_999_999 }), fc.integer({ min: 1, max: 9999 }))
      .map(([whole, part]) => Number(`${whole}.${part}`))
    fc.assert(
      fc.property(decimal, (value) => {
        expect(chineseNumber(chineseNumerals(value))).toBe(value)
      }),
    )
  })
})

describe('a quantity in words', () => {
  const q = (comparator: Quantity['comparator'], value: number, unit: string) => ({
    comparator,
    value,
    unit,
  })
  test.each([
    [q('>', 65, '%'), '超百分之六十五', 'above 65 percent'],
    [q('>=', 60, '%'), '百分之六十以上', 'at least 60 percent'],
    [q('<', 1.35, ''), '低于一点三五', 'below 1.35'],
    [q('~', 50, '个'), '五十个左右', 'about 50'],
    [q('~<', 2, '万个'), '近两万个', 'nearly 20000'],
    [q('=', 2, '家'), '两家', '2'],
    [q('=', 2, ''), '二', '2'],
    [q('=', 150, '亿条'), '一百五十亿条', '15 billion records'],
    [q('=', 10.7, '万个'), '十点七万个', '107000'],
    [q('=', 2.38, '亿户'), '二点三八亿户', '238 million users'],
    [q('=', 3.2, '万亿元'), '三点二万亿元', '3.2 trillion yuan'],
    [q('>', 18, '个/万人'), '每万人超十八个', 'above 18 per 10,000 people'],
    [q('=', 1.5, '亿条/月'), '每月一点五亿条', '150 million records a month'],
    [q('=', 5000, 'PFLOPS'), '五千P FLOPS', '5000 petaFLOPS'],
  ])('%o', (quantity, chinese, english) => {
    expect(spokenQuantity(quantity, 'target', 'zh-Hans')).toBe(chinese)
    expect(spokenQuantity(quantity, 'target', 'en')).toBe(english)
  })

  test('of a rank is an ordinal', () => {
    expect(spokenQuantity(q('=', 1, '位'), 'rank', 'zh-Hans')).toBe('第一位')
    expect(spokenQuantity(q('=', 1, '梯队'), 'rank', 'zh-Hans')).toBe('第一梯队')
    expect(spokenQuantity(q('<=', 6, '位'), 'rank', 'zh-Hans')).toBe('前六位')
    expect(spokenQuantity(q('<=', 6, '位'), 'rank', 'en')).toBe('among the top six')
    expect(spokenQuantity(q('=', 1, '梯队'), 'rank', 'en')).toBe('in the first tier')
  })

  test('is written in Traditional characters for a Traditional voice', () => {
    expect(spokenQuantity(q('<', 2, '亿条'), 'target', 'zh-Hant')).toBe('低於兩億條')
  })
})

describe('a figure in words', () => {
  const share = {
    kind: 'target',
    period: '2026',
    quantity: { comparator: '>', value: 65, unit: '%' },
  } as const
  test('says place, name, year, kind, comparator, number and unit', () => {
    const named = { ...share, place: '厦门市', name: '数字经济增加值占GDP比重' }
    expect(spokenFigure(named, 'zh-Hans')).toBe(
      '厦门市数字经济增加值占GDP比重，二零二六年目标超百分之六十五。',
    )
    const english = { ...share, place: 'Xiamen', name: 'Digital economy share of GDP' }
    expect(spokenFigure(english, 'en')).toBe(
      'Xiamen, Digital economy share of GDP: target above 65 percent, 2026.',
    )
  })

  test('reads years digit by digit and dates in words', () => {
    const dated = { ...share, place: '', name: '甲', kind: 'actual' as const }
    expect(spokenFigure({ ...dated, period: '2020-11-20' }, 'zh-Hans')).toMatch(
      /^甲，二零二零年十一月二十日实际数超/,
    )
    expect(spokenFigure({ ...dated, period: '2025-06' }, 'en')).toMatch(/, June 2025\.$/)
    expect(spokenFigure({ ...dated, period: '未注明' }, 'zh-Hans')).toMatch(/年份未注明的实际数/)
    expect(spokenFigure({ ...dated, period: '每年' }, 'zh-Hans')).toMatch(/，每年实际数/)
  })
})

/** The number that Chinese words state, read back without looking at the figure. */
function readBack(words: string, unit: string): number | undefined {
  const [counted = ''] = unit.split('/')
  const said = counted.replace(/^(P|E)FLOPS$/, '$1 FLOPS')
  const bare = words
    .replace(/^每(万人|月)/, '')
    .replace(/^(超|低于|不高于|近|第|前)/, '')
    .replace(/(以上|左右)$/, '')
    .replace(/^百分之/, '')
  const cut = unit !== '%' && said && bare.endsWith(said) ? bare.slice(0, -said.length) : bare
  return chineseNumber(cut === '两' ? '二' : cut)
}

describe.each(shipped.statements)(
  'the statement $id',
  ({ indicator, kind, period, place, quantity }) => {
    const { comparator, value, unit } = quantity

    it('is read out in Chinese with its number and its comparator', () => {
      const words = spokenQuantity(quantity, kind, 'zh-Hans')
      expect(readBack(words, unit)).toBe(value)
      expect(words).not.toMatch(/[\d<>~=%/]/)
      if (kind !== 'rank') expect(words).toContain(COMPARATOR_WORDS['zh-Hans'][comparator])
      const others = Object.values(COMPARATOR_WORDS['zh-Hans']).filter(
        (word) => word && word !== COMPARATOR_WORDS['zh-Hans'][comparator],
      )
      for (const word of others) expect(words).not.toContain(word)
    })

    it('is read out in English with its number and its comparator', () => {
      const words = spokenQuantity(quantity, kind, 'en')
      expect(words).not.toMatch(/[\u4e00-\u9fff<>~=%/×]/)
      if (kind === 'rank') return expect(words).toMatch(/first|top six/)
      const [, digits, step = ''] = /([\d.]+)(?: (million|billion|trillion))?/.exec(words) ?? []
      const said = shift(Number(digits), { million: 6, billion: 9, trillion: 12 }[step] ?? 0)
      // Letters in front of a unit (P, T) are said, so only 万 and 亿 have become part of the number.
      const exponent = [...(/^[万亿]*/.exec(unit)?.[0] ?? '')].length ? tens(unit) : 0
      expect(said).toBe(shift(value, exponent))
      expect(words.startsWith(COMPARATOR_WORDS.en[comparator])).toBe(true)
    })

    it('has a sentence without a figure or a sign that a voice would have to guess', () => {
      const name = shippedLookups.indicators.get(indicator)!.name.zh
      const said = spokenFigure({ place, name: '', kind, period, quantity }, 'zh-Hans')
      expect(said.replace(place, '')).not.toMatch(/[\d<>~=%/]/)
      expect(name).not.toBe('')
    })
  },
)

const tens = (unit: string) => scaleOf(/^[万亿]*/.exec(unit)![0]).exponent
