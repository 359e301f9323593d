import { describe, expect, test } from 'vitest'
import { longDate, longPeriod } from '../../../src/record/period'
import { fullWidth, inQuotationMarks, inTitleMarks } from '../../../src/record/chineseProse'
import { citationText, citedSection, sectionLabel } from '../../../src/record/citation'
import { toCsv } from '../../../src/features/files/engine/tableFiles'
import { shipped, shippedLookups as lookups } from '../../fixtures/shipped'

const statement = (id: string) => lookups.statements.get(id)!

describe('a citation', () => {
  test.each([
    ['一', '一'],
    ['四/(二)', '四、(二)'],
    ['一/(四)/2', '一、(四)2'],
    ['附件/7', '附件第7行'],
    ['数说/5', '数说'],
    ['题', ''],
  ])('calls the section %s “%s”', (path, label) => expect(sectionLabel(path)).toBe(label))

  test('says a lone chapter number with its mark and heading, never as what looks like a dash', () => {
    expect(citedSection('一')).toBe('一、')
    expect(citedSection('四/(二)')).toBe('四、(二)')
    expect(citationText(statement('xm-2025-90-002'), lookups)).toContain(
      '（厦府〔2025〕90号）一、“',
    )
  })

  test('names title, number with 〔 〕, section, date and the printed characters', () => {
    const text = citationText(statement('xm-2025-90-002'), lookups)
    expect(text).toContain('（厦府〔2025〕90号）')
    expect(text).toMatch(/^《.+》/)
    expect(text).toContain('2025-03-31发布')
    expect(text).toContain('超65%')
  })

  test('of a report names its paper and date instead of a number', () => {
    const press = shipped.statements.find((s) => s.document === 'xmrb-2025-10-16')!
    expect(citationText(press, lookups)).toContain('（厦门日报，2025-10-16）')
  })

  test('of a repost says that it is one', () => {
    const repost = shipped.statements.find((s) => s.document === 'xm-2022-47-repost')!
    expect(citationText(repost, lookups)).toContain('（转载）')
  })

  test('can be made of every statement, and always holds its printed characters', () => {
    for (const each of shipped.statements)
      expect(citationText(each, lookups)).toContain(`“${each.token}”`)
  })
})

describe('a date in words', () => {
  test.each([
    ['2025-03-31', 'zh-Hans', '2025年3月31日'],
    ['2025-03-31', 'en', '31 March 2025'],
    ['2026', 'zh-Hans', '2026'],
  ] as const)('%s in %s is %s', (iso, language, said) => expect(longDate(iso, language)).toBe(said))
})

describe('a period in words', () => {
  test.each([
    ['2026', 'zh-Hans', '2026年'],
    ['2025-06', 'zh-Hant', '2025年6月'],
    ['2020-11-20', 'zh-Hans', '2020年11月20日'],
    ['2025-06', 'en', 'June 2025'],
    ['2026', 'en', '2026'],
    ['每年', 'zh-Hans', '每年'],
  ] as const)('%s in %s is %s', (period, language, said) =>
    expect(longPeriod(period, language)).toBe(said),
  )
})

describe('marks in Chinese prose', () => {
  test.each([
    ['四、(二)', '四、（二）'],
    ['报告:2,500款,9:30', '报告：2,500款，9:30'],
    ['厦府〔2025〕90号', '厦府〔2025〕90号'],
  ])('%s becomes %s', (given, wanted) => expect(fullWidth(given)).toBe(wanted))

  test('a title in a title and a quotation in a quotation get the inner marks', () => {
    expect(inTitleMarks('印发《规划》报道')).toBe('《印发〈规划〉报道》')
    expect(inQuotationMarks('市域治理“一网统管”')).toBe('“市域治理‘一网统管’”')
  })
})

describe('a CSV for spreadsheets', () => {
  test('begins with a BOM, ends its lines with CRLF and quotes what must be quoted', () => {
    expect(toCsv([['a', 'b,c', 'd"e']])).toBe('\uFEFFa,"b,c","d""e"\r\n')
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('defuses the formula %j', (cell) => {
    expect(toCsv([[cell]])).toContain(`'${cell}`)
  })
})
