import { describe, expect, it } from 'vitest'
import { createLookups } from '../../../../../src/record/lookups'
import { hitFacets } from '../../../../../src/features/search/engine/hitFacets'
import { labelOf } from '../../../../../src/features/search/engine/labels'
import { createSearcher } from '../../../../../src/features/search/engine/searcher'
import type { SearchKind } from '../../../../../src/record/searchTypes'
import { shipped } from '../../../../fixtures/searcher'

const { dataset, file } = shipped()
const lookups = createLookups(dataset)
const searcher = createSearcher(dataset, { file })
const facets = hitFacets(lookups, dataset.released)
const hit = (kind: SearchKind, id: string) => ({
  kind,
  id,
  score: 1,
  via: '',
  figure: '',
  marks: [],
})

describe('what hits can be filtered by', () => {
  it('is, for an indicator, all that its statements say', () => {
    const found = facets(hit('indicator', 'public-computing-power'))
    expect(found).toMatchObject({ area: ['foundation'] })
    expect(new Set(found.place)).toEqual(new Set(['xiamen', 'fujian']))
    expect(found.document).toEqual(expect.arrayContaining(['xm-2025-90', 'fj-2025-4']))
    expect(found.verdict).toHaveLength(1)
  })

  it('is, for a statement, its own place, document and year', () => {
    expect(facets(hit('statement', 'xm-2025-90-003'))).toMatchObject({
      place: ['xiamen'],
      document: ['xm-2025-90'],
      year: ['2026'],
    })
    expect(facets(hit('statement', 'xm-2025-90-004')).year).toEqual(['未注明'])
  })

  it('is, for a task, its units and the year of its plan', () => {
    const found = facets(hit('task', 't2022-26'))
    expect(found).toMatchObject({
      area: ['culture'],
      department: ['culture-tourism'],
      year: ['2022'],
    })
  })

  it('is there for every kind, and nothing for an unknown id', () => {
    expect(facets(hit('document', 'xm-2025-90'))).toMatchObject({ year: ['2025'] })
    expect(facets(hit('department', 'data-bureau'))).toEqual({ department: ['data-bureau'] })
    expect(facets(hit('system', 'city-brain')).document?.length).toBeGreaterThan(0)
    expect(facets(hit('task', 'none'))).toEqual({})
    expect(facets(hit('statement', 'none'))).toEqual({})
  })
})

describe('a hit in one line', () => {
  it.each([
    ['indicator', 'public-computing-power', '公共算力规模'],
    ['statement', 'xm-2025-90-003', '公共算力规模:厦门市2026年目标达5000PFLOPS'],
    ['statement', 'fj-2025-4-007', '智能算力占比:福建省2026年目标超过80%'],
    ['statement', 'fj-2025-4-026', '数字经济增加值占GDP比重:福建省2026年目标57%'],
    ['document', 'xm-2022-47', '2022年数字厦门工作要点(厦府办〔2022〕47号)'],
    ['department', 'data-bureau', '市数据管理局'],
    ['task', 't2022-34', '建强城市大脑中枢'],
    ['system', 'city-brain', '城市大脑'],
    ['system', 'none', 'none'],
  ] as const)('%s %s is %s', (kind, id, label) =>
    expect(labelOf({ kind, id }, lookups, searcher.fold)).toBe(label),
  )
})
