import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  comparePeriods,
  endOf,
  frequencyOf,
  isYearToDate,
  longPeriod,
  startOf,
  verdictDateOf,
} from '../../../src/record/period'

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const period = fc.oneof(
  fc.constantFrom('每年', '未注明', '2026-Q1', '2026-Q4', '2025-01/2025-11', '2025-10/2026-03'),
  fc.integer({ min: 2019, max: 2032 }).map(String),
  day,
  day.map((date) => date.slice(0, 7)),
)

describe('the day on which verdicts are given', () => {
  test('leaves open what is open today, and ended what has ended', () => {
    fc.assert(
      fc.property(fc.array(period), day, (periods, today) => {
        const judged = verdictDateOf(periods, today)
        for (const each of periods)
          for (const end of [endOf(each), /^\d{4}/.test(each) && `${each.slice(0, 4)}-12-31`])
            if (end) expect(judged <= end).toBe(today <= end)
      }),
    )
  })

  test('stays the same until a period ends', () => {
    const on = (today: string) => verdictDateOf(['2025', '2026', '每年'], today)
    expect(on('2026-11-21')).toBe(on('2026-12-31'))
    expect(on('2027-01-01')).not.toBe(on('2026-12-31'))
  })
})

describe('a period', () => {
  test.each([
    ['2026', 'year', '2026-01-01', '2026-12-31', '2026年', '2026'],
    ['2026-Q1', 'quarter', '2026-01-01', '2026-03-31', '2026年第一季度', 'Q1 2026'],
    ['2026-Q2', 'quarter', '2026-04-01', '2026-06-30', '2026年第二季度', 'Q2 2026'],
    ['2026-Q4', 'quarter', '2026-10-01', '2026-12-31', '2026年第四季度', 'Q4 2026'],
    ['2026-06', 'month', '2026-06-01', '2026-06-30', '2026年6月', 'June 2026'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29', '2024年2月', 'February 2024'],
    ['2026-06-30', 'day', '2026-06-30', '2026-06-30', '2026年6月30日', '30 June 2026'],
    [
      ...(['2026-01/2026-06', 'span', '2026-01-01', '2026-06-30', '2026年1—6月'] as const),
      'January–June 2026',
    ],
    [
      ...(['2025-10/2026-03', 'span', '2025-10-01', '2026-03-31', '2025年10月—2026年3月'] as const),
      'October 2025–March 2026',
    ],
  ] as const)('%s is a %s from %s to %s', (written, frequency, start, end, zh, en) => {
    expect([frequencyOf(written), startOf(written), endOf(written)]).toEqual([
      frequency,
      start,
      end,
    ])
    expect([longPeriod(written, 'zh-Hans'), longPeriod(written, 'en')]).toEqual([zh, en])
  })

  test.each([
    ...[
      '每年',
      '未注明',
      '',
      '2026-13',
      '2026-00',
      '2026-Q5',
      '2026-Q0',
      '2026-02-30',
      '26',
      '2026-6',
    ],
    ...[
      '2026-06/2026-01',
      '2026-06/2026-06',
      '2026/2027',
      '2026-Q1/2026-Q2',
      '2026-01-01/2026-06-30',
    ],
  ])('“%s” is of no days', (written) => {
    expect([frequencyOf(written), startOf(written), endOf(written)]).toEqual(
      Array(3).fill(undefined),
    )
  })

  test('of months from January on is a year to date', () => {
    const all = [
      '2026',
      '2026-01',
      '2026-Q1',
      '2026-01/2026-06',
      '2026-02/2026-06',
      '2025-01/2026-02',
    ]
    expect(all.filter(isYearToDate)).toEqual(['2026-01/2026-06'])
  })

  test('stands behind those that end before it, and among those of one end behind the longer ones', () => {
    const inOrder = [
      ...[
        '未注明',
        '每年',
        '2024',
        '2025-11',
        '2025',
        '2026-05',
        '2026-01/2026-06',
        '2026-Q2',
        '2026-06',
      ],
      ...['2026-06-30', '2026-07-01', '2026-07', '2026'],
    ]
    expect(inOrder.toReversed().sort(comparePeriods)).toEqual(inOrder)
  })
})
