import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test } from 'vitest'
import { NO_FOLLOW_UP } from '../../../../src/features/mine/engine/followUps'
import { useFollowUpsStore } from '../../../../src/features/mine/followUpsStore'

// No IndexedDB here: marks last as long as the app; the device itself is tried in tests/e2e/followUps.spec.ts.
beforeEach(() => setActivePinia(createPinia()))

test('a draft is written once, says that it lasts only until the app is closed, and is then the mark', async () => {
  const followUps = useFollowUpsStore()
  const draft = followUps.draftOf('t')
  draft.mine = { ...draft.mine, state: 'underWay', note: '问数据局' }
  await followUps.save(draft)
  expect(draft.state).toEqual({ kind: 'saved', kept: false })
  expect(followUps.byTask.get('t')).toMatchObject({ state: 'underWay', note: '问数据局' })
  const { editedAt } = followUps.byTask.get('t')!
  await followUps.save(draft)
  expect(followUps.byTask.get('t')?.editedAt).toBe(editedAt)
})

test('words typed while an earlier change is being written are not lost', async () => {
  const followUps = useFollowUpsStore()
  const draft = followUps.draftOf('t')
  draft.mine = { ...draft.mine, note: '甲' }
  const first = followUps.save(draft)
  draft.mine = { ...draft.mine, note: '甲乙' }
  await first
  await followUps.save(draft)
  expect(draft.mine.note).toBe('甲乙')
  expect(followUps.byTask.get('t')?.note).toBe('甲乙')
})

test('a cleared mark is gone', async () => {
  const followUps = useFollowUpsStore()
  const draft = followUps.draftOf('t')
  draft.mine = { ...draft.mine, state: 'done' }
  await followUps.save(draft)
  await followUps.clear(draft)
  expect([followUps.rows, draft.mine]).toEqual([[], NO_FOLLOW_UP])
})
