import { describe, expect, test } from 'vitest'
import { fullWidth } from '../../../src/record/chineseProse'
import { citationText } from '../../../src/record/citation'
import type { Language } from '../../../src/record/dataset'
import { simplified } from '../../../src/record/simplified'
import { usePrinted } from '../../../src/ui/usePrinted'
import { QUOTE_FORMS, type QuoteForm } from '../../../src/ui/useQuotes'
import { inLanguage } from '../../fixtures/inLanguage'
import { quotesIn } from '../../fixtures/quotes'
import { shipped, shippedLookups as lookups } from '../../fixtures/shipped'

type Quote = Awaited<ReturnType<typeof quotesIn>>['quote']
const quoteIn = async (language: Language): Promise<Quote> => (await quotesIn(language)).quote

const target = lookups.statements.get('xm-2025-90-002')!
const undated = shipped.statements.find((s) => s.period === '未注明' && s.kind === 'actual')!

describe('a quotation', () => {
  test.each([
    [
      'official',
      '根据《厦门市加快推进数字化全面赋能经济社会高质量发展实施方案》（厦府〔2025〕90号），到2026年，我市数字经济增加值占GDP比重目标为超65%。',
    ],
    ['spoken', '到2026年，我市数字经济增加值占GDP比重目标是超65%，依据厦府90号文。'],
    [
      'news',
      '厦门市人民政府2025年3月31日发布的《厦门市加快推进数字化全面赋能经济社会高质量发展实施方案》（厦府〔2025〕90号）提出，到2026年，厦门市数字经济增加值占GDP比重目标为超65%。',
    ],
  ] as const)('as %s is the sentence that is written there', async (form, sentence) => {
    expect((await quoteIn('zh-Hans'))(target, form)).toBe(sentence)
  })

  test('says the data version and the section in 出处 only', async () => {
    for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      const quote = await quoteIn(language)
      for (const statement of shipped.statements)
        for (const form of QUOTE_FORMS)
          expect(quote(statement, form).includes(shipped.version)).toBe(form === 'plain')
    }
    expect((await quoteIn('zh-Hans'))(target, 'plain')).toContain('一、“总体目标”')
  })

  test('as 口头 can be said: no title, no bracket, no hash', async () => {
    const quote = await quoteIn('zh-Hans')
    for (const statement of shipped.statements) {
      const name = fullWidth(lookups.indicators.get(statement.indicator)!.name.zh)
      // A name and the printed words of a rank keep the brackets that they have.
      const said = quote(statement, 'spoken').replace(name, '').replace(statement.token, '')
      expect(said).not.toMatch(/[《》〔〕（）()+]/)
    }
  })

  test('in Traditional knows a statement without a year as in Simplified', async () => {
    const [hans, hant] = [await quoteIn('zh-Hans'), await quoteIn('zh-Hant')]
    for (const form of ['official', 'news'] as const) {
      expect(hans(undated, form)).toContain('（统计年度未注明）')
      expect(hant(undated, form)).toContain('（統計年度未註明）')
    }
  })

  test.each([...QUOTE_FORMS])(
    'as %s never loses the comparator nor the number of the document',
    async (form) => {
      for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
        const text = (await quoteIn(language))(target, form)
        expect(text).toMatch(/超65%|over 65%/)
        expect(text).toMatch(form === 'spoken' ? /90[号號]文|〔2025〕90号/ : /〔2025〕90[号號]/)
      }
    },
  )

  test('says that a year is not printed instead of leaving it out', async () => {
    for (const form of ['official', 'news'] satisfies QuoteForm[])
      expect((await quoteIn('zh-Hans'))(undated, form)).toContain('统计年度未注明')
    for (const form of ['spoken', 'official', 'news'] satisfies QuoteForm[])
      expect((await quoteIn('en'))(undated, form)).toContain('year not stated')
    // Said aloud, the day of the source is what one knows.
    expect((await quoteIn('zh-Hans'))(undated, 'spoken')).toMatch(/据.*\d+日.*的(报道|文件)。$/)
  })

  test('is written in Traditional characters for a Traditional reader, the printed ones kept', async () => {
    const text = (await quoteIn('zh-Hant'))(target, 'plain')
    expect(text).toContain('廈府〔2025〕90號')
    expect(text).toContain(target.token)
  })

  test.each(['spoken', 'official', 'news'] satisfies QuoteForm[])(
    'as %s keeps the comparator as it is printed, and a rank in the printed characters',
    async (form) => {
      const quote = await quoteIn('zh-Hans')
      for (const statement of shipped.statements) {
        const word = /^(不少于|不低于|突破|超过|达到?|约)|多(?=[万亿]*[条家])/.exec(
          statement.token,
        )?.[0]
        if (word) expect(quote(statement, form), statement.token).toContain(word)
        if (statement.kind !== 'rank') continue
        expect(quote(statement, form)).toContain(`原文：“${statement.token}”`)
      }
    },
  )

  test('in 公文 form names who published what has no number: a newspaper is no bureau', async () => {
    const quotes = { 'zh-Hans': await quoteIn('zh-Hans'), en: await quoteIn('en') }
    for (const statement of shipped.statements) {
      const { number, issuer } = lookups.documents.get(statement.document)!
      if (number) continue
      const said = quotes['zh-Hans'](statement, 'official').split('》')[0]
      expect(said).toMatch(new RegExp(`^根据${fullWidth(issuer.zh)}《`))
      expect(quotes.en(statement, 'official')).toContain(issuer.en)
    }
    const press = shipped.statements.find((s) => s.document === 'xmrb-2025-10-16')!
    expect(quotes['zh-Hans'](press, 'official')).toMatch(/^根据厦门日报《/)
  })

  test('of a press report or a repost is known to be none of a government document', async () => {
    const { partsOf } = await quotesIn('zh-Hans')
    const isOfficial = (document: string) =>
      partsOf(shipped.statements.find((s) => s.document === document)!).isOfficial
    expect(['xm-2025-90', 'sup-xm-data-reply-22'].map(isOfficial)).toEqual([true, true])
    expect(
      ['xmrb-2025-10-16', 'xm-2022-47-repost', 'sup-pilot-zone-briefing-2021'].map(isOfficial),
    ).toEqual([false, false, false])
  })

  test('of any statement, in any form, says no place and no period twice', async () => {
    const quote = await quoteIn('zh-Hans')
    const english = await quoteIn('en')
    for (const statement of shipped.statements) {
      const indicator = lookups.indicators.get(statement.indicator)!
      const place = lookups.places.get(statement.place)!
      const stem = place.name.zh.replace(/[省市]$/, '')
      const year = /^\d{4}$/.test(statement.period) ? `${statement.period}年` : statement.period
      for (const form of ['spoken', 'official', 'news'] satisfies QuoteForm[]) {
        // The document's own title may name both once more.
        const document = lookups.documents.get(statement.document)!
        const text = quote(statement, form)
          .replace(/^根据.*?》[^，]*，|，[依据][^，]*$|^.*》.*?(?:提出|显示)，/, '')
          .replaceAll(statement.token, '')
        const times = (part: string) => text.split(part).length - 1
        const named = (part: string) => indicator.name.zh.split(part).length - 1
        expect(times(stem), text).toBeLessThanOrEqual(Math.max(1, named(stem)))
        if (statement.period !== '未注明')
          expect(times(year), text).toBeLessThanOrEqual(Math.max(1, named(year)))
        expect(text).not.toMatch(/省省|市市(?!场)|市福建省|全国国家/)
        const said = english(statement, form).replaceAll(document.title.en, '')
        expect(said).not.toMatch(/per year.* each year|^(\w+)\b[^:]*: \1\b/)
      }
    }
  })

  test('says what happened on the date it gives, and gives none where the document has none', async () => {
    const workPlan = lookups.statementsByDocument.get('xm-2022-47')![0]!
    const repost = lookups.statementsByDocument.get('xm-2022-47-repost')![0]!
    const words = {
      'zh-Hans': '2022年5月8日成文',
      'zh-Hant': '2022年5月8日成文',
      en: 'dated 8 May 2022',
    }
    for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      const quote = await quoteIn(language)
      for (const form of QUOTE_FORMS) {
        // Known by its number: the date stands where the source is told in full.
        if (form === 'plain' || form === 'news')
          expect(quote(workPlan, form), form).toContain(words[language])
        expect(quote(repost, form), form).not.toMatch(
          /发布|發布|成文|published|[,，（(][,，）)]|, ,/,
        )
      }
    }
    expect(citationText(workPlan, lookups)).toContain('，2022-05-08成文，')
    expect(citationText(repost, lookups)).not.toMatch(/成文|发布|，，/)
  })

  test('is punctuated as official Chinese prose is: full width, no bracket in a bracket, no mark in its like', async () => {
    for (const language of ['zh-Hans', 'zh-Hant'] as const) {
      const quote = await quoteIn(language)
      for (const statement of shipped.statements)
        for (const form of QUOTE_FORMS) {
          const ours = quote(statement, form).replace(`“${statement.token}”`, '')
          expect(ours).not.toMatch(/[\u4e00-\u9fff》”）][,:;(]|[)][\u4e00-\u9fff《“，。]/)
          expect(ours).not.toMatch(/《[^》]*《|“[^”]*“/)
          // A title keeps brackets of its own.
          expect(ours.replace(/《[^》]*》/g, '')).not.toMatch(/（[^）]*（/)
          expect(ours).not.toMatch(/\d{4}-\d{2}(?!-?\d)/)
          expect(ours).not.toMatch(/[数數]目标[是为]|省全省/)
          expect(ours).toMatch(form === 'plain' ? /。（[数數][据據]版本 \S+）$/ : /。$/)
        }
    }
  })

  test('in English says steps of 万 and 亿 as English does, to the last digit, the printed characters beside', async () => {
    const quote = await quoteIn('en')
    const said = (token: string, form: QuoteForm) =>
      quote(
        shipped.statements.find((one) => one.token === token)!,
        form,
      )
    expect(said('150亿条', 'official')).toContain('is 15 billion records (year not stated)')
    expect(said('10.7万个', 'news')).toContain('is 107,000 (year not stated) (printed “10.7万个”)')
    expect(said('2.03万亿元', 'spoken')).toContain('is 2.03 trillion yuan (2020)')
  })

  test('keeps the marks of the printed characters and of the document’s number', async () => {
    const quote = await quoteIn('zh-Hans')
    for (const statement of shipped.statements) {
      expect(quote(statement, 'plain')).toContain(`原文“${simplified(statement.token)}”`)
      const { number = '' } = lookups.documents.get(statement.document) ?? {}
      if (number) expect(quote(statement, 'official')).toContain(`（${number}）`)
    }
  })

  test('can be made of every statement in every form and language', async () => {
    for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      const quote = await quoteIn(language)
      for (const statement of shipped.statements)
        for (const form of QUOTE_FORMS)
          expect(quote(statement, form)).not.toMatch(/undefined|null|NaN|\[object/)
    }
  })

  test('of every statement carries the number unrounded and the comparator, in every form and language', async () => {
    const signs = {
      'zh-Hans': /超|多|以上|左右|近|约|低于|以下|不高于|不少于|不低于|突破/,
      'zh-Hant': /超|多|以上|左右|近|約|低於|以下|不高於|不少於|不低於|突破/,
      en: /over|more|least|about|nearly|almost|under|below|less|most|better|top|fewer/i,
    } as const
    for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      const quote = await quoteIn(language)
      const printed = await inLanguage(language, usePrinted)
      for (const statement of shipped.statements)
        for (const form of QUOTE_FORMS) {
          const text = quote(statement, form)
          const token = printed(statement.token)
          // The plain citation shows the printed characters themselves: 不少於20個, 突破85家.
          if (form === 'plain' || statement.kind === 'rank') expect(text).toContain(token)
          else {
            const { value, unit } = statement.quantity
            // English counts in other steps than 万 and 亿; the printed characters stand beside the number.
            const isConverted = language === 'en' && /^[万亿]/.test(unit)
            if (!isConverted) expect(text, form).toContain(String(value))
            else if (form !== 'spoken') expect(text, form).toContain(token)
            expect(text).not.toContain('×10')
            if (statement.quantity.comparator !== '=') expect(text, form).toMatch(signs[language])
          }
          const number = /〔\d+〕\d+/.exec(lookups.documents.get(statement.document)?.number ?? '')
          if (number && form !== 'spoken') expect(text, form).toContain(number[0])
        }
    }
  })
})
