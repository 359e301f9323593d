import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  countFollowUps,
  decideFollowUp,
  fieldsOf,
  followUpsInOrder,
  mergeFields,
  NO_FOLLOW_UP,
  type FollowUpFields,
} from '../../../../../src/features/mine/engine/followUps'
import { FOLLOW_UP_STATES, type FollowUp } from '../../../../../src/record/personalRows'
import { shipped } from '../../../../fixtures/shipped'

const at = '2026-03-01T08:00:00.000Z'
const mark = (task: string, fields: Partial<FollowUpFields> = {}): FollowUp => ({
  task,
  ...NO_FOLLOW_UP,
  ...fields,
  editedAt: at,
})
const fields = fc.record({
  state: fc.constantFrom(...FOLLOW_UP_STATES),
  date: fc.constantFrom('', '2026-01-01', '2026-06-30'),
  note: fc.constantFrom('', '甲', '乙', '丙'),
})

describe('two edits at once', () => {
  const base: FollowUpFields = { state: 'underWay', date: '', note: '甲' }

  test('of different fields are both kept', () => {
    const current = mark('t', { ...base, date: '2026-05-01' })
    const decided = decideFollowUp(current, { task: 't', base, mine: { ...base, note: '乙' }, at })
    expect(decided).toEqual({
      kind: 'write',
      row: mark('t', { state: 'underWay', date: '2026-05-01', note: '乙' }),
    })
  })

  test('of the same field write nothing and show what the other says', () => {
    const current = mark('t', { ...base, note: '丙' })
    const decided = decideFollowUp(current, { task: 't', base, mine: { ...base, note: '乙' }, at })
    expect(decided).toEqual({ kind: 'differs', theirs: { ...base, note: '丙' } })
  })

  test('a mark that was taken away elsewhere while its note was changed is a difference too', () => {
    const decided = decideFollowUp(undefined, {
      task: 't',
      base,
      mine: { ...base, note: '乙' },
      at,
    })
    expect(decided).toEqual({ kind: 'differs', theirs: NO_FOLLOW_UP })
  })

  test('what neither side changed, or both changed alike, never differs; nothing of one side is lost', () => {
    fc.assert(
      fc.property(fields, fields, fields, (base, mine, theirs) => {
        const { merged, differs } = mergeFields(base, mine, theirs)
        expect(mergeFields(base, mine, base)).toEqual({ merged: mine, differs: false })
        expect(mergeFields(base, base, theirs)).toEqual({ merged: theirs, differs: false })
        expect(mergeFields(base, theirs, mine).differs).toBe(differs)
        if (!differs) expect(mergeFields(base, theirs, mine).merged).toEqual(merged)
      }),
    )
  })
})

test('a mark that says nothing is no mark; a note alone is one', () => {
  const edit = { task: 't', base: NO_FOLLOW_UP, at }
  expect(decideFollowUp(undefined, { ...edit, mine: { ...NO_FOLLOW_UP, note: ' \n' } })).toEqual({
    kind: 'write',
    row: undefined,
  })
  expect(
    decideFollowUp(undefined, { ...edit, mine: { ...NO_FOLLOW_UP, note: '问数据局' } }),
  ).toEqual({ kind: 'write', row: mark('t', { note: '问数据局' }) })
})

test('the counts of the 39 tasks add up, whatever is marked', () => {
  const { tasks } = shipped
  const marks = new Map([
    [tasks[0]!.id, mark(tasks[0]!.id, { state: 'done' })],
    [tasks[1]!.id, mark(tasks[1]!.id, { note: '只有备注' })],
    ['task-of-another-version', mark('task-of-another-version', { state: 'done' })],
  ])
  expect(countFollowUps(tasks, marks)).toEqual({
    none: tasks.length - 1,
    notStarted: 0,
    underWay: 0,
    done: 1,
  })
})

test('marks on tasks that the data does not know are listed last, none is dropped', () => {
  const { tasks } = shipped
  const marks = new Map(
    ['gone', tasks[3]!.id, tasks[1]!.id].map((id) => [id, mark(id, { state: 'done' })]),
  )
  const { known, unknown } = followUpsInOrder(tasks, marks)
  expect(known.map(([task]) => task.id)).toEqual([tasks[1]!.id, tasks[3]!.id])
  expect(unknown.map(({ task }) => task)).toEqual(['gone'])
  expect(fieldsOf(unknown[0])).toEqual({ ...NO_FOLLOW_UP, state: 'done' })
})
