import { Converter } from 'opencc-js/t2cn'
import { describe, expect, test } from 'vitest'
import type { Language, Statement } from '../../../src/record/dataset'
import { spokenFigure } from '../../../src/features/reading/engine/spoken'
import { useQuantityText } from '../../../src/ui/useQuantityText'
import { inLanguage } from '../../fixtures/inLanguage'
import { shipped } from '../../fixtures/shipped'

const saidIn = (language: Language) => inLanguage(language, useQuantityText)
const toSimplified = Converter({ from: 'tw', to: 'cn' })
const counted = shipped.statements.filter(({ kind }) => kind !== 'rank')
const close = (words: string) => words.replaceAll(' ', '')
/** Half width, without the readings that two pages set behind their characters. */
const printed = ({ token }: Statement) =>
  toSimplified(close(token.normalize('NFKC')).replace(/\([a-zà-ÿǎ-ǜ]+\)/gu, ''))
/** Printed beside words that say nothing of the number, or the number itself in words. */
const OTHERWISE =
  /^(连续六年|3批(41|33)项|首批110项|建设8个左右|11大场景|超七成|八个|6个城市|225万个|6000P)$/

describe('a figure on the screen', () => {
  test('has its comparator, number and unit as they are printed', async () => {
    const { said } = await saidIn('zh-Hans')
    const other = counted.filter((statement) => {
      const { unit } = statement.quantity
      const words = close(said({ ...statement, hedge: '' }))
      // Annex and tables print no unit, and 18个/万人 is printed 18个.
      return ![words, words.replace('/万人', ''), words.replace(unit, '')].includes(
        printed(statement),
      )
    })
    expect(other.map(printed).filter((token) => !OTHERWISE.test(token))).toEqual([])
    expect(other.length).toBeLessThan(10)
  })

  test.each([
    ['xm-2025-90-009', '突破85家', '突破85家'],
    ['xm-2025-90-006', '不少于5个', '不少於5個'],
    ['xm-2025-90-011', '达35%', '達35%'],
    ['xm-2025-90-002', '超65%', '超65%'],
    ['fj-2025-4-007', '超过80%', '超過80%'],
    ['fj-2025-4-006', '达到10000 PFLOPS', '達到10000 PFLOPS'],
    ['xm-2022-47-013', '达1000万个以上', '達1000萬個以上'],
    ['sup-pilot-zone-briefing-2021-002', '力争超过60%以上', '力爭超過60%以上'],
    ['xmrb-2025-10-16-054', '约3亿条/月', '約3億條/月'],
    ['xmrb-2025-10-16-074', '5万多家', '5萬多家'],
    ['sup-fj-public-data-plan-2023-001', '800多亿条', '800多億條'],
    ['sup-green-data-centres-2024-001', '1.5以下', '1.5以下'],
    ['xmrb-2025-10-16-069', '近3000家', '近3000家'],
  ])('of %s says %s, in Traditional %s', async (id, hans, hant) => {
    const statement = shipped.statements.find((one) => one.id === id)!
    expect((await saidIn('zh-Hans')).said(statement)).toBe(hans)
    expect((await saidIn('zh-Hant')).said(statement)).toBe(hant)
  })

  test('keeps its number, and says in every language more than the number where the source does', async () => {
    const bounds = {
      'zh-Hans': /超|突破|多|以上|不少于|低于|以下|左右|约|近/,
      'zh-Hant': /超|突破|多|以上|不少於|低於|以下|左右|約|近/,
      en: /over|at least|below|at most|about|nearly/,
    }
    for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      const { said, parts } = await saidIn(language)
      for (const statement of counted) {
        expect(parts(statement).number).toBe(String(statement.quantity.value))
        if (statement.quantity.comparator !== '=') expect(said(statement)).toMatch(bounds[language])
      }
    }
  })

  test('in English has the words of the comparator alone, whatever is printed', async () => {
    const { parts } = await saidIn('en')
    const words = new Set(
      counted
        .map((one) => parts({ ...one, hedge: '' }))
        .map(({ before, after }) => `${before}${after}`),
    )
    expect([...words].sort()).toEqual(
      ['', 'about', 'at least', 'at most', 'below', 'nearly', 'over'].sort(),
    )
  })

  test('is read aloud with the same comparator', async () => {
    const { comparator } = await saidIn('zh-Hant')
    for (const statement of counted) {
      const said = comparator(statement)
      const { period, kind, quantity } = statement
      const figure = { place: '', name: '', period, kind, quantity, comparator: said }
      const sentence = spokenFigure(figure, 'zh-Hant')
      for (const word of [said.before, said.within ?? '', said.after])
        expect(sentence).toContain(word)
      expect(sentence).not.toMatch(/为[达突约超近不低]|為[達突約超近不低]/)
    }
  })
})
