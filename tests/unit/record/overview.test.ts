import { describe, expect, test } from 'vitest'
import { AREA_FILTERS, filterIndicators } from '../../../src/record/facets'
import { chartRow } from '../../../src/record/chartRows'
import { placesRow, trendOf } from '../../../src/charts/model/indicatorCharts'
import { indicatorFigures } from '../../../src/record/indicatorFigures'
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

  test('prefers rows with a target of the city and repeats nothing of the headline', () => {
    const { headline, rows } = modelOf('foundation')
    expect(rows).toHaveLength(3)
    for (const row of rows) expect(row.figures.target?.place).toBe('xiamen')
    const besides = headline!.figures.besides.map((b) => b.figure.indicator)
    expect(rows.map((r) => r.indicator.id).filter((id) => besides.includes(id))).toEqual([])
  })

  test('puts the targets in force first, then what tells most, and no target of an older plan', () => {
    expect(modelOf('government').rows.map(({ indicator }) => indicator.id)).toEqual([
      'one-matter-services',
      'no-application-funds-paid',
      'ixiamen-daily-active-visits',
    ])
    for (const { id } of shipped.areas) {
      const periods = modelOf(id).rows.map(({ figures }) => figures.target?.period)
      expect(periods).not.toContain('2022')
    }
  })

  test('counts only indicators that the base documents know', () => {
    const all = lookups.indicatorsByArea.get('foundation')!.length
    expect(modelOf('foundation').count).toBe(baseIndicators('foundation', lookups).length)
    expect(modelOf('foundation').count).toBeLessThan(all)
  })

  test('takes its dates from the documents', () => {
    expect(freshness(lookups)).toEqual({ dataUntil: '2025-10-16', issued: '2025-03-31' })
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

describe('the picture of a row', () => {
  test('draws another definition aside and never as progress', () => {
    const indicator = lookups.indicators.get('digital-economy-value-added-share')!
    const row = chartRow(indicator, indicatorFigures(indicator.id, lookups), words, 'x')!
    const actual = row.marks.filter((mark) => mark.role === 'actual')
    expect(actual.length).toBeGreaterThan(0)
    for (const mark of actual) expect(mark.aside).toBe(true)
    expect(row.marks.find((mark) => mark.role === 'target')?.aside).toBe(false)
  })

  test('holds one unit only, and says nothing where a single mark would make its own scale', () => {
    for (const indicator of shipped.indicators) {
      const row = chartRow(indicator, indicatorFigures(indicator.id, lookups), words, 'x')
      if (!row) continue
      expect(new Set(row.marks.map((mark) => mark.quantity.unit)).size).toBe(1)
      expect(row.marks.length > 1 || row.unit === '%').toBe(true)
    }
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

describe('the pictures of an indicator’s page', () => {
  test('put the city’s target first and other definitions last', () => {
    const indicator = lookups.indicators.get('digital-economy-value-added-share')!
    const row = placesRow(indicator, indicatorFigures(indicator.id, lookups), words, 'x')!
    expect(row.marks[0]?.role).toBe('target')
    const firstAside = row.marks.findIndex((mark) => mark.aside)
    expect(row.marks.slice(firstAside).every((mark) => mark.aside)).toBe(true)
  })

  test('join points through time only with a printed year, one unit and one place', () => {
    const series = shipped.indicators.flatMap(({ id }) =>
      trendOf(indicatorFigures(id, lookups), words),
    )
    expect(series.length).toBeGreaterThan(0)
    for (const { id, label, points } of series) {
      expect(label, 'in the reader’s words').toBe(words.place(id))
      expect(new Set(points.map((p) => p.period)).size).toBeGreaterThan(1)
      expect(new Set(points.map((p) => p.quantity.unit)).size).toBe(1)
      for (const { period } of points) expect(period).toMatch(/^\d{4}/)
    }
  })
})
