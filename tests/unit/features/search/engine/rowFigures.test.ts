import { describe, expect, it } from 'vitest'
import { rowFigures } from '../../../../../src/features/search/engine/rowFigures'
import { createSearcher } from '../../../../../src/features/search/engine/searcher'
import { createLookups } from '../../../../../src/record/lookups'
import { otherCity } from '../../../../fixtures/otherCity'
import { shipped } from '../../../../fixtures/searcher'

const lookups = createLookups(shipped().dataset)

describe('the figures that a hit shows', () => {
  it('are a target and beside it the latest of another definition, which says so', () => {
    const { front, latest } = rowFigures('digital-economy-value-added-share', '', lookups)
    expect(front).toMatchObject({ kind: 'target', place: 'xiamen' })
    expect(latest?.figure.indicator).toBe('digital-economy-scale-gdp-share')
    expect(latest?.relation).toBe('unclear')
  })

  it('begin with the one that was asked for', () => {
    const { front, latest } = rowFigures(
      '5g-base-stations-total',
      'sup-cnstock-2024-04-001',
      lookups,
    )
    expect(front?.lead.id).toBe('sup-cnstock-2024-04-001')
    expect(latest).toBeUndefined()
  })
})

it('searches another edition without a word of it in the code', () => {
  const { dataset } = otherCity()
  const searcher = createSearcher(dataset)
  for (const { id, name, aliases } of dataset.indicators)
    for (const called of [name.zh, ...aliases])
      expect(
        searcher
          .find(called)
          .slice(0, 3)
          .map((hit) => hit.id),
      ).toContain(id)
})
