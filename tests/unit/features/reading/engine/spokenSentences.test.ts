import { describe, expect, test } from 'vitest'
import { hedgeOf, printedRank } from '../../../../../src/record/printedWords'
import type { Language } from '../../../../../src/record/dataset'
import { spokenFigure } from '../../../../../src/features/reading/engine/spoken'
import { englishRank } from '../../../../../src/record/englishQuantity'
import { figure } from '../../../../../src/i18n/en/figure'
import { shipped, shippedLookups } from '../../../../fixtures/shipped'

describe('a rank in English', () => {
  test.each([
    [1, '', 'first'],
    [3, '全国第三', 'third nationwide'],
    [11, '', '11th'],
    [12, '', '12th'],
    [21, '', '21st'],
    [22, '全省第二十二', '22nd in the province'],
    [33, '', '33rd'],
    [111, '', '111th'],
    [1, '并列全省第一', 'joint first in the province'],
    [1, '全球首个', 'first worldwide'],
    [1, '唯一试点城市', 'the only one'],
    [1, '全球触控屏模组最大', 'the largest worldwide'],
  ])('%d, printed “%s”, is %s', (value, printed, words) => {
    expect(englishRank({ comparator: '=', value, unit: '位' }, printed)).toBe(words)
  })

  test('says of a group, and of the first so many, what they are', () => {
    const rank = (comparator: '=' | '<=', value: number, unit: string, printed: string) =>
      englishRank({ comparator, value, unit }, printed)
    expect(rank('=', 1, '批', '全国首批')).toBe('in the first batch nationwide')
    expect(rank('=', 2, '梯队', '第二梯队')).toBe('in the second tier')
    expect(rank('<=', 6, '位', '居全国前六')).toBe('among the top six nationwide')
  })
})

describe('of every statement', () => {
  const sentences = (language: Language) =>
    shipped.statements.map((statement) => {
      const text = ({ zh, en }: { zh: string; en: string }) => (language === 'en' && en ? en : zh)
      const place = text(shippedLookups.places.get(statement.place)!.name)
      const name = text(shippedLookups.indicators.get(statement.indicator)!.name)
      const word = hedgeOf(statement.hedge)
      const hedge = word ? (language === 'en' ? figure.hedges?.[word] : statement.hedge) : ''
      const printed = printedRank(statement)
      return spokenFigure({ ...statement, hedge: hedge ?? '', place, name, printed }, language)
    })

  test('the Chinese sentence says no place and no 每年 twice, and of a rank only what is printed', () => {
    for (const said of sentences('zh-Hans')) {
      expect(said).not.toMatch(/^(厦门|福建|福州|全国).*\1|省省|市市|全国国家|省全省/)
      expect(said).not.toMatch(/每年.*,每年|为[居并]|undefined|NaN/)
    }
  })

  test('the English sentence says no place twice, no Chinese, and ranks with ordinals', () => {
    for (const said of sentences('en')) {
      expect(said).not.toMatch(/^(Xiamen|Fujian|China)\b[^,]*, \1/)
      expect(said).not.toMatch(/[\u4e00-\u9fff]|rank (number|\d)|count \d|undefined|NaN/)
    }
    expect(sentences('en')).toContain(
      'Xiamen, Rank in Fujian by enterprises on the annual list of innovative enterprises: joint first in the province, 2025.',
    )
  })
})
