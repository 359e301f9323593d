import { describe, expect, test } from 'vitest'
import { citationText } from '../../../src/record/citation'
import type { Language, Statement } from '../../../src/record/dataset'
import { statementTable } from '../../../src/features/files/engine/statementTable'
import { spokenFigure } from '../../../src/features/reading/engine/spoken'
import { QUOTE_FORMS } from '../../../src/ui/useQuotes'
import { useQuantityText } from '../../../src/ui/useQuantityText'
import { inLanguage } from '../../fixtures/inLanguage'
import { quotesIn } from '../../fixtures/quotes'
import { shipped, shippedLookups as lookups } from '../../fixtures/shipped'

const hedged = shipped.statements.filter(({ hedge }) => hedge !== '')
const statement = (id: string): Statement => lookups.statements.get(id)!
const WORDS = {
  'zh-Hans': /力争|争取|预计|推动/,
  'zh-Hant': /力爭|爭取|預計|推動/,
  en: /striving for|seeking|estimated at|working towards/,
} as const
const LANGUAGES = Object.keys(WORDS) as Language[]

describe('a hedge that is printed', () => {
  test.each([
    ['xm-2022-47-011', '力争1万个', '力爭1萬個', 'striving for 1 ×10,000'],
    ['xm-2022-47-008', '争取100家以上', '爭取100家以上', 'seeking at least 100'],
    ['xm-2022-47-001', '推动不少于600项', '推動不少於600項', 'working towards at least 600 items'],
    ['xmrb-2025-10-16-007', '推动打造150个', '推動打造150個', 'working towards 150'],
    [
      'sup-fj-action-plan-report-001',
      '预计超2.3万亿元',
      '預計超2.3萬億元',
      'estimated at over 2.3 trillion yuan',
    ],
  ])('of %s is said before the figure: %s, %s, %s', async (id, hans, hant, en) => {
    const saidIn = async (language: Language) => (await inLanguage(language, useQuantityText)).said
    expect((await saidIn('zh-Hans'))(statement(id))).toBe(hans)
    expect((await saidIn('zh-Hant'))(statement(id))).toBe(hant)
    expect((await saidIn('en'))(statement(id))).toBe(en)
  })

  test.each(LANGUAGES)('is in every form of a quotation in %s', async (language) => {
    const { quote } = await quotesIn(language)
    for (const form of QUOTE_FORMS) {
      const silent = hedged.filter(
        (one) => !WORDS[form === 'plain' ? 'zh-Hans' : language].test(quote(one, form)),
      )
      expect(silent.map((one) => quote(one, form))).toEqual([])
    }
    expect(quote(statement('xm-2025-90-002'), 'official')).not.toMatch(WORDS[language])
  })

  test('is in a citation beside the printed characters', () => {
    expect(citationText(statement('xm-2022-47-011'), lookups)).toContain(
      '原文“１万个”（前有“力争”）',
    )
  })

  test('is read aloud', async () => {
    for (const language of LANGUAGES) {
      const { hedge } = await inLanguage(language, useQuantityText)
      const { kind, period, quantity } = statement('xm-2022-47-011')
      const about = { place: '厦门市', name: '新建5G基站数', kind, period, quantity }
      const words = spokenFigure({ ...about, hedge: hedge(statement('xm-2022-47-011')) }, language)
      expect(words).toMatch(WORDS[language])
    }
  })

  test('leaves with every table of statements, in a column of its own', () => {
    const table = statementTable(hedged, lookups)
    const at = table.columns.findIndex(({ name }) => name === 'hedge')
    expect(table.rows.map((row) => row[at])).toEqual(hedged.map(({ hedge }) => hedge))
  })
})
