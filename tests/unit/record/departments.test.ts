import { describe, expect, it } from 'vitest'
import {
  departmentFigures,
  departmentRecord,
  departmentRecords,
  departmentsOf,
  predecessorsOf,
  taskTexts,
  unitsOverTime,
} from '../../../src/record/workPlan'
import { shippedLookups } from '../../fixtures/shipped'

const lookups = shippedLookups
const recordOf = (id: string) => {
  const department = lookups.departments.get(id)
  if (!department) throw new Error(`no department ${id}`)
  return departmentRecord(department, lookups)
}

describe('departmentRecord', () => {
  it('tells tasks that a unit leads from those it is responsible for', () => {
    const { leads, responsible } = recordOf('approval-bureau')
    expect(leads.map(({ id }) => id)).toEqual(['t2022-01', 't2022-02', 't2022-03', 't2022-04'])
    expect(responsible.map(({ id }) => id)).toEqual(['t2022-13'])
  })

  it('leaves no naming in the plan out', () => {
    const named = lookups.dataset.tasks.flatMap(
      (task) => new Set([...task.lead, ...task.responsible]).size,
    )
    const counted = departmentRecords(lookups).map((r) => r.leads.length + r.responsible.length)
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
    expect(sum(counted)).toBe(sum(named))
  })

  it('finds the indicators that name the unit', () => {
    const { indicators } = recordOf('science-tech')
    expect(indicators.length).toBeGreaterThan(0)
    for (const { id } of indicators)
      expect(departmentsOf(lookups.statementsByIndicator.get(id) ?? [], lookups)).toContain(
        'science-tech',
      )
  })
})

describe('departmentsOf', () => {
  const figures = lookups.statementsByIndicator.get('new-5g-base-stations-per-year') ?? []
  const of = (place: string) =>
    departmentsOf(
      figures.filter((statement) => statement.place === place),
      lookups,
    )

  it('names the units of the task that prints the figure', () => {
    expect(of('xiamen')).toContain('communications-administration')
  })

  it('makes no unit of the city answer for the province', () => {
    expect(of('fujian')).toEqual([])
  })

  it('names the leading units only, where the plan names them', () => {
    const [items] = lookups.statementsByIndicator.get('palm-items-on-minzhengtong') ?? []
    expect(departmentsOf([items!], lookups)).toContain('approval-bureau')
    expect(departmentsOf([items!], lookups)).not.toContain('districts')
  })
})

describe('departmentRecords', () => {
  it('lists every unit once, most tasks first', () => {
    const records = departmentRecords(lookups)
    expect(new Set(records.map(({ department }) => department.id)).size).toBe(
      lookups.dataset.departments.length,
    )
    expect(records[0]?.department.id).toBe('industry-it-bureau-big-data')
  })
})

describe('unitsOverTime', () => {
  const units = unitsOverTime(lookups)

  it('shows a unit of today together with those that it came from, and none of these by itself', () => {
    const bureau = units.find(({ department }) => department.id === 'data-bureau')
    expect(bureau?.before.map(({ department }) => department.id).toSorted()).toEqual([
      'approval-bureau',
      'industry-it-bureau-big-data',
    ])
    const alone = units.map(({ department }) => department.id)
    for (const { department } of bureau!.before) expect(alone).not.toContain(department.id)
  })

  it('leaves no unit of the record out', () => {
    const all = units.flatMap((unit) => [unit, ...unit.before])
    expect(all.map(({ department }) => department.id).toSorted()).toEqual(
      lookups.dataset.departments.map(({ id }) => id).toSorted(),
    )
  })
})

describe('taskTexts', () => {
  it('holds the name of each figure in the task, and the short name of each unit', () => {
    const task = lookups.dataset.tasks.find(({ statements }) => statements.length)!
    const texts = taskTexts(task, lookups)
    const statement = lookups.statements.get(task.statements[0]!)!
    expect(texts).toContain(lookups.indicators.get(statement.indicator)?.name.zh)
    expect(texts).toContain(statement.token)
    const [unit] = [...task.lead, ...task.responsible]
    for (const name of lookups.departments.get(unit!)!.shortNames) expect(texts).toContain(name)
  })
})

describe('departmentFigures', () => {
  it('are the figures printed in its tasks, in their order', () => {
    expect(departmentFigures(recordOf('science-tech'), lookups).map(({ id }) => id)).toEqual([
      'xm-2022-47-006',
      'xm-2022-47-007',
    ])
  })
})

describe('predecessorsOf', () => {
  it('links today’s bureau with the units whose roles it took over, and gives it none of the tasks of then', () => {
    expect(predecessorsOf('data-bureau', lookups).map(({ id }) => id)).toEqual([
      'approval-bureau',
      'industry-it-bureau-big-data',
    ])
    expect(recordOf('data-bureau')).toMatchObject({ leads: [], responsible: [] })
  })
})
