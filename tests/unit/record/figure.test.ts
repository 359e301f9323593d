import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../../src/record/figure'
import { headlineActuals, indicatorFigures } from '../../../src/record/indicatorFigures'
import { createLookups } from '../../../src/record/lookups'
import { aDocument, anIndicator, aStatement, dataset } from '../../fixtures/dataset'
import { shipped, shippedLookups } from '../../fixtures/shipped'

const plan = aDocument()
const press = aDocument({ id: 'press', rank: 3, kind: 'press', number: '' })
const extra = aDocument({ id: 'extra', rank: 5, collection: 'supplementary', number: '' })

function lookupsOf(statements: Parameters<typeof aStatement>[0][], more = {}) {
  return createLookups(
    dataset({
      documents: [plan, press, extra],
      indicators: [anIndicator()],
      statements: statements.map((s, at) => aStatement({ id: `s${at}`, ...s })),
      ...more,
    }),
  )
}

describe('a figure', () => {
  test('joins statements of one indicator, place, kind and period, and no others', () => {
    const figures = figuresOf(
      'digital-economy-share',
      lookupsOf([
        {},
        { section: '附件/1' },
        { period: '2030' },
        { place: 'fujian' },
        { kind: 'actual' },
      ]),
    )
    expect(figures.map((f) => f.statements.length).sort()).toEqual([1, 1, 1, 2])
  })

  test('without a printed period is that of its document alone', () => {
    const undated = { period: '未注明', kind: 'actual' } as const
    const figures = figuresOf(
      'digital-economy-share',
      lookupsOf([
        undated,
        { ...undated, section: '附件/1' },
        { ...undated, document: 'extra', quantity: { comparator: '>', value: 60, unit: '%' } },
      ]),
    )
    expect(figures.map(({ statements }) => statements.map(({ id }) => id))).toEqual([
      ['s0', 's1'],
      ['s2'],
    ])
    expect(figures.map(({ differs }) => differs)).toEqual([false, false])
  })

  test('is led by the body where the annex drops the comparator', () => {
    const [figure] = figuresOf(
      'digital-economy-share',
      lookupsOf([
        { section: '附件/1', quantity: { comparator: '=', value: 65, unit: '%' } },
        { section: '一' },
      ]),
    )
    expect(figure?.lead.id).toBe('s1')
    expect(figure?.differs).toBe(true)
  })

  test('is led by the document of the higher rank', () => {
    const [figure] = figuresOf('digital-economy-share', lookupsOf([{ document: 'press' }, {}]))
    expect(figure?.lead.document).toBe('plan')
    expect(figure?.differs).toBe(false)
  })

  test('is led by the statement that a conflict row names, against all ranks', () => {
    const conflict = {
      id: 'c',
      members: ['s0', 's1'],
      explanation: { zh: '', en: '' },
      leads: 's0',
    }
    const [figure] = figuresOf(
      'digital-economy-share',
      lookupsOf([{ document: 'press' }, {}], { conflicts: [conflict] }),
    )
    expect(figure?.lead.id).toBe('s0')
  })
})

describe('the figures of an indicator', () => {
  test('take the newest printed year before a figure without a year', () => {
    const figures = indicatorFigures(
      'digital-economy-share',
      lookupsOf([{ period: '未注明' }, { period: '2025' }, { period: '2026' }]),
    )
    expect(figures.target?.period).toBe('2026')
  })

  test('never put a supplementary figure in front of a base document’s', () => {
    const figures = indicatorFigures(
      'digital-economy-share',
      lookupsOf([{ period: '2025' }, { document: 'extra', kind: 'actual', period: '2026' }]),
    )
    expect(figures.target?.period).toBe('2025')
    expect(figures.actual).toBeUndefined()
    expect(figures.all).toHaveLength(2)
  })

  test('tell nothing of things that only have a number in common', () => {
    const rows = shipped.indicators.flatMap(
      ({ id }) => indicatorFigures(id, shippedLookups).comparisons,
    )
    expect(rows.map(({ relation }) => String(relation))).not.toContain('lookalike')
    expect(shipped.comparisons.map(({ relation }) => relation)).toContain('lookalike')
  })

  test('show only what a comparison lets stand beside, never what must not be mixed', () => {
    const beside = indicatorFigures('digital-economy-value-added-share', shippedLookups).besides
    expect(beside.map((b) => b.figure.indicator)).toContain('digital-economy-scale-gdp-share')
    for (const { comparison } of beside)
      expect(['beside', 'unclear']).toContain(comparison.relation)
  })
})

describe('the figures that the report puts in front', () => {
  const headlines = headlineActuals(shippedLookups)

  test('are its nine 数说 headlines', () => {
    expect(headlines).toHaveLength(9)
    expect(headlines[0]?.indicator).toBe('digital-economy-scale-gdp-share')
  })

  test('are all of the city, all actual, each once, none supplementary', () => {
    expect(new Set(headlines.map((f) => f.indicator)).size).toBe(headlines.length)
    for (const figure of headlines) {
      expect(figure.place).toBe('xiamen')
      expect(figure.kind).toBe('actual')
      expect(shippedLookups.documents.get(figure.lead.document)?.collection).toBe('base')
    }
  })
})
