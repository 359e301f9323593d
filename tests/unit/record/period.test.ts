import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endOf, verdictDateOf } from '../../../src/record/period'

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const period = fc.oneof(
  fc.constantFrom('每年', '未注明'),
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
