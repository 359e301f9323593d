import { expect, test } from 'vitest'
import { idsIn } from '../../../../src/features/browse/indicator/listWalk'

test('a list is gone through in the order of its links, each indicator once', () => {
  expect(
    idsIn([
      'https://host/app/indicator/gdp',
      'https://host/app/area/foundation',
      'https://host/app/indicator/pue?pin=1#note',
      'https://host/app/indicator/gdp#charts',
    ]),
  ).toEqual(['gdp', 'pue'])
})
