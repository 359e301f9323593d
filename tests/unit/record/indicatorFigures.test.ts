import { describe, expect, test } from 'vitest'
import { frontFigure, indicatorFigures } from '../../../src/record/indicatorFigures'
import { isBase } from '../../../src/record/figure'
import { shipped, shippedLookups as lookups } from '../../fixtures/shipped'

describe('all figures of an indicator', () => {
  test('begin with the one that stands in front of its page', () => {
    for (const { id } of shipped.indicators) {
      const figures = indicatorFigures(id, lookups)
      expect(figures.all[0], id).toBe(frontFigure(figures))
      expect(new Set(figures.all).size).toBe(figures.all.length)
    }
  })

  test('name the city before other places, among the five documents’ and among the supplementary ones', () => {
    for (const { id } of shipped.indicators)
      for (const base of [true, false]) {
        const places = indicatorFigures(id, lookups)
          .all.slice(1)
          .filter((figure) => isBase(figure.lead, lookups) === base)
          .map(({ place }) => place === 'xiamen')
        expect(places, id).toEqual([...places].sort((a, b) => Number(b) - Number(a)))
      }
  })

  test('copy the city’s figure first where the city’s share of GDP is asked for', () => {
    const { all } = indicatorFigures('digital-economy-value-added-share', lookups)
    expect(all[0]?.lead.token).toContain('65%')
    expect(all[0]?.place).toBe('xiamen')
  })
})
