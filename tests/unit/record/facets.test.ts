import { describe, expect, it } from 'vitest'
import { countValues, filterRows, holdsText, type Facet } from '../../../src/record/facets'

interface Row {
  readonly kind: string
  readonly units: readonly string[]
}
const rows: readonly Row[] = [
  { kind: 'target', units: ['a', 'b'] },
  { kind: 'target', units: ['b'] },
  { kind: 'actual', units: ['a', 'a'] },
]
const byKind = (chosen = ''): Facet<Row> => ({ chosen, keysOf: ({ kind }) => [kind] })
const byUnit = (chosen = ''): Facet<Row> => ({ chosen, keysOf: ({ units }) => units })

describe('filterRows', () => {
  it('lets everything through where nothing is chosen', () => {
    expect(filterRows(rows, [byKind(), byUnit()])).toEqual(rows)
  })

  it('keeps rows that pass every filter', () => {
    expect(filterRows(rows, [byKind('target'), byUnit('a')])).toEqual([rows[0]])
  })
})

describe('countValues', () => {
  it('counts what each choice would show while the other filters stay', () => {
    const kind = byKind('actual')
    const unit = byUnit('a')
    expect(Object.fromEntries(countValues(rows, kind, [kind, unit]))).toEqual({
      '': 2,
      target: 1,
      actual: 1,
    })
  })

  it('counts a row once for a value that it has twice', () => {
    const unit = byUnit()
    expect(countValues(rows, unit, [unit]).get('a')).toBe(2)
  })
})

describe('holdsText', () => {
  it.each([
    ['', ['大数据局'], true],
    ['大数据', ['市工信局(大数据局)'], true],
    ['(大数据局)', ['市工信局(大数据局)'], true],
    ['big DATA', ['Big Data Administration'], true],
    ['财政', ['市工信局(大数据局)', ''], false],
  ])('%s in %j: %s', (query, texts, expected) => {
    expect(holdsText(query, texts)).toBe(expected)
  })
})
