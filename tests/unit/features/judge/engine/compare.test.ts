import { describe, expect, test } from 'vitest'
import { comparedGroups } from '../../../../../src/features/judge/engine/compare'
import type { Comparison } from '../../../../../src/record/dataset'
import { createLookups } from '../../../../../src/record/lookups'
import type { Comparator } from '../../../../../src/record/quantity'
import { anIndicator, aStatement, dataset } from '../../../../fixtures/dataset'
import { shippedLookups } from '../../../../fixtures/shipped'

const places = ['xiamen', 'fuzhou', 'quanzhou'] as const

function groupsOf(
  figures: readonly [Comparator, number][],
  relation: Comparison['relation'] | undefined,
  direction: 'higher' | 'lower' | 'none' = 'higher',
) {
  const statements = figures.map(([comparator, value], at) =>
    aStatement({ id: `s${at}`, place: places[at]!, quantity: { comparator, value, unit: '%' } }),
  )
  const row = { id: 'row', members: statements.map((s) => s.id), reason: { zh: '', en: '' } }
  return comparedGroups(
    createLookups(
      dataset({
        indicators: [anIndicator({ direction })],
        statements,
        comparisons: relation ? [{ ...row, relation }] : [],
      }),
    ),
    'target',
  )
}
const ranksOf = (...args: Parameters<typeof groupsOf>) =>
  Object.fromEntries(groupsOf(...args)[0]!.figures.map((f) => [f.figure.place, f.rank]))

describe('places side by side', () => {
  test('are ranked where every pair is comparable and the ranges lie apart', () => {
    expect(
      ranksOf(
        [
          ['=', 60],
          ['>', 65],
          ['=', 50],
        ],
        'subtract',
      ),
    ).toEqual({
      fuzhou: 1,
      xiamen: 2,
      quanzhou: 3,
    })
  })

  test('are ranked the other way round where lower is better', () => {
    expect(
      ranksOf(
        [
          ['=', 2],
          ['=', 1],
        ],
        'subtract',
        'lower',
      ),
    ).toEqual({ fuzhou: 1, xiamen: 2 })
  })

  test('are not ranked where two figures are equal', () => {
    const ranks = ranksOf(
      [
        ['=', 2],
        ['=', 1],
        ['=', 1],
      ],
      'subtract',
      'lower',
    )
    expect(Object.values(ranks)).toEqual([undefined, undefined, undefined])
  })

  test.each([
    [
      '超 and 超 overlap',
      [
        ['>', 65],
        ['>', 60],
      ],
      'subtract',
      'higher',
    ],
    [
      'no direction is better',
      [
        ['=', 65],
        ['=', 60],
      ],
      'subtract',
      'none',
    ],
    [
      'only side by side',
      [
        ['=', 65],
        ['=', 60],
      ],
      'beside',
      'higher',
    ],
    [
      'not to be mixed',
      [
        ['=', 65],
        ['=', 60],
      ],
      'never',
      'higher',
    ],
    [
      'nothing is recorded',
      [
        ['=', 65],
        ['=', 60],
      ],
      undefined,
      'higher',
    ],
  ] as const)('are not ranked where %s', (_why, figures, relation, direction) => {
    const ranks = ranksOf(figures as unknown as [Comparator, number][], relation, direction)
    expect(Object.values(ranks)).toEqual([undefined, undefined])
  })

  test('say what is not recorded instead of passing over it', () => {
    expect(
      groupsOf(
        [
          ['=', 1],
          ['=', 2],
        ],
        undefined,
      )[0]?.relation,
    ).toBe('unrecorded')
  })

  test('in the shipped data never rank a group that a row forbids to rank', () => {
    for (const kind of ['target', 'actual'] as const)
      for (const group of comparedGroups(shippedLookups, kind))
        if (group.relation !== 'subtract')
          for (const { rank } of group.figures) expect(rank).toBeUndefined()
  })

  test('in the shipped data name the city first wherever they are not ranked', () => {
    let seen = 0
    for (const kind of ['target', 'actual'] as const)
      for (const { figures } of comparedGroups(shippedLookups, kind)) {
        const places = figures.map(({ figure }) => figure.place)
        if (!places.includes('xiamen') || figures.some(({ rank }) => rank)) continue
        expect(places[0]).toBe('xiamen')
        seen += 1
      }
    expect(seen).toBeGreaterThan(10)
  })

  const shippedGroup = (indicator: string, period: string) =>
    comparedGroups(shippedLookups, 'target').find(
      (group) => group.indicator.id === indicator && group.period === period,
    )!
  const pairsOf = (indicator: string, period: string) =>
    shippedGroup(indicator, period).pairs.map(({ first, second, relation, side }) =>
      [first.place, second.place, relation, side].join(' '),
    )

  test('say which pairs are sure where the whole has no order', () => {
    expect(pairsOf('digital-economy-value-added-share', '2026').sort()).toEqual([
      'fujian fuzhou subtract ',
      'xiamen fujian subtract above',
      'xiamen fuzhou subtract above',
    ])
    // Both 超: which is higher stays open.
    expect(pairsOf('online-retail-share', '2026')).toEqual(['xiamen fujian subtract '])
  })

  test('say for each pair whether it may be compared', () => {
    expect(pairsOf('agricultural-informatisation', '2026').sort()).toEqual([
      'fujian china beside ',
      'xiamen china beside ',
      'xiamen fujian subtract above',
    ])
    expect(pairsOf('5g-base-stations-per-10000', '2025')).toEqual(['xiamen fujian subtract above'])
    expect(pairsOf('new-5g-base-stations-per-year', '2022')).toEqual(['xiamen fujian beside '])
  })

  test('in the shipped data give no reason about places that are not there', () => {
    for (const kind of ['target', 'actual'] as const)
      for (const { figures, rows, indicator } of comparedGroups(shippedLookups, kind)) {
        const here = figures.map(({ figure }) => figure.place)
        for (const row of rows)
          for (const id of row.members)
            expect(here, indicator.id).toContain(shippedLookups.statements.get(id)!.place)
      }
  })
})
