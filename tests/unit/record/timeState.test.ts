import { describe, expect, it } from 'vitest'
import { indicatorFigures } from '../../../src/record/indicatorFigures'
import { baseIndicators, indicatorModels, rowFigures } from '../../../src/record/overview'
import { isOver, isPastTarget, monthsBetween, timeStateOf } from '../../../src/record/timeState'
import { shipped, shippedLookups as lookups } from '../../fixtures/shipped'
import { plainWords as words } from '../../fixtures/words'

const targetOf = (id: string) => indicatorFigures(id, lookups).target!
const target = targetOf('public-computing-power')
const actual = indicatorFigures('public-data-total-volume', lookups).actual!

describe('where a figure stands in time', () => {
  it.each([
    ['2026-11-30', { kind: 'running', due: '2026-12-31', days: 31 }],
    ['2026-12-31', { kind: 'running', due: '2026-12-31', days: 0 }],
    ['2027-01-01', { kind: 'over', period: '2026', outcome: 'unpublished' }],
    ['2031-01-01', { kind: 'over', period: '2026', outcome: 'unpublished' }],
    ['', undefined],
  ])('a target of 2026 seen on “%s”', (today, state) => {
    expect(timeStateOf(target, lookups, today, 'noActual')).toEqual(state)
  })

  it.each([
    ['met', 'met'],
    ['notMet', 'notMet'],
    ['undecided', 'undecided'],
    ['definitionUnclear', 'unpublished'],
    [undefined, ''],
  ] as const)('a target that is over and judged %s has the outcome “%s”', (verdict, outcome) => {
    expect(timeStateOf(target, lookups, '2027-02-01', verdict)).toMatchObject({ outcome })
  })

  it('of a target without a last day nothing is said', () => {
    expect(timeStateOf(targetOf('theme-databases'), lookups, '2031-01-01')).toBeUndefined()
    expect(timeStateOf(targetOf('typical-data-scenarios-per-year'), lookups, '2031-01-01')).toBe(
      undefined,
    )
  })

  it.each([
    ['2026-10-15', undefined],
    ['2026-10-16', { kind: 'aged', asOf: '2025-10-16', months: 12 }],
    ['2027-02-01', { kind: 'aged', asOf: '2025-10-16', months: 15 }],
  ])('what a paper of 2025-10-16 reports is old from twelve months on: %s', (today, state) => {
    expect(timeStateOf(actual, lookups, today)).toEqual(state)
  })

  it.each([
    ['2025-10-16', '2026-10-15', 11],
    ['2025-10-16', '2026-10-16', 12],
    ['2024-12-31', '2026-02-01', 13],
  ])('from %s to %s are %i whole months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months)
  })

  it('a period is over after its last day, and never while no day is known', () => {
    expect(isOver('2022', '2023-01-01')).toBe(true)
    expect(isOver('2022-11', '2022-11-30')).toBe(false)
    expect(isOver('2022', '')).toBe(false)
    expect(isOver('每年', '2031-01-01')).toBe(false)
  })
})

describe('a row of an area', () => {
  const models = shipped.areas.flatMap(({ id }) =>
    indicatorModels(baseIndicators(id, lookups), lookups, words, (text) => text.zh),
  )

  it('holds figures of one year and kind, and the city’s own latest beside them', () => {
    for (const { figures } of models) {
      const front = figures.target ?? figures.actual ?? figures.province ?? figures.nation
      for (const figure of [figures.province, figures.nation])
        if (figure && figure !== front)
          expect([figure.kind, figure.period]).toEqual([front?.kind, front?.period])
    }
  })

  it('does not set a target of 2022 beside one of every year', () => {
    const id = 'new-5g-base-stations-per-year'
    expect(indicatorFigures(id, lookups).target?.period).toBe('2022')
    const { province } = rowFigures(indicatorFigures(id, lookups), lookups)
    expect(province?.period ?? '2022').toBe('2022')
  })

  it('draws nothing on one scale that a comparison keeps apart', () => {
    const drawn = (id: string) =>
      models.find(({ indicator }) => indicator.id === id)?.picture?.points
    expect(drawn('public-computing-power')).toBeUndefined()
    expect(drawn('data-merchants')).toBeUndefined()
    expect(drawn('online-retail-share')?.map(({ role }) => role)).toEqual(['target', 'province'])
  })

  it('is past where its target’s year is over and the city has no figure since', () => {
    const past = (today: string) =>
      models.filter(({ figures }) => isPastTarget(figures, today)).map(({ figures }) => figures)
    expect(past('2026-11-30').length).toBe(13)
    for (const { target } of past('2026-11-30')) expect(target?.period).toBe('2022')
    expect(past('2027-02-01').length).toBeGreaterThan(13)
    expect(past('')).toEqual([])
  })
})
