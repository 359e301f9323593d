import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder, moved, nextPosition } from '../../../../../src/features/mine/engine/favourites'

const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 12 })
const rowsOf = (names: readonly string[], positions: readonly number[]) =>
  names.map((indicator, at) => ({ indicator, position: positions[at] ?? 0, since: '' }))
const rows = fc
  .tuple(ids, fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 })))
  .map(([names, positions]) => rowsOf(names, positions))

test('a row stands where it was put, the others keep their order', () => {
  fc.assert(
    fc.property(rows, fc.nat(11), fc.nat(11), (before, which, to) => {
      const row = before[which % Math.max(before.length, 1)]
      if (!row) return
      const written = new Map(before.map((each) => [each.indicator, each]))
      for (const each of moved(before, row.indicator, to)) written.set(each.indicator, each)
      const order = inOrder(written.values()).map(({ indicator }) => indicator)
      const others = inOrder(before).map(({ indicator }) => indicator)
      expect(order.indexOf(row.indicator)).toBe(Math.min(to, before.length - 1))
      const without = (all: string[]) => all.filter((id) => id !== row.indicator)
      expect(without(order)).toEqual(without(others))
    }),
  )
})

test('a new star comes last', () => {
  fc.assert(
    fc.property(rows, (before) => {
      const last = { indicator: 'new', position: nextPosition(before), since: '' }
      expect(inOrder([last, ...before]).at(-1)).toBe(last)
    }),
  )
})

test('an unknown row moves nothing', () => {
  expect(moved(rowsOf(['a', 'b'], [0, 1]), 'c', 0)).toEqual([])
})
