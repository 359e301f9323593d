import { describe, expect, it, test } from 'vitest'
import { gapTo, mayShareScale } from '../../../src/record/comparability'
import { choosePictures } from '../../../src/record/choosePictures'
import type { Comparator } from '../../../src/record/quantity'
import { scaleOf } from '../../../src/record/unitScale'
import { shippedLookups as lookups } from '../../fixtures/shipped'

const kindsOf = (id: string) => choosePictures(id, lookups).map(({ kind }) => kind)

describe('the pictures of an indicator', () => {
  it.each([
    ['places of one year that a row lets compare', 'online-retail-share', ['ranking']],
    [
      'a target and an actual that a row lets subtract',
      'e-social-security-card-coverage',
      ['progress'],
    ],
    ['one place through time', 'gross-regional-product', ['trend']],
    ['a share that stands alone', 'fully-digitalised-firms-share', ['progress']],
    ['a part beside its whole', 'public-computing-power', []],
    ['targets of several plans that may only stand beside', 'data-merchants', []],
  ])('are right for %s', (_case, id, kinds) => {
    expect(kindsOf(id)).toEqual(kinds)
  })

  test('never hold two figures that may not be compared, but lines of one place each', () => {
    for (const { id } of lookups.dataset.indicators)
      for (const { kind, figures } of choosePictures(id, lookups)) {
        expect(new Set(figures.map(({ lead }) => scaleOf(lead.quantity.unit).kind)).size).toBe(1)
        const pairs = figures.flatMap((a) => figures.map((b) => [a, b] as const))
        for (const [a, b] of pairs)
          if (a !== b && (kind !== 'trend' || a.place === b.place))
            expect(mayShareScale(a, b, lookups), `${id}: ${a.key} and ${b.key}`).toBe(true)
      }
  })

  test('leave out of a line every place whose years a row keeps apart elsewhere', () => {
    expect(kindsOf('fujian-digital-economy-index')).toEqual(['ranking'])
  })
})

describe('the gap to a target', () => {
  const quantity = (comparator: Comparator, value: number) => ({ comparator, value, unit: '%' })
  it.each([
    ['=', 87, '=', 60, 27],
    ['>=', 87, '=', 60.1, 26.9],
    ['>', 65, '=', 70, 0],
    ['>', 65, '>=', 60, undefined],
    ['~', 57, '=', 50, undefined],
    ['<', 1.3, '=', 1.4, undefined],
  ] as const)('%s%d, %s%d is %s', (aim, target, word, actual, gap) => {
    expect(gapTo(quantity(aim, target), quantity(word, actual))).toBe(gap)
  })
})
