import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frequencyOf, longPeriod } from '../../../src/record/period'
import { readPeriod, type PeriodHints } from '../../../src/record/printedPeriod'

const READ: Readonly<Record<string, readonly string[]>> = {
  '2026': [
    '2026',
    '2026年',
    '2026年度',
    '２０２６年',
    '二〇二六年',
    '2026年全年',
    '2026年末',
    ' 2026 ',
  ],
  '2026-06': [
    ...['2026-06', '2026-6', '2026/6', '2026/06', '2026.6', '2026.06', '202606', '2026年6月'],
    ...['2026年06月', '2026年六月', '2026年6月份', '２０２６年６月', '2026 年 6 月', '2026-6月'],
    ...['2026年6月末', '2026年6月底', '2026年6月当月', '2026年6月當月'],
  ],
  '2026-10': ['2026.10', '2026年十月', '202610'],
  '2026-11': ['2026年十一月', '2026/11'],
  '2026-Q2': [
    ...['2026Q2', '2026q2', '2026 Q2', '2026-Q2', '2026年第二季度', '2026年2季度', '2026年二季度'],
    ...['2026年第2季度', '2026年Q2', '２０２６年第２季度'],
  ],
  '2026-Q1': ['2026年一季度', '2026年第1季度', '2026年一季度累计'],
  '2026-01/2026-06': [
    ...[
      '2026年1-6月',
      '2026年1—6月',
      '2026年1－6月',
      '2026年1～6月',
      '2026年1~6月',
      '2026年1至6月',
    ],
    ...['2026年1月-6月', '2026年1月至6月', '2026年一至六月', '2026年1-6月累计', '2026年1-6月份'],
    ...[
      '2026年1–6月累計',
      '2026年上半年',
      '2026上半年',
      '2026H1',
      '2026年6月累计',
      '2026年前6个月',
    ],
    ...['2026.1-6', '2026.1-6月', '2026-01/2026-06', '2026年1月-2026年6月', '2026.1-2026.6'],
    ...['2026年二季度累计', '2026年前六個月', '2026年1-2季度'],
  ],
  '2026-01/2026-09': ['2026年前三季度', '2026年前3季度', '2026年1-3季度', '2026年1-9月'],
  '2026-07/2026-12': ['2026年下半年', '2026年7-12月'],
  '2026-01/2026-12': ['2026年1-12月', '2026年12月累计'],
  '2026-01': ['2026年1月', '2026年1月累计'],
  '2025-10/2026-03': ['2025年10月-2026年3月', '2025-10/2026-03', '2025.10-2026.3'],
  '2026-06-30': [
    ...['2026-06-30', '2026/6/30', '2026.6.30', '20260630', '2026年6月30日', '2026/6/30 0:00'],
    ...['2026-06-30 00:00:00', '2026-06-30T00:00:00', '２０２６年６月３０日'],
  ],
  '2024-02-29': ['2024-02-29'],
  每年: ['每年'],
  未注明: ['未注明'],
}

const WRONG = [
  ...[
    '',
    ' ',
    '13月',
    '2026年13月',
    '202613',
    '2026-00',
    '2026-13',
    '2026Q5',
    '2026-Q0',
    '2026年五季度',
  ],
  ...[
    '6月',
    '1-6月',
    '上半年',
    '全年',
    '第二季度',
    'Q2',
    '6',
    '12',
    '46203',
    '26年6月',
    '2026年6-1月',
  ],
  ...[
    '2026年6-6月',
    '2026-06-31',
    '2026-02-29',
    '20260631',
    '2026-6-31',
    '2026年累计',
    '截至2026年6月',
  ],
  ...[
    '2026年一、二月',
    '2026-2027',
    '2026年1-6',
    '2026/6-30',
    '1900-01-00',
    '1900',
    '1899',
    '0206-06',
    '2199',
  ],
  ...[
    '20266',
    '2026年6月上旬',
    '2026年第26周',
    '指标',
    '合计',
    '2026年目标',
    '2026-01/2026-13',
    '10年',
  ],
  ...[
    '2026-06/2026-01',
    '2026-06-30 12:30',
    '2026年初',
    '12026',
    '2026.6.',
    '2026--06',
    '-2026',
    '2026%',
  ],
]

const HINTED: readonly (readonly [string, PeriodHints, string | undefined])[] = [
  ['6月', { year: '2026' }, '2026-06'],
  ['６月份', { year: '2026' }, '2026-06'],
  ['十二月', { year: '2026' }, '2026-12'],
  ['1-6月累计', { year: '2026' }, '2026-01/2026-06'],
  ['1—6月', { year: '2026' }, '2026-01/2026-06'],
  ['6月累计', { year: '2026' }, '2026-01/2026-06'],
  ['上半年', { year: '2026' }, '2026-01/2026-06'],
  ['前三季度', { year: '2026' }, '2026-01/2026-09'],
  ['一季度', { year: '2026' }, '2026-Q1'],
  ['Q3', { year: '2026' }, '2026-Q3'],
  ['全年', { year: '2026' }, '2026'],
  ['2025年6月', { year: '2026' }, '2025-06'],
  ['13月', { year: '2026' }, undefined],
  ['12', { year: '2026' }, undefined],
  ['累计', { year: '2026' }, undefined],
  ['46203', { year: '2026' }, undefined],
  ['46203', { serial: 'day' }, '2026-06-30'],
  ['46203.5', { serial: 'day' }, '2026-06-30'],
  ['46203', { serial: 'month' }, '2026-06'],
  ['0', { serial: 'day' }, undefined],
  ['1', { serial: 'day' }, undefined],
  ['99999', { serial: 'day' }, undefined],
  ['2026', { serial: 'day' }, '2026'],
]

describe('a printed period', () => {
  const spellings = Object.entries(READ).flatMap(([period, all]) =>
    all.map((printed) => [printed, period] as const),
  )

  test.each(spellings)('“%s” is %s', (printed, period) => {
    expect(readPeriod(printed)).toBe(period)
  })

  test.each(WRONG)('“%s” alone is none', (printed) => {
    expect(readPeriod(printed)).toBeUndefined()
  })

  test.each(HINTED)('“%s”, where the sheet says %o, is %s', (printed, hints, period) => {
    expect(readPeriod(printed, hints)).toBe(period)
  })

  test('every period that the record knows is read from how it is written and how it is said', () => {
    const year = fc.integer({ min: 1949, max: 2099 }).map(String)
    const month = fc.integer({ min: 1, max: 12 })
    const two = (each: number) => String(each).padStart(2, '0')
    const periods = fc.oneof(
      year,
      fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
      fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}`),
      fc
        .tuple(year, month, month)
        .filter(([, a, b]) => a < b)
        .map(([y, a, b]) => `${y}-${two(a)}/${y}-${two(b)}`),
      fc
        .tuple(year, month, fc.integer({ min: 1, max: 28 }))
        .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
    )
    fc.assert(
      fc.property(periods, (period) => {
        expect(readPeriod(period)).toBe(period)
        expect(readPeriod(longPeriod(period, 'zh-Hans'))).toBe(period)
      }),
    )
  })

  test('whatever is read is a period', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789年月季度第-/.Q一前累计上半') }),
        (text) => {
          const period = readPeriod(text, { year: '2026', serial: 'day' })
          if (period !== undefined) expect(frequencyOf(period)).toBeDefined()
        },
      ),
    )
  })
})
