import { describe, expect, test } from 'vitest'
import { AREA_FILTERS, filterIndicators } from '../../../src/record/facets'
import type { Figure } from '../../../src/record/figure'
import { figuresAtAGlance, latestFigures } from '../../../src/record/latest'
import { publishedOf } from '../../../src/record/timeState'
import {
  areaModel,
  baseIndicators,
  freshness,
  indicatorModels,
  supplementaryIndicators,
} from '../../../src/record/overview'
import { shipped, shippedLookups as lookups } from '../../fixtures/shipped'
import { plainWords as words } from '../../fixtures/words'

const modelOf = (area: string) =>
  areaModel(lookups.areas.get(area)!, lookups, words, (text) => text.zh)

describe('总览', () => {
  test('shows six areas, each with a headline that has a figure', () => {
    expect(shipped.areas).toHaveLength(6)
    for (const area of shipped.areas) {
      const { headline } = modelOf(area.id)
      expect(headline?.indicator.id).toBe(area.headline)
      expect(headline?.figures.all.length).toBeGreaterThan(0)
    }
  })

  test('counts only indicators that the base documents know', () => {
    const all = lookups.indicatorsByArea.get('foundation')!.length
    expect(modelOf('foundation').count).toBe(baseIndicators('foundation', lookups).length)
    expect(modelOf('foundation').count).toBeLessThan(all)
  })

  test('takes its dates from the documents', () => {
    expect(freshness(lookups)).toEqual({ dataUntil: '2026-01-05', issued: '2025-03-31' })
  })
})

describe('今日速览', () => {
  const glance = figuresAtAGlance(lookups, 6)
  const latest = latestFigures(lookups)

  test('shows six of the city’s own figures, no indicator twice, one of every area that has any', () => {
    expect(new Set(glance.map(({ indicator }) => indicator)).size).toBe(6)
    for (const { place, kind } of glance) {
      expect(place).toBe('xiamen')
      expect(['actual', 'rank']).toContain(kind)
    }
    const areasOf = (figures: readonly Figure[]) =>
      new Set(figures.map(({ indicator }) => lookups.indicators.get(indicator)?.area))
    expect(areasOf(glance)).toEqual(areasOf(latest.filter(({ kind }) => kind === 'actual')))
  })

  test('has a rank among them, one of a printed year', () => {
    const ranks = glance.filter(({ kind }) => kind === 'rank')
    expect(ranks).toHaveLength(1)
    expect(ranks[0]?.period).toMatch(/^\d{4}/)
  })

  test('begins the latest figures with what is newest, from whichever document of an authority it is', () => {
    const documents = latest.map(({ lead }) => lead.document)
    expect(documents.slice(0, 4)).toEqual([
      'sup-xm-data-annual-2025',
      'sup-xm-data-annual-2025',
      'sup-fj-drc-2025-12',
      'sup-fj-drc-2025-12',
    ])
    const dates = latest.map((figure) => publishedOf(figure, lookups))
    expect(dates).toEqual(dates.toSorted().reverse())
    for (const id of documents) {
      const { collection, reliability } = lookups.documents.get(id)!
      expect(collection === 'base' || reliability === 'official', id).toBe(true)
    }
  })
})

describe('the filters of an area', () => {
  const models = indicatorModels(baseIndicators('economy', lookups), lookups, words, (t) => t.zh)

  test('part the list: province only is what has neither target nor actual figure', () => {
    const [all, target, actual, province] = AREA_FILTERS.map((f) => filterIndicators(models, f))
    expect(all).toHaveLength(models.length)
    const own = new Set([...target!, ...actual!])
    expect(own.size + province!.length).toBe(models.length)
  })
})

describe('the indicators that no area lists', () => {
  test('make up the whole together with those of the areas, and have supplementary figures only', () => {
    const others = supplementaryIndicators(lookups)
    const counts = shipped.areas.map((area) => modelOf(area.id).count)
    expect(counts.reduce((a, b) => a + b, 0) + others.length).toBe(shipped.indicators.length)
    expect(others.length).toBeGreaterThan(0)
    for (const { id } of others)
      for (const { document } of lookups.statementsByIndicator.get(id) ?? [])
        expect(lookups.documents.get(document)?.collection).toBe('supplementary')
  })
})
