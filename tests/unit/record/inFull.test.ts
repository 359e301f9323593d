import { expect, test } from 'vitest'
import { inFull } from '../../../src/record/inFull'
import { shipped } from '../../fixtures/shipped'

test.each([
  [150, '亿条', '15,000,000,000', '条'],
  [10.7, '万个', '107,000', '个'],
  [0.38, '万人', '3,800', '人'],
  [45.5, '万亿元', '45,500,000,000,000', '元'],
  [3, '亿条/月', '300,000,000', '条/月'],
])('%s %s in full is %s %s', (value, unit, digits, rest) => {
  expect(inFull({ value, unit })).toEqual({ digits, unit: rest })
})

test('what has no step of 万 or 亿 stays as it is', () => {
  expect(inFull({ value: 65, unit: '%' })).toBeUndefined()
  expect(inFull({ value: 5000, unit: 'PFLOPS' })).toBeUndefined()
})

test('every figure in full is the number that is printed', () => {
  const all = shipped.statements.flatMap(({ quantity }) => {
    const full = inFull(quantity)
    return full ? [{ quantity, full }] : []
  })
  expect(all.length).toBeGreaterThan(20)
  for (const { quantity, full } of all) {
    const step = quantity.unit.startsWith('万亿')
      ? 1e12
      : quantity.unit.startsWith('亿')
        ? 1e8
        : 1e4
    expect(Number(full.digits.replaceAll(',', ''))).toBeCloseTo(quantity.value * step, 0)
  }
})
