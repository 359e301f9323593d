/** A star between the tap and the database: shown at once, never lost, taken back with a reason. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test, vi } from 'vitest'
import type { OpenedPersonal } from '../../../../src/features/mine/personal'
import { PINNED_HINT_KEY } from '../../../../src/features/mine/pinnedHint'
import { STAR_JOURNAL_KEY } from '../../../../src/features/mine/starJournal'
import { device, memoryStore } from '../../../fixtures/device'
import { PATIENCE } from '../../../fixtures/patience'

const local = memoryStore()
vi.stubGlobal('localStorage', local)
// The first star asks the browser to keep what the app stores.
vi.stubGlobal('navigator', {})
let phone: ReturnType<typeof device>
beforeEach(() => {
  local.texts.clear()
  neverAnswers.mockClear()
  phone = device()
})

/** The app is started anew; `open` is how its database answers. */
async function start(open?: () => Promise<OpenedPersonal>) {
  vi.resetModules()
  vi.doMock('../../../../src/features/mine/personal', async (original) => {
    const { openPersonal } =
      await original<typeof import('../../../../src/features/mine/personal')>()
    return { openPersonal: open ?? (() => openPersonal(phone)) }
  })
  setActivePinia(createPinia())
  const { useFavouritesStore } = await import('../../../../src/features/mine/favouritesStore')
  return useFavouritesStore()
}
const neverAnswers = vi.fn(() => new Promise<OpenedPersonal>(() => {}))
/** Else what this start still loads would belong to the next one. */
const isAsked = () => vi.waitFor(() => expect(neverAnswers).toHaveBeenCalled(), PATIENCE)
const refuses = async (): Promise<OpenedPersonal> => {
  const full = { ok: false, reason: 'full', message: 'QuotaExceededError' } as const
  return {
    kind: 'open',
    personal: {
      all: async () => [],
      unreadable: async () => [],
      change: async () => full,
      putAll: async () => full,
      everything: () => Promise.reject(new Error('not asked here')),
      changeAll: async () => full,
      clear: async () => full,
      watch: () => () => {},
    },
  }
}

/** The page goes while the database is still being opened. */
async function closeAfterTap() {
  void (await start(neverAnswers)).toggle('a')
  await isAsked()
}

test('a tap is seen before the database has answered', async () => {
  const favourites = await start(neverAnswers)
  void favourites.toggle('a')
  expect(favourites.has('a')).toBe(true)
  void favourites.toggle('a')
  expect(favourites.has('a')).toBe(false)
  await isAsked()
})

test('a star whose page was closed between tap and database is there at the next start', async () => {
  await closeAfterTap()
  expect(local.getItem(PINNED_HINT_KEY)).toBe('1')
  const next = await start()
  await next.open()
  expect([next.ordered, next.has('a')]).toEqual([['a'], true])
  expect(local.getItem(STAR_JOURNAL_KEY)).toBe(null)
  const later = await start()
  await later.open()
  expect(later.ordered).toEqual(['a'])
})

test('the star of a page that was closed comes before one that the next page sets at once', async () => {
  await closeAfterTap()
  const next = await start()
  await next.toggle('b')
  await next.open()
  expect(next.ordered).toEqual(['a', 'b'])
})

test('a star that was taken away at the last moment stays away', async () => {
  await (await start()).toggle('a')
  local.setItem(STAR_JOURNAL_KEY, '{"a":false}')
  const next = await start()
  await next.open()
  expect(next.ordered).toEqual([])
  expect(local.getItem(PINNED_HINT_KEY)).toBe(null)
})

test('a device that refuses takes the star back and says why, and nothing is tried again', async () => {
  const favourites = await start(refuses)
  const answer = favourites.toggle('a')
  expect(favourites.has('a')).toBe(true)
  expect(await answer).toEqual({ ok: false, reason: 'full' })
  expect(favourites.has('a')).toBe(false)
  expect([local.getItem(STAR_JOURNAL_KEY), local.getItem(PINNED_HINT_KEY)]).toEqual([null, null])
})

test('what could not be written at the next start either waits for the one after', async () => {
  await closeAfterTap()
  await (await start(refuses)).open()
  expect(local.getItem(STAR_JOURNAL_KEY)).toBe('{"a":true}')
  const later = await start()
  await later.open()
  expect(later.ordered).toEqual(['a'])
})

test('the last of several quick taps holds', async () => {
  const favourites = await start()
  await Promise.all([favourites.toggle('a'), favourites.toggle('a'), favourites.toggle('a')])
  expect([favourites.has('a'), favourites.ordered]).toEqual([true, ['a']])
  expect(local.getItem(STAR_JOURNAL_KEY)).toBe(null)
})

test.each(['', '[]', '5', '{"a":1}', '{"a'])('a journal that reads %j is empty', async (text) => {
  local.setItem(STAR_JOURNAL_KEY, text)
  const favourites = await start()
  await favourites.open()
  expect(favourites.ordered).toEqual([])
})
