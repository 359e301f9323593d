import { describe, expect, it } from 'vitest'
import { conflictGroups } from '../../../../../src/features/judge/engine/conflictGroups'
import { createLookups } from '../../../../../src/record/lookups'
import { aStatement, dataset } from '../../../../fixtures/dataset'
import { shippedLookups } from '../../../../fixtures/shipped'

const none = { zh: '', en: '' }
const body = aStatement({ id: 'body', quantity: { comparator: '>', value: 65, unit: '%' } })
const groupOf = (other: Partial<typeof body>) => {
  const annex = aStatement({
    id: 'annex',
    quantity: { comparator: '=', value: 65, unit: '%' },
    ...other,
  })
  const conflict = { id: 'c', members: ['body', 'annex'], explanation: none, leads: 'body' }
  const { wording } = conflictGroups(
    createLookups(dataset({ statements: [body, annex], conflicts: [conflict] })),
  )
  return wording.length ? 'wording' : 'substance'
}

describe('conflictGroups', () => {
  it('takes a comparator that was left out for wording', () => {
    expect(groupOf({})).toBe('wording')
  })

  it.each([
    ['another number', { quantity: { comparator: '=', value: 66, unit: '%' } }],
    ['another unit', { quantity: { comparator: '=', value: 65, unit: '个' } }],
    ['another year', { period: '2026' }],
  ] as const)('takes %s for more than wording', (_, other) => {
    expect(groupOf(other)).toBe('substance')
  })

  it('takes a number without anything beside it for more than wording, and loses none', () => {
    const { substance, wording } = conflictGroups(shippedLookups)
    const all = shippedLookups.dataset.conflicts
    expect(substance.length + wording.length).toBe(all.length)
    for (const one of all.filter(({ members }) => members.length === 1))
      expect(substance).toContain(one)
  })
})
