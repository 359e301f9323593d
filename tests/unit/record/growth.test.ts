import { describe, expect, test } from 'vitest'
import { growthsOf, stepBefore, yearBefore } from '../../../src/record/growth'
import { figuresOf } from '../../../src/record/figure'
import { living, type Living, OUTPUT } from '../../fixtures/living'

function growths(period: string, of: Partial<Living> & Pick<Living, 'actuals'>) {
  const lookups = living({ basis: 'flow', ...of })
  const figure = figuresOf(OUTPUT, lookups).find((one) => one.period === period)!
  return growthsOf(figure, lookups).map(({ against, amount, unit }) => [against, amount, unit])
}

test('the period before', () => {
  expect(yearBefore('2026-01/2026-06')).toBe('2025-01/2025-06')
  expect(yearBefore('2026-Q2')).toBe('2025-Q2')
  expect(
    ['2026-06', '2026-01', '2026-Q3', '2026-Q1', '2026', '2026-06-30'].map(stepBefore),
  ).toEqual(['2026-05', '2025-12', '2026-Q2', '2025-Q4', undefined, undefined])
})

describe('growth', () => {
  test('is computed from two printed values of as long a period', () => {
    const actuals = { '2026-06': 10.5, '2026-05': 10.8, '2025-06': 10, '2025': 120 }
    expect(growths('2026-06', { actuals })).toEqual([
      ['year', 5, '%'],
      ['month', -2.8, '%'],
    ])
  })

  test('of the year to date is with the same months of the year before', () => {
    const actuals = { '2026-01/2026-06': 63, '2025-01/2025-06': 60, '2026-01/2026-05': 50 }
    expect(growths('2026-01/2026-06', { actuals })).toEqual([['year', 5, '%']])
  })

  test('of rates and shares is in points', () => {
    const actuals = { '2026-06': -0.4, '2025-06': 0.3, '2026-05': -0.4 }
    expect(growths('2026-06', { actuals, basis: 'rate', unit: '%' })).toEqual([
      ['year', -0.7, '个百分点'],
      ['month', 0, '个百分点'],
    ])
  })

  test('is silent where a value is missing, negative or 0 before, inexact, or of a whole year', () => {
    expect(growths('2026-06', { actuals: { '2026-06': 10, '2026-Q1': 30 } })).toEqual([])
    expect(growths('2026-06', { actuals: { '2026-06': 10, '2025-06': -3 } })).toEqual([])
    expect(growths('2026-06', { actuals: { '2026-06': 10, '2025-06': 0 } })).toEqual([])
    expect(growths('2026-06', { actuals: { '2026-06': -1, '2025-06': 3 } })).toEqual([])
    expect(growths('2026', { actuals: { '2026': 10, '2025': 9 } })).toEqual([])
  })

  test('is silent where two documents print two values', () => {
    const lookups = living({ basis: 'flow', actuals: { '2026-06': 10, '2025-06': 8 } })
    const [first] = lookups.dataset.statements
    const twice = living({
      ...{ basis: 'flow', actuals: {} },
      extra: {
        statements: [
          ...lookups.dataset.statements,
          { ...first!, id: 'other', quantity: { ...first!.quantity, value: 11 } },
        ],
      },
    })
    const figure = figuresOf(OUTPUT, twice).find(({ period }) => period === '2026-06')!
    expect(growthsOf(figure, twice)).toEqual([])
  })
})
