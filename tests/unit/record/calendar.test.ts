/** Dates are written by hand because the first formatter of a page is dear (decisions/0007); they are Intl's all the same. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longDate, longPeriod } from '../../../src/record/period'
import { figure as en } from '../../../src/i18n/en/figure'
import { figure as zhHans } from '../../../src/i18n/zhHans/figure'
import type { Language } from '../../../src/record/dataset'

const LOCALES: Readonly<Record<Language, string>> = {
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-TW',
  en: 'en-GB',
}
const languages = Object.keys(LOCALES) as Language[]
const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => new Date(`${date.toISOString().slice(0, 10)}T00:00:00Z`))
const written = (language: Language, day: Date, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALES[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    ...options,
  }).format(day)

test.each(languages)('every day is written in %s as Intl writes it', (language) => {
  fc.assert(
    fc.property(days, (day) => {
      const iso = day.toISOString().slice(0, 10)
      expect(longDate(iso, language)).toBe(written(language, day, { day: 'numeric' }))
    }),
  )
})

test.each(languages)('every month is written in %s as Intl writes it', (language) => {
  fc.assert(
    fc.property(days, (day) => {
      const iso = day.toISOString().slice(0, 7)
      expect(longPeriod(iso, language)).toBe(written(language, day, {}))
    }),
  )
})

test('a figure of a month says it in words on every screen', () => {
  expect(zhHans.period('2025-06')).toBe('2025年6月')
  expect(zhHans.period('2020-11-20')).toBe('2020年11月20日')
  expect([en.period('2025-06'), en.period('2026')]).toEqual(['June 2025', '2026'])
})
