import { expect, test } from 'vitest'
import { subjectOf } from '../../../src/record/chineseProse'

test.each([
  ['厦门市', '公共算力规模', '厦门市公共算力规模'],
  ['厦门市', '福建省数字经济发展指数', '福建省数字经济发展指数,厦门市'],
  ['厦门市', '省级工业互联网平台', '省级工业互联网平台,厦门市'],
  ['厦门市', '纳入省“独角兽”创新企业名录数', '厦门市纳入省“独角兽”创新企业名录数'],
])('of %s, “%s” is said as %s', (place, name, said) => {
  expect(subjectOf(place, name)).toBe(said)
})
