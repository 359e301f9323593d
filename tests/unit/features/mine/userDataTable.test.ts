import { describe, expect, test, vi } from 'vitest'
import type { Note } from '../../../../src/record/personalRows'
import { openPersonal } from '../../../../src/features/mine/personal'
import { userDataTable } from '../../../../src/features/mine/userDataTable'
import { device } from '../../../fixtures/device'
import { PATIENCE } from '../../../fixtures/patience'

const note = (text: string, indicator = 'share'): Note => ({
  indicator,
  text,
  editedAt: '2026-03-01T08:00:00.000Z',
})

function shelfOn(phone: ReturnType<typeof device>) {
  return userDataTable('notes', async () => {
    const opened = await openPersonal(phone)
    return opened.kind === 'open' ? opened.personal : null
  })
}

test('a shelf holds what the device keeps, once opened', async () => {
  const phone = device()
  await shelfOn(phone).change('share', () => note('甲'))
  const shelf = shelfOn(phone)
  expect([shelf.ready.value, shelf.rows.value]).toEqual([false, []])
  await shelf.open()
  expect([shelf.ready.value, shelf.rows.value]).toEqual([true, [note('甲')]])
})

test('two tabs see each other', async () => {
  const phone = device()
  const [one, other] = [shelfOn(phone), shelfOn(phone)]
  await other.open()
  await one.change('share', () => note('甲'))
  await vi.waitFor(() => expect(other.byKey.value.get('share')).toEqual(note('甲')), PATIENCE)
  await one.putAll([note('乙', 'speed')])
  await vi.waitFor(
    () => expect(other.rows.value).toEqual([note('甲'), note('乙', 'speed')]),
    PATIENCE,
  )
})

describe('where the device keeps nothing', () => {
  const shelf = () => userDataTable('notes', () => Promise.resolve(null))

  test('changes last until the app is closed, and say so', async () => {
    const here = shelf()
    expect(await here.change('share', () => note('甲'))).toEqual({ ok: true, kept: false })
    expect(here.kept.value).toBe(false)
    expect(here.rows.value).toEqual([note('甲')])
    await here.change('share', () => undefined)
    expect(here.rows.value).toEqual([])
  })
})

test('a device that fails leaves the shelf as it was, with the reason', async () => {
  const failure = { ok: false, reason: 'full', message: 'QuotaExceededError' } as const
  const shelf = userDataTable('notes', () =>
    Promise.resolve({
      all: () => Promise.resolve([]),
      unreadable: () => Promise.resolve([]),
      change: () => Promise.resolve(failure),
      putAll: () => Promise.resolve(failure),
      everything: () => Promise.reject(new Error('not asked here')),
      changeAll: () => Promise.resolve(failure),
      clear: () => Promise.resolve(failure),
      watch: () => () => {},
    }),
  )
  expect(await shelf.change('share', () => note('甲'))).toEqual({ ok: false, reason: 'full' })
  expect(await shelf.putAll([note('甲')])).toEqual({ ok: false, reason: 'full' })
  expect(shelf.rows.value).toEqual([])
})
