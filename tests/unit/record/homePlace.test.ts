import { expect, test } from 'vitest'
import { cityFirst } from '../../../src/record/homePlace'
import { shipped } from '../../fixtures/shipped'

test('places to choose from begin with the city, its province and the nation, and lose none', () => {
  const ids = cityFirst(shipped).map(({ id }) => id)
  expect(ids.slice(0, 3)).toEqual(['xiamen', 'fujian', 'china'])
  expect([...ids].sort()).toEqual(shipped.places.map(({ id }) => id).sort())
})
