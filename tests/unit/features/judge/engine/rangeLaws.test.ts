import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Direction } from '../../../../../src/record/dataset'
import { judge } from '../../../../../src/features/judge/engine/judge'
import { judgeRanges } from '../../../../../src/features/judge/engine/judgeRanges'
import { COMPARATORS, type Quantity } from '../../../../../src/record/quantity'
import { readingRule } from '../../../../../src/record/comparatorWords'
import {
  BAND,
  contains,
  goalOf,
  overlaps,
  rangeOf,
  type Range,
} from '../../../../../src/record/range'
import { scaleOf, shift } from '../../../../../src/record/unitScale'
import type { Judged } from '../../../../../src/record/verdict'

/** The number itself lies in the range. */
const includes = (range: Range, number: number) =>
  contains(range, rangeOf({ comparator: '=', value: number }))

const comparator = fc.constantFrom(...COMPARATORS)
const value = fc.integer({ min: 1, max: 100_000 }).map((n) => n / 10)
const quantity: fc.Arbitrary<Quantity> = fc.record({ comparator, value, unit: fc.constant('个') })
const direction = fc.constantFrom<Direction>('higher', 'lower', 'none')
const share = fc.double({ min: 0.001, max: BAND.widest, noNaN: true })

function verdictOf(target: Quantity, actual: Quantity, to: Direction) {
  const judged = judgeRanges(target, actual, to)
  return judged === 'different' ? judged : judged.verdict
}

describe('laws of ranges', () => {
  it('containment: a decided verdict holds for every value that the actual may have', () =>
    fc.assert(
      fc.property(quantity, quantity, direction, value, (target, actual, to, sample) => {
        fc.pre(includes(rangeOf(actual, BAND.widest), sample))
        const verdict = verdictOf(target, actual, to)
        const goal = goalOf(target, to)
        if (verdict === 'met') expect(includes(goal.sure, sample)).toBe(true)
        if (verdict === 'notMet') expect(includes(goal.possible, sample)).toBe(false)
      }),
    ))

  it('the width of the band never decides', () =>
    fc.assert(
      fc.property(quantity, quantity, direction, share, share, (target, actual, to, one, two) => {
        const verdict = verdictOf(target, actual, to)
        const goal = goalOf(target, to, one)
        const seen = rangeOf(actual, two)
        if (verdict === 'met') expect(contains(goal.sure, seen)).toBe(true)
        if (verdict === 'notMet') expect(overlaps(goal.possible, seen)).toBe(false)
      }),
    ))

  it('monotonicity: a better actual never makes the verdict worse', () => {
    const order = ['notMet', 'undecided', 'met', 'different']
    fc.assert(
      fc.property(quantity, quantity, value, (target, actual, more) => {
        // A ceiling where more is better is no goal that more helps to reach, and the other way round.
        fc.pre(target.comparator !== '<' && target.comparator !== '<=')
        const better = { ...actual, value: actual.value + more }
        const [before, after] = [actual, better].map((a) =>
          order.indexOf(verdictOf(target, a, 'higher')),
        )
        expect(after).toBeGreaterThanOrEqual(before ?? 0)
      }),
    )
  })

  it('a stated figure reaches itself, unless its own words leave that open', () =>
    fc.assert(
      fc.property(quantity, (target) => {
        const verdict = verdictOf(target, target, 'none')
        if (!target.comparator.startsWith('~')) expect(verdict).toBe('met')
        else expect(verdict).toBe('undecided')
      }),
    ))

  it('symmetry: another step of the same unit changes no verdict', () =>
    fc.assert(
      fc.property(quantity, quantity, direction, (target, actual, to) => {
        const inTenThousands = { ...actual, value: shift(actual.value, -4), unit: '万个' }
        const scaledTarget = { ...target, value: shift(target.value, -8), unit: '亿个' }
        const plain = verdictOf(target, actual, to)
        expect(verdictOf(target, inTenThousands, to)).toBe(plain)
        expect(verdictOf(scaledTarget, inTenThousands, to)).toBe(plain)
      }),
    ))

  it('moving the point forth and back is exact', () =>
    fc.assert(
      fc.property(value, fc.integer({ min: -8, max: 12 }), (n, power) => {
        expect(shift(shift(n, power), -power)).toBe(n)
      }),
    ))

  it('no verdict from incomparable figures', () => {
    const unit = fc.constantFrom('个', '人', '人次', '类', '%', '亿条', 'TB', 'PFLOPS', '件')
    const figure = fc.record<Judged>({
      indicator: fc.constantFrom('a', 'b'),
      place: fc.constantFrom('xiamen', 'fujian'),
      kind: fc.constantFrom('actual', 'rank', 'count', 'target'),
      period: fc.constantFrom('2025', '2026', '每年', '未注明', '2025-06'),
      quantity: fc.record({ comparator, value, unit }),
      statements: fc.constant(['s']),
      documentDate: fc.constantFrom('', '2025-10-16'),
    })
    fc.assert(
      fc.property(figure, figure, direction, fc.boolean(), (goal, actual, to, forbidden) => {
        const relation = forbidden ? ('beside' as const) : ('subtract' as const)
        const reason = { zh: '', en: '' }
        const { kind } = judge({ ...goal, kind: 'target' }, actual, {
          direction: to,
          basis: 'stock',
          today: '2026-02-01',
          comparisons: [{ id: 'row', relation, members: ['s'], reason }],
        })
        const comparable =
          !forbidden &&
          goal.indicator === actual.indicator &&
          goal.place === actual.place &&
          actual.kind === 'actual' &&
          scaleOf(goal.quantity.unit).kind === scaleOf(actual.quantity.unit).kind
        if (!comparable) expect(kind).toBe('notComparable')
      }),
    )
  })
})

describe('the table of rules', () => {
  it.each(COMPARATORS)('%s: the range includes the number as the table says', (c) => {
    const rule = readingRule(c)
    if (rule.includesNumber === undefined) return
    expect(includes(rangeOf({ comparator: c, value: 100 }), 100)).toBe(rule.includesNumber)
  })
})

describe('units', () => {
  it.each([
    ['万个', '个', 4],
    ['亿条', '条', 8],
    ['万亿元', '元', 12],
    ['亿条/月', '条/月', 8],
    ['个/万人', '个/万人', 0],
    ['款', '个', 0],
    ['个指标', '个', 0],
    ['人', '人', 0],
    ['万人次', '人次', 4],
    ['万P', 'FLOPS', 4],
    ['EFLOPS', 'FLOPS', 3],
    ['PB', 'B', 3],
    ['%', '%', 0],
    ['', '', 0],
    ['亿', '', 8],
  ])('%s counts %s × 10^%i', (unit, kind, exponent) =>
    expect(scaleOf(unit)).toEqual({ kind, exponent }),
  )
})
