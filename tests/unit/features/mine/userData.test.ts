/** Backup and wipe meet what an earlier page had no time to write: a star in its journal, a note's draft. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test, vi } from 'vitest'
import { NOTE_DRAFTS_KEY } from '../../../../src/features/mine/noteDrafts'
import { STAR_JOURNAL_KEY } from '../../../../src/features/mine/starJournal'
import { device, memoryStore } from '../../../fixtures/device'

const local = memoryStore()
vi.stubGlobal('localStorage', local)
// The first star asks the browser to keep what the app stores.
vi.stubGlobal('navigator', {})

/** The app is started anew, on a phone where an earlier page left a star and a note. */
beforeEach(() => {
  local.setItem(STAR_JOURNAL_KEY, '{"a":true}')
  local.setItem(NOTE_DRAFTS_KEY, '{"b":{"text":"会上再问","base":""}}')
  const phone = device()
  vi.resetModules()
  vi.doMock('../../../../src/features/mine/personal', async (original) => {
    const { openPersonal } =
      await original<typeof import('../../../../src/features/mine/personal')>()
    return { openPersonal: () => openPersonal(phone) }
  })
  setActivePinia(createPinia())
})
const content = async () => {
  const { useUserData } = await import('../../../../src/features/mine/userData')
  return useUserData()
}

test('what is still on its way is in the backup', async () => {
  const all = await (await content()).read()
  expect(all?.favourites).toMatchObject([{ indicator: 'a' }])
  expect(all?.notes).toMatchObject([{ indicator: 'b', text: '会上再问' }])
})

test('what is still on its way is wiped with the rest, and does not come back', async () => {
  const own = await content()
  expect(await own.wipe()).toMatchObject({ ok: true })
  expect(await own.read()).toMatchObject({ favourites: [], notes: [] })
  expect([local.getItem(STAR_JOURNAL_KEY), local.getItem(NOTE_DRAFTS_KEY)]).toEqual([null, null])
})

test('a restore meets it as something of this device', async () => {
  const own = await content()
  const met: string[] = []
  await own.change((all) => {
    met.push(...all.favourites.map(({ indicator }) => indicator))
    return all
  })
  expect(met).toEqual(['a'])
})
