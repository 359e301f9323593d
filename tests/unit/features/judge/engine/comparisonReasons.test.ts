import { describe, expect, test } from 'vitest'
import { comparisonReasons } from '../../../../../src/features/judge/engine/comparisonReasons'
import { figureKey } from '../../../../../src/record/figure'
import { indicatorFigures } from '../../../../../src/record/indicatorFigures'
import { shipped, shippedLookups as lookups } from '../../../../fixtures/shipped'

const rowsOf = (indicator: string) => indicatorFigures(indicator, lookups).comparisons
const reasonsOf = (indicator: string) =>
  comparisonReasons(rowsOf(indicator), (each) => each.indicator === indicator, lookups)

describe('能否相比', () => {
  test('says each reason once for every indicator, and leaves out no figure', () => {
    for (const { id } of shipped.indicators) {
      const said = reasonsOf(id)
      const reasons = said.map(({ relation, reason }) => relation + reason.zh)
      expect(new Set(reasons).size).toBe(reasons.length)
      for (const row of rowsOf(id)) {
        const group = said.find(({ reason }) => reason.zh === row.reason.zh)
        const figures = row.members.map((member) => figureKey(lookups.statements.get(member)!))
        const shown = group?.sets.map((set) => set.map(figureKey)) ?? []
        // All that one row compares still stands in one set.
        expect(shown.some((set) => figures.every((figure) => set.includes(figure)))).toBe(true)
      }
    }
  })

  test('joins what holds for several partners alike, and for several figures of one’s own', () => {
    const id = 'digital-economy-value-added-share'
    const core = reasonsOf(id).find(({ reason }) => reason.zh.startsWith('一为核心产业的占比'))
    expect(rowsOf(id).filter(({ reason }) => reason.zh === core?.reason.zh)).toHaveLength(6)
    expect(core?.sets).toHaveLength(1)
    const places = core!.sets[0]!.map(({ indicator, place }) => `${indicator === id} ${place}`)
    // The own figures first, then the three of the nation.
    expect(places.sort()).toEqual([
      'false china',
      'false china',
      'false china',
      'true fujian',
      'true xiamen',
    ])
    expect(core!.sets[0]!.map(({ indicator }) => indicator === id)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })

  test('keeps apart what is comparable only within a year', () => {
    const index = reasonsOf('fujian-digital-economy-index')
    const sameYear = index.find(({ relation }) => relation === 'subtract')!
    expect(sameYear.sets).toHaveLength(3)
    for (const set of sameYear.sets) expect(new Set(set.map(({ period }) => period)).size).toBe(1)
  })

  test('names the city before other places', () => {
    const same = reasonsOf('digital-economy-value-added-share').find(({ reason }) =>
      reason.zh.startsWith('同名指标、同为2026年目标'),
    )
    expect(same?.sets.map(([first]) => first?.place)).toContain('xiamen')
    for (const { id } of shipped.indicators)
      for (const set of reasonsOf(id).flatMap(({ sets }) => sets)) {
        const own = set.filter(({ indicator }) => indicator === id).map(({ place }) => place)
        if (own.includes('xiamen')) expect(own[0]).toBe('xiamen')
      }
  })
})
