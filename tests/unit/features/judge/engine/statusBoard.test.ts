import { describe, expect, it } from 'vitest'
import { byDueDate, isPastDue } from '../../../../../src/features/judge/engine/statusFilter'
import { endOf } from '../../../../../src/record/period'
import { statusBoard } from '../../../../../src/features/judge/engine/statusBoard'
import { verdictOf } from '../../../../../src/features/judge/engine/verdictOf'
import { shippedLookups } from '../../../../fixtures/shipped'

const lookups = shippedLookups
const TODAY = '2026-02-01'
const ORDER = ['open', 'none', 'past']

describe('verdicts on the shipped data', () => {
  it.each([
    ['digital-economy-value-added-share', 'definitionUnclear', 'gdp-share-value-added-vs-scale'],
    ['innovation-firms', 'definitionUnclear', 'innovation-firms-2026-vs-2025-list'],
    ['data-collected-once-coverage', 'definitionUnclear', 'data-once-target-vs-report'],
    ['public-computing-power', 'noActual', undefined],
  ])('%s → %s', (indicator, kind, comparison) => {
    const verdict = verdictOf(indicator, lookups, TODAY)
    expect(verdict?.kind).toBe(kind)
    expect(verdict?.explanation.comparison?.id).toBe(comparison)
  })

  it('names the missing denominator where over 90 stands beside over 95', () => {
    const verdict = verdictOf('data-collected-once-coverage', lookups, TODAY)
    expect(verdict?.explanation.comparison?.reason.zh).toContain('分母')
    expect(verdict?.targetFigure.lead.token).toBe('超95%')
    expect(verdict?.actualFigure?.lead.token).toBe('超90%')
  })

  it('does not offer 41 事项 for 62 服务, and says why', () => {
    const verdict = verdictOf('one-matter-services', lookups, TODAY)
    expect(verdict?.kind).toBe('noActual')
    expect(verdict?.explanation.notThese.map((row) => row.id)).toContain(
      'one-matter-services-vs-items',
    )
  })

  it('has no verdict where the city has no target', () => {
    expect(verdictOf('enterprises-on-cloud', lookups, TODAY)).toBeUndefined()
  })

  it('judges the other places too', () => {
    const nation = statusBoard(lookups, TODAY, { place: 'china', supplementary: true })
    const pue = nation.entries.find((e) => e.verdict.indicator.id === 'data-centre-pue')
    expect(pue?.verdict.explanation.direction).toBe('lower')
    expect(nation.counts.met + nation.counts.notMet + nation.counts.undecided).toBeGreaterThan(0)
  })
})

describe('the status board', () => {
  const board = statusBoard(lookups, TODAY)

  it('holds every target of the city once, and its counts add up', () => {
    const targets = lookups.dataset.statements.filter(
      (s) => s.place === 'xiamen' && s.kind === 'target' && !s.id.startsWith('sup-'),
    )
    const shown = board.entries.flatMap((e) => e.verdict.targetFigure.statements.map((s) => s.id))
    expect(shown.sort()).toEqual(targets.map((s) => s.id).sort())
    const sum = Object.values(board.counts).reduce((a, b) => a + b, 0)
    expect(sum).toBe(board.entries.length)
  })

  it('groups by area, document, department, year and verdict', () => {
    expect(board.byYear.get('2026')).toHaveLength(11)
    expect(board.byDocument.get('xm-2025-90')).toHaveLength(15)
    expect(board.byVerdict.get('notComparable')).toHaveLength(board.counts.notComparable)
    expect([...board.byArea.keys()]).toContain('government')
    expect(board.byDepartment.size).toBeGreaterThan(3)
  })

  it('tells the age of an actual figure by its own date or its document, never by a clock', () => {
    const entry = board.entries.find((e) => e.verdict.indicator.id === 'innovation-firms')
    expect(entry?.age).toEqual({ date: '2025-10-16', from: 'document', days: 108 })
  })
})

describe('what is due when', () => {
  const { entries } = statusBoard(lookups, TODAY)
  const groups = byDueDate(entries, TODAY)

  it('holds every target once: the next due first, then those without a day, then the past, latest first', () => {
    expect(groups.flatMap((group) => group.entries)).toHaveLength(entries.length)
    const places = groups.map(({ due, isPast }) => (isPast ? 'past' : due ? 'open' : 'none'))
    expect(places).toEqual([...places].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)))
    const dues = (isPast: boolean) =>
      groups.flatMap((group) => (group.due && group.isPast === isPast ? [group.due] : []))
    expect(dues(false)).toEqual(dues(false).toSorted())
    expect(dues(false)[0]).toBe('2026-12-31')
    expect(dues(true)).toContain('2022-12-31')
    const later = byDueDate(entries, '2099-01-01').flatMap(({ due }) => due ?? [])
    expect(later).toContain('2026-12-31')
    expect(later).toEqual(later.toSorted().reverse())
  })

  it('is past only when its last day is over', () => {
    const [entry] = entries.filter(({ year }) => year === '2026')
    expect(isPastDue(entry!, '2026-12-31')).toBe(false)
    expect(isPastDue(entry!, '2027-01-01')).toBe(true)
    const yearly = entries.filter((each) => !each.verdict.explanation.due)
    for (const each of yearly) expect(isPastDue(each, '2099-01-01')).toBe(false)
  })
})

describe('periods', () => {
  it.each([
    ['2026', '2026-12-31'],
    ['2024-02', '2024-02-29'],
    ['2020-11-20', '2020-11-20'],
    ['每年', undefined],
    ['未注明', undefined],
  ])('%s ends on %s', (period, end) => expect(endOf(period)).toBe(end))
})
