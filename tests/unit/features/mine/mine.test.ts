import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test, vi } from 'vitest'
import { PINNED_HINT_KEY } from '../../../../src/features/mine/pinnedHint'
import { NOTE_DRAFTS_KEY } from '../../../../src/features/mine/noteDrafts'
import { useFavouritesStore } from '../../../../src/features/mine/favouritesStore'
import { useNotesStore } from '../../../../src/features/mine/notesStore'
import { memoryStore } from '../../../fixtures/device'

// No IndexedDB here: what is made lasts as long as the app; the device itself is tried in tests/e2e/favourites.spec.ts.
const local = memoryStore()
vi.stubGlobal('localStorage', local)
beforeEach(() => setActivePinia(createPinia()))

test('a star is set, found again in the order of setting, moved, and taken away', async () => {
  const favourites = useFavouritesStore()
  for (const id of ['a', 'b', 'c']) await favourites.toggle(id)
  expect(favourites.ordered).toEqual(['a', 'b', 'c'])
  await favourites.move('c', 0)
  expect(favourites.ordered).toEqual(['c', 'a', 'b'])
  await favourites.toggle('a')
  expect([favourites.ordered, favourites.has('a')]).toEqual([['c', 'b'], false])
})

test('the next start knows whether to keep room for favourites', async () => {
  const favourites = useFavouritesStore()
  await favourites.toggle('a')
  expect(local.getItem(PINNED_HINT_KEY)).toBe('1')
  await favourites.toggle('a')
  expect(local.getItem(PINNED_HINT_KEY)).toBe(null)
})

test('a note that another tab changed is not written over', async () => {
  const notes = useNotesStore()
  const save = (base: string, text: string) => notes.save({ indicator: 'a', base, text })
  expect(await save('', '甲')).toEqual({ kind: 'saved', kept: false })
  expect(await save('', '乙')).toMatchObject({ kind: 'differs', current: { text: '甲' } })
  expect(notes.byIndicator.get('a')?.text).toBe('甲')
  await save('甲', ' ')
  expect(notes.rows).toEqual([])
})

test('what a page that was left had no time to write is written by the next one', async () => {
  const left = useNotesStore()
  left.hold('a', { base: '', text: '会上再问' })
  left.persistDrafts()
  setActivePinia(createPinia())
  const next = useNotesStore()
  await next.open()
  expect(next.byIndicator.get('a')?.text).toBe('会上再问')
  expect(local.getItem(NOTE_DRAFTS_KEY)).toBe(null)
})

test.each(['', '[]', '5', '{"a":1}', '{"a":{"text":1}}'])(
  'drafts that read %j are none',
  (text) => {
    local.setItem(NOTE_DRAFTS_KEY, text)
    expect(useNotesStore().draftOf('a')).toBe(undefined)
    local.removeItem(NOTE_DRAFTS_KEY)
  },
)
