import { describe, expect, it } from 'vitest'
import type { Task } from '../../../src/record/dataset'
import { createLookups } from '../../../src/record/lookups'
import { planCount, relatedTasks, tasksByHeading, unitsOf } from '../../../src/record/workPlan'
import { aDocument, aStatement, dataset } from '../../fixtures/dataset'
import { shippedLookups } from '../../fixtures/shipped'

const none = { zh: '', en: '' }
const aTask = (overrides: Partial<Task> = {}): Task => ({
  id: 't1',
  document: 'plan',
  path: '一/(一)/1',
  number: '1',
  area: 'economy',
  group: '推进“一网通办”',
  title: '统一平台',
  lead: [],
  responsible: [],
  others: '',
  statements: [],
  deadline: '',
  note: none,
  ...overrides,
})
const shipped = shippedLookups

describe('tasksByHeading', () => {
  it('puts tasks under chapter and heading in printed order', () => {
    const tasks = [
      aTask(),
      aTask({ id: 't2', path: '一/(一)/2' }),
      aTask({ id: 't3', path: '二/(一)' }),
    ]
    const chapters = tasksByHeading(tasks, createLookups(dataset({ tasks })))
    expect(chapters.map(({ section }) => section.path)).toEqual(['一', '二'])
    expect(chapters[0]?.groups.map(({ section }) => section.path)).toEqual(['一/(一)'])
    expect(chapters[0]?.groups[0]?.tasks.map(({ id }) => id)).toEqual(['t1', 't2'])
  })

  it('gives a chapter without sub-headings itself as its only group', () => {
    const [chapter] = tasksByHeading([aTask({ path: '三/(一)' })], createLookups(dataset()))
    expect(chapter?.groups.map(({ section }) => section.path)).toEqual(['三'])
  })

  it('keeps each of the 39 entries, under the six chapters of the plan', () => {
    const chapters = tasksByHeading(shipped.dataset.tasks, shipped)
    const ids = chapters.flatMap(({ groups }) => groups.flatMap(({ tasks }) => tasks))
    expect(chapters.map(({ section }) => section.path)).toEqual([...'一二三四五六'])
    expect(ids.map(({ id }) => id)).toEqual(shipped.dataset.tasks.map(({ id }) => id))
  })
})

describe('unitsOf', () => {
  it('names a unit once that both leads and is responsible', () => {
    expect(unitsOf(aTask({ lead: ['a', 'b'], responsible: ['b', 'c'] }))).toEqual(['a', 'b', 'c'])
  })
})

describe('relatedTasks', () => {
  it('finds the tasks with a figure of the indicator, and no others', () => {
    const tasks = [aTask({ statements: ['digital-economy-share-2027'] }), aTask({ id: 't2' })]
    const lookups = createLookups(dataset({ tasks }))
    expect(relatedTasks('digital-economy-share', lookups).map(({ id }) => id)).toEqual(['t1'])
    expect(relatedTasks('other', lookups)).toEqual([])
  })
})

describe('planCount', () => {
  it('counts entries with and without a printed number', () => {
    const tasks = [aTask(), aTask({ id: 't2', number: '' })]
    expect(planCount(createLookups(dataset({ tasks })))).toMatchObject({ numbered: 1, all: 2 })
  })

  it('takes the contradictions of the plan and its repost, not those of other documents', () => {
    const statements = [
      aStatement({ id: 'in-repost', document: 'repost' }),
      aStatement({ id: 'elsewhere', document: 'press' }),
    ]
    const conflict = (id: string) => ({ id, members: [id], explanation: none, leads: id })
    const lookups = createLookups(
      dataset({
        tasks: [aTask()],
        statements,
        documents: [
          aDocument(),
          aDocument({ id: 'repost', relation: 'repost-of:plan' }),
          aDocument({ id: 'press' }),
        ],
        conflicts: [conflict('in-repost'), conflict('elsewhere')],
      }),
    )
    expect(planCount(lookups)?.conflicts.map(({ id }) => id)).toEqual(['in-repost'])
  })

  it('says 38 and 39 of the plan of 2022, and why', () => {
    const counted = planCount(shipped)
    expect(counted).toMatchObject({ numbered: 38, all: 39 })
    expect(counted?.conflicts.map(({ id }) => id)).toEqual(['plan-2022-38-or-39'])
  })

  it('is undefined where the data has no tasks', () => {
    expect(planCount(createLookups(dataset()))).toBeUndefined()
  })
})
