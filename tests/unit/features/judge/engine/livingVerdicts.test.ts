import { describe, expect, test } from 'vitest'
import { completionOf } from '../../../../../src/features/judge/engine/completion'
import { coverageOf } from '../../../../../src/record/coverage'
import { verdictOf } from '../../../../../src/features/judge/engine/verdictOf'
import { indicatorFigures } from '../../../../../src/record/indicatorFigures'
import { figuresAtAGlance, latestFigures } from '../../../../../src/record/latest'
import { living, type Living, OUTPUT } from '../../../../fixtures/living'

const TODAY = '2026-11-30'
const judged = (of: Living, today = TODAY) => {
  const verdict = verdictOf(OUTPUT, living(of), today)!
  return {
    kind: verdict.kind,
    reason: verdict.explanation.reasons[0],
    period: verdict.actualFigure?.period,
    completion: completionOf(verdict),
  }
}

describe('how the time of a figure stands to that of its target', () => {
  test.each([
    ['2026', '2026', 'whole'],
    ['2026', '2026-01/2026-12', 'whole'],
    ['2026', '2026-01/2026-06', 'toDate'],
    ['2026', '2026-01', 'toDate'],
    ['2026', '2026-Q1', 'toDate'],
    ['2026', '2026-06', 'part'],
    ['2026', '2026-Q2', 'part'],
    ['2026', '2026-02/2026-06', 'part'],
    ['2026', '2025', 'apart'],
    ['2026', '2025-12', 'apart'],
    ['2026-Q2', '2026-Q2', 'whole'],
    ['2026-Q2', '2026-06', 'part'],
    ['2026-Q2', '2026-04', 'toDate'],
    ['2026-Q2', '2026', 'part'],
    ['2026-01/2026-06', '2026-01/2026-09', 'part'],
    ['每年', '2026-01/2026-06', 'toDate'],
    ['每年', '2026', 'whole'],
    ['2026', '未注明', undefined],
  ])('%s, %s: %s', (target, actual, covered) => {
    expect(coverageOf(target, actual)).toBe(covered)
  })
})

describe('a flow, for a year', () => {
  const flow = (actuals: Living['actuals'], more: Partial<Living> = {}) =>
    judged({ basis: 'flow', targets: { '2026': 100 }, actuals, ...more })

  test('is held against the year to date, with how much is done and how much time has gone', () => {
    expect(flow({ '2026-01/2026-10': 83.6, '2026-10': 9 })).toEqual({
      ...{ kind: 'notDue', reason: 'yearOpen', period: '2026-01/2026-10' },
      completion: { done: 83.6, time: 83.3 },
    })
  })

  test('is not held against a month or a quarter, and says why', () => {
    expect(flow({ '2026-09': 9, '2026-10': 120 })).toEqual({
      ...{ kind: 'undecided', reason: 'otherSpan', period: '2026-10', completion: undefined },
    })
    expect(flow({ '2026-Q3': 30 })).toMatchObject({ kind: 'undecided', reason: 'otherSpan' })
  })

  test('takes January and the first quarter for the year to date', () => {
    expect(flow({ '2026-Q1': 20 }).completion).toEqual({ done: 20, time: 25 })
    expect(flow({ '2026-01': 20 }).completion).toEqual({ done: 20, time: 8.3 })
  })

  test('may be reached early, and never falls back', () => {
    expect(flow({ '2026-01/2026-10': 100.1 })).toMatchObject({ kind: 'met', reason: 'allReach' })
  })

  test('does not claim all of it before it is done', () => {
    expect(flow({ '2026-01/2026-10': 99.99 }).completion).toEqual({ done: 99.9, time: 83.3 })
  })

  test('is judged by the whole year, by whichever form it is printed in', () => {
    const last = (actuals: Living['actuals']) =>
      judged({ basis: 'flow', targets: { '2025': 100 }, actuals })
    expect(last({ '2025-01/2025-12': 99 })).toMatchObject({ kind: 'notMet', completion: undefined })
    expect(last({ '2025': 99 })).toMatchObject({ kind: 'notMet', completion: undefined })
    expect(last({ '2025-01/2025-11': 99 })).toMatchObject({
      ...{ kind: 'undecided', reason: 'actualBeforeDue' },
    })
    // A year later has its own sum.
    expect(last({ '2025': 101, '2026-01/2026-10': 83 })).toMatchObject({
      ...{ kind: 'met', period: '2025' },
    })
  })

  test('of which less is better cannot be met before its end', () => {
    expect(flow({ '2026-01/2026-10': 60 }, { direction: 'lower' })).toMatchObject({
      ...{ kind: 'notDue', reason: 'toDateOnly', completion: undefined },
    })
  })

  test('says no share where units differ, a word leaves it open, or the sum is negative', () => {
    expect(flow({ '2026-01/2026-10': -3 }).completion).toBeUndefined()
    expect(flow({ '2026-01/2026-10': 83 }, { comparator: '~' }).completion).toBeUndefined()
    expect(flow({ '2026-01/2026-10': 83 }, { comparator: '>=' }).completion).toBeDefined()
  })
})

describe('what is no flow', () => {
  test('a state of a month is held against the year’s target', () => {
    const of: Living = { basis: 'stock', targets: { '2026': 100 }, actuals: { '2026-10': 101 } }
    expect(judged(of)).toMatchObject({ kind: 'met', completion: undefined })
  })

  test('a rate of the year to date may still fall, that of a month says nothing of the year', () => {
    const rate = (actuals: Living['actuals']) =>
      judged({ basis: 'rate', unit: '%', targets: { '2026': 5.5 }, actuals })
    expect(rate({ '2026-01/2026-10': 5.7 })).toMatchObject({ kind: 'notDue', reason: 'toDateOnly' })
    expect(rate({ '2026-10': 5.7 })).toMatchObject({ kind: 'undecided', reason: 'otherSpan' })
    expect(rate({ '2025': 5.7 })).toMatchObject({ kind: 'notDue', reason: 'yearOpen' })
    expect(rate({ '2026': 5.7 })).toMatchObject({ kind: 'met' })
    expect(rate({ '2026': -1.2 })).toMatchObject({ kind: 'notDue', reason: 'yearOpen' })
  })

  test('where nobody says whether it is a sum or a state, only as long a period is taken', () => {
    const unstated = (actuals: Living['actuals']) =>
      judged({ basis: 'unstated', targets: { '2026': 100 }, actuals })
    expect(unstated({ '2026-10': 120 })).toMatchObject({ kind: 'undecided', reason: 'otherSpan' })
    expect(unstated({ '2026-01/2026-10': 120 })).toMatchObject({ kind: 'notDue' })
    expect(unstated({ '2026': 120 })).toMatchObject({ kind: 'met' })
  })
})

describe('the latest figure', () => {
  test('is one: in front of the page, in the verdict, among the latest and at a glance', () => {
    const of: Living = {
      basis: 'flow',
      targets: { '2026': 100 },
      actuals: { '2025': 95, '2026-09': 8, '2026-10': 9, '2026-01/2026-10': 83, '2026-Q3': 25 },
    }
    const lookups = living(of)
    const { actual } = indicatorFigures(OUTPUT, lookups)
    expect(actual?.period).toBe('2026-01/2026-10')
    expect(verdictOf(OUTPUT, lookups, TODAY)?.actualFigure).toBe(actual)
    expect(latestFigures(lookups)).toEqual([actual])
    expect(figuresAtAGlance(lookups, 3)).toEqual([actual])
  })
})
