import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../../../../src/record/dataset'
import { judge } from '../../../../../src/features/judge/engine/judge'
import { judgeRanges } from '../../../../../src/features/judge/engine/judgeRanges'
import type { Comparator, Quantity } from '../../../../../src/record/quantity'
import type { JudgeContext, Judged } from '../../../../../src/record/verdict'

/** `>65%`, `~57 %`, `=1 万个` → a quantity. */
function q(text: string): Quantity {
  const [, comparator = '=', value = '', unit = ''] =
    /^(~<|>=|<=|[=<>~])?([\d.]+) ?(.*)$/u.exec(text) ?? []
  return { comparator: (comparator || '=') as Comparator, value: Number(value), unit }
}

const verdict = (target: string, actual: string, direction: 'higher' | 'lower' | 'none') => {
  const judged = judgeRanges(q(target), q(actual), direction)
  return judged === 'different' ? judged : judged.verdict + (judged.byBand ? ' by band' : '')
}

describe('ranges against ranges, more is better', () => {
  it.each([
    ['>65%', '>=60%', 'undecided'],
    ['>95%', '>90%', 'undecided'],
    ['>65%', '>65%', 'met'],
    ['>65%', '>=65%', 'undecided'],
    ['>65%', '=65%', 'notMet'],
    ['>65%', '=65.1%', 'met'],
    ['>65%', '<65%', 'notMet'],
    ['>65%', '<=65%', 'notMet'],
    ['>=65%', '=65%', 'met'],
    ['>=65%', '>65%', 'met'],
    ['>=60%', '<60%', 'notMet'],
    ['>=60%', '<=60%', 'undecided'],
    ['=35%', '=35%', 'met'],
    ['=35%', '=36%', 'met'],
    ['=35%', '>34%', 'undecided'],
    ['=35%', '=34.9%', 'notMet'],
    ['~57%', '=57%', 'met'],
    ['~57%', '=60%', 'met'],
    ['~57%', '=56%', 'undecided by band'],
    ['~57%', '=30%', 'notMet'],
    ['>65%', '~70%', 'undecided by band'],
    ['>65%', '~65%', 'undecided by band'],
    ['>65%', '~100%', 'met'],
    ['>=3000 家', '~<3000 家', 'notMet'],
    ['>=2900 家', '~<3000 家', 'undecided by band'],
    ['>=2000 家', '~<3000 家', 'met'],
    ['~<3000 家', '=3000 家', 'met'],
    ['=1 万个', '=10000 个', 'met'],
    ['=1 万个', '=9999 个', 'notMet'],
    ['=10.7 万个', '=107000 个', 'met'],
    ['>2500 款', '=2501 个', 'met'],
    ['=5 EFLOPS', '=5000 PFLOPS', 'met'],
    ['>30 万人次', '=31 万人', 'different'],
    ['=62 项', '=62 类', 'different'],
    ['=62 项', '=62 %', 'different'],
  ])('target %s, actual %s → %s', (target, actual, expected) =>
    expect(verdict(target, actual, 'higher')).toBe(expected),
  )
})

describe('ranges against ranges, less is better', () => {
  it.each([
    ['<1.35', '=1.42', 'notMet'],
    ['<1.35', '=1.35', 'notMet'],
    ['<1.35', '=1.34', 'met'],
    ['<1.35', '<1.35', 'met'],
    ['<1.35', '<=1.35', 'undecided'],
    ['<=1.5', '=1.5', 'met'],
    ['=1.35', '=1.3', 'met'],
    ['=1.35', '=1.4', 'notMet'],
    ['~1.35', '=1.35', 'met'],
    ['~1.35', '=1.36', 'undecided by band'],
    ['~<1.35', '=1.35', 'notMet'],
    ['~<1.35', '=1', 'met'],
  ])('target %s, actual %s → %s', (target, actual, expected) =>
    expect(verdict(target, actual, 'lower')).toBe(expected),
  )

  it('takes the number itself where neither more nor less is better', () => {
    expect(verdict('=8 个', '=8 个', 'none')).toBe('met')
    expect(verdict('=8 个', '=9 个', 'none')).toBe('notMet')
    expect(verdict('~8 个', '=9 个', 'none')).toBe('undecided by band')
    expect(verdict('~<8 个', '=7 个', 'none')).toBe('undecided by band')
  })
})

const figure = (overrides: Partial<Judged> = {}): Judged => ({
  indicator: 'share',
  place: 'xiamen',
  kind: 'actual',
  period: '未注明',
  quantity: q('=60%'),
  statements: ['a'],
  documentDate: '2025-10-16',
  ...overrides,
})
const target = (overrides: Partial<Judged> = {}) =>
  figure({ kind: 'target', period: '2026', quantity: q('>65%'), statements: ['t'], ...overrides })
const context = (overrides: Partial<JudgeContext> = {}): JudgeContext => ({
  direction: 'higher',
  basis: 'share',
  today: '2026-02-01',
  comparisons: [],
  ...overrides,
})
const row = (relation: Comparison['relation'], members = ['t', 'a']): Comparison => ({
  id: relation,
  relation,
  members,
  reason: { zh: '口径不同', en: 'other definition' },
})
const flow = { basis: 'flow' } as const

describe('the judge', () => {
  it.each<[string, Partial<Judged>, Partial<Judged> | undefined, Partial<JudgeContext>, string]>([
    ['nothing to hold against it', {}, undefined, {}, 'noActual noActualFigure'],
    ['reached early', {}, { quantity: q('=66%') }, {}, 'met allReach'],
    ['not reached, year open', {}, {}, {}, 'notDue yearOpen noneReaches'],
    [
      'undecided stays so while the year is open',
      {},
      { quantity: q('>60%') },
      {},
      'undecided someReach',
    ],
    [
      'year over, actual of that year',
      {},
      { period: '2026' },
      { today: '2027-01-01' },
      'notMet noneReaches',
    ],
    [
      'year over, actual older',
      {},
      {},
      { today: '2027-01-01' },
      'undecided actualBeforeDue noneReaches',
    ],
    [
      'reached after the year',
      { period: '2024' },
      { quantity: q('=66%') },
      {},
      'undecided actualAfterDue allReach',
    ],
    ['missed even after the year', { period: '2024' }, {}, {}, 'notMet noneReaches'],
    [
      'target without a year, missed',
      { period: '未注明' },
      {},
      {},
      'undecided targetUndated noneReaches',
    ],
    [
      'target without a year, reached',
      { period: '未注明' },
      { quantity: q('=66%') },
      {},
      'met allReach',
    ],
    ['band', { quantity: q('~65%') }, { quantity: q('=64%') }, {}, 'undecided bandWidth someReach'],
    ['other place', {}, { place: 'fujian' }, {}, 'notComparable otherPlace'],
    ['other unit', {}, { quantity: q('=66 家') }, {}, 'notComparable otherUnit'],
    ['other indicator', {}, { indicator: 'scale' }, {}, 'notComparable otherIndicator'],
    ['a rank is no value', {}, { kind: 'rank' }, {}, 'notComparable otherKind'],
    ['only side by side', {}, {}, { comparisons: [row('beside')] }, 'notComparable besideOnly'],
    [
      'two words of which no document says whether they mean one measure',
      {},
      {},
      { comparisons: [row('unclear')] },
      'definitionUnclear unclearWhetherSame',
    ],
    ['never linked', {}, {}, { comparisons: [row('never')] }, 'notComparable neverLinked'],
    [
      'may be subtracted',
      {},
      {},
      { comparisons: [row('subtract')] },
      'notDue yearOpen noneReaches',
    ],
    ['flow, undated', {}, {}, flow, 'undecided actualUndated noneReaches'],
    ['flow of an earlier year', {}, { period: '2025' }, flow, 'notDue yearOpen otherYear'],
    [
      'flow of another year, year over',
      { period: '2024' },
      { period: '2025' },
      flow,
      'notComparable otherYear',
    ],
    ['flow every year', { period: '每年' }, { period: '2025' }, flow, 'notMet noneReaches'],
    [
      'flow every year, part of one',
      { period: '每年' },
      { period: '2025-01/2025-06' },
      flow,
      'undecided actualBeforeDue noneReaches',
    ],
    [
      'flow every year, a month of one',
      { period: '每年' },
      { period: '2025-06' },
      flow,
      'undecided otherSpan',
    ],
    [
      'flow this year so far',
      { period: '每年' },
      { period: '2026-01' },
      flow,
      'notDue yearOpen noneReaches',
    ],
  ])('%s', (_, goal, actual, given, expected) => {
    const judged = judge(target(goal), actual && figure(actual), context(given))
    expect([judged.kind, ...judged.explanation.reasons].join(' ')).toBe(expected)
  })

  it('shows the row that speaks most plainly of the two', () => {
    const wide = row('never', ['t', 'a', 'x', 'y'])
    const narrow = row('beside')
    const judged = judge(target(), figure(), context({ comparisons: [wide, narrow] }))
    expect(judged.explanation.comparison).toBe(narrow)
    expect(judged.explanation.changes).toEqual([{ kind: 'sameDefinition', comparison: narrow }])
  })

  it('explains itself with figures, ranges, rules, dates and what would change it', () => {
    const { explanation } = judge(target(), figure({ quantity: q('>=60%') }), context())
    expect(explanation.goal?.sure).toEqual({
      lower: { value: 65, inclusive: false },
      upper: undefined,
    })
    expect(explanation.seen).toEqual({ lower: { value: 60, inclusive: true }, upper: undefined })
    expect(explanation).toMatchObject({
      unit: '%',
      rules: ['>', '>='],
      due: '2026-12-31',
      asOf: { date: '2025-10-16', from: 'document' },
      changes: [{ kind: 'actualReaches' }, { kind: 'actualMisses' }],
    })
  })
})
