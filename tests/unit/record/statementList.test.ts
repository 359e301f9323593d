import { describe, expect, it } from 'vitest'
import { compareDocuments, statementsByDocument } from '../../../src/record/statementList'
import { aDocument } from '../../fixtures/dataset'
import { shippedLookups } from '../../fixtures/shipped'

const lookups = shippedLookups
const { statements } = lookups.dataset

describe('statementsByDocument', () => {
  it('shows every statement of the dataset exactly once', () => {
    const shown = statementsByDocument(statements, lookups).flatMap(({ sections }) =>
      sections.flatMap((group) => group.statements.map(({ id }) => id)),
    )
    expect(shown.toSorted()).toEqual(statements.map(({ id }) => id).toSorted())
  })

  it('counts each document, and leaves out those without a statement asked for', () => {
    const ranks = statements.filter(({ kind }) => kind === 'rank')
    const groups = statementsByDocument(ranks, lookups)
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(ranks.length)
    expect(groups.every(({ count }) => count > 0)).toBe(true)
  })

  it('puts the five documents before all supplementary ones', () => {
    const collections = statementsByDocument(statements, lookups).map((g) => g.document.collection)
    expect(collections.lastIndexOf('base')).toBe(4)
  })
})

describe('compareDocuments', () => {
  const dates = (published: string) => ({ signed: '', published, printed: '', reposted: '' })

  it('puts the leading document first, among equals the newest', () => {
    const old = aDocument({ id: 'old', rank: 2, dates: dates('2022-01-01') })
    const newer = aDocument({ id: 'newer', rank: 2, dates: dates('2025-01-01') })
    const leading = aDocument({ id: 'leading', rank: 1, dates: dates('2020-01-01') })
    expect([old, newer, leading].sort(compareDocuments).map(({ id }) => id)).toEqual([
      'leading',
      'newer',
      'old',
    ])
  })
})
