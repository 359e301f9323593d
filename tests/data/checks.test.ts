import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CHECKS, runChecks } from '../../data/checks/index'
import { FAILING_FORM } from './failingForm'
import { FAILING_MEANING } from './failingMeaning'
import { first, packWith } from './fixtures'

const FAILING = { ...FAILING_FORM, ...FAILING_MEANING }

describe('the checks of the data', () => {
  it('find nothing in a good package', () => {
    expect(runChecks(packWith())).toEqual([])
  })

  it.each(
    Object.entries(FAILING).flatMap(([name, fixtures]) =>
      fixtures.map((fixture) => [name, fixture.when, fixture] as const),
    ),
  )('%s fails when %s', (name, _when, { change, table, line, column, mend }) => {
    const found = runChecks(packWith(change)).filter((finding) => finding.check === name)
    expect(found).toContainEqual(
      expect.objectContaining({
        file: table.includes('.') ? `data/${table}` : `data/tables/${table}.csv`,
        line,
        column,
        mend: expect.stringContaining(mend),
      }),
    )
    expect(found.every((finding) => finding.message.length > 0)).toBe(true)
  })

  it('have a failing fixture each; add one to failingForm or failingMeaning', () => {
    expect(Object.keys(FAILING).sort()).toEqual(CHECKS.map((check) => check.name).sort())
  })

  it('are all in the list', async () => {
    const files = readdirSync(new URL('../../data/checks', import.meta.url))
    const modules = await Promise.all(
      files
        .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
        .map((file): Promise<object> => import(`../../data/checks/${file.slice(0, -3)}.ts`)),
    )
    const found = modules
      .flatMap((module) => Object.values(module) as unknown[])
      .filter((each) => typeof each === 'object' && each && 'run' in each)
    expect(new Set(found)).toEqual(new Set(CHECKS))
  })

  it('ask for an excuse to be deleted that no number needs any longer', () => {
    const pack = packWith(({ statements }) => {
      Object.assign(first(statements.slice(4)), { id: 'sup-gigabit-batch-2-002', note: '累计' })
    })
    const found = runChecks(pack).filter(({ check }) => check === 'prose-numbers-known')
    expect(found.map(({ mend }) => mend)).toEqual(['delete it there'])
  })

  it('let a conflict hold two things of which print leaves open whether they are one', () => {
    const pack = packWith(({ comparisons, conflicts }) => {
      const [row] = comparisons
      comparisons.push({ ...row, id: 'open', relation: 'unclear', members: 'plan-001;plan-002' })
      conflicts.push({ ...first(conflicts), id: 'open', members: 'plan-001;plan-002' })
    })
    expect(runChecks(pack).filter(({ check }) => check === 'conflicts-differ')).toEqual([])
  })

  it('take repetitions of one figure for no pair', () => {
    const pack = packWith(({ comparisons }) => {
      const [row] = comparisons
      comparisons.push(
        { ...row, id: 'both', members: 'plan-001;plan-004;press-001' },
        { ...row, id: 'body-annex', relation: 'beside', members: 'plan-001;plan-004' },
      )
    })
    expect(runChecks(pack)).toEqual([])
  })

  it('ask for no conflict where two rows say the same in other units', () => {
    const pack = packWith(({ statements }) => {
      const firms = { ...first(statements.slice(4)), comparator: '=' }
      statements.push(
        {
          ...firms,
          id: 'press-002',
          value: '10.7',
          unit: '万家',
          token: '10.7万家',
          period: '2025',
        },
        { ...firms, id: 'press-003', value: '107000', token: '107000家', period: '2025' },
      )
    })
    expect(runChecks(pack)).toEqual([])
  })
})
