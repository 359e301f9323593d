import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, test, vi } from 'vitest'
import type { Note } from '../../../../src/record/personalRows'
import { DATABASE_NAME } from '../../../../src/features/dataset/storage/db'
import { openPersonal, type KeptPersonal } from '../../../../src/features/mine/personal'
import { device } from '../../../fixtures/device'
import { PATIENCE } from '../../../fixtures/patience'

const note = (text: string, indicator = 'share'): Note => ({
  indicator,
  text,
  editedAt: '2026-03-01T08:00:00.000Z',
})

async function opened(phone: Parameters<typeof openPersonal>[0] = device()): Promise<KeptPersonal> {
  const result = await openPersonal(phone)
  if (result.kind !== 'open') throw new Error(result.message)
  return result.personal
}

test('what is written is there at the next start', async () => {
  const phone = device()
  const answer = await (await opened(phone)).change('notes', 'share', () => note('问清口径'))
  expect(answer).toEqual({ ok: true, row: note('问清口径') })
  expect(await (await opened(phone)).all('notes')).toEqual([note('问清口径')])
})

test('a change decides on what stands there, not on what this tab last saw', async () => {
  const phone = device()
  const [one, other] = [await opened(phone), await opened(phone)]
  await one.change('notes', 'share', () => note('甲'))
  const seen: (Note | undefined)[] = []
  await other.change('notes', 'share', (current) => {
    seen.push(current)
    return current
  })
  expect(seen).toEqual([note('甲')])
  expect(await one.all('notes')).toEqual([note('甲')])
})

test('a change to nothing removes the row', async () => {
  const personal = await opened()
  await personal.change('notes', 'share', () => note('甲'))
  expect(await personal.change('notes', 'share', () => undefined)).toEqual({ ok: true })
  expect(await personal.all('notes')).toEqual([])
})

test('a batch is written whole or not at all', async () => {
  const personal = await opened()
  const broken = { text: 'no key' } as unknown as Note
  const favourite = { indicator: 'share', position: 1, since: '2026-03-01T08:00:00.000Z' }
  const answer = await personal.putAll({ favourites: [favourite], notes: [note('甲'), broken] })
  expect(answer.ok).toBe(false)
  expect(await personal.all('notes')).toEqual([])
  expect(await personal.all('favourites')).toEqual([])
})

test('another tab hears of a change', async () => {
  const phone = device()
  const [one, other] = [await opened(phone), await opened(phone)]
  const heard: string[][] = []
  const stop = other.watch('notes', (rows) => heard.push(rows.map(({ text }) => text)))
  await vi.waitFor(() => expect(heard).toEqual([[]]), PATIENCE)
  await one.change('notes', 'share', () => note('甲'))
  await vi.waitFor(() => expect(heard.at(-1)).toEqual(['甲']), PATIENCE)
  stop()
})

test('a device of the release before gets empty shelves and keeps its originals', async () => {
  const world = { indexedDB: new IDBFactory(), IDBKeyRange }
  const before = new Dexie(DATABASE_NAME, world)
  before.version(2).stores({ datasets: 'version', pointers: 'name', originals: 'document' })
  await before.table('originals').put({ document: 'plan', text: '一、总体目标' })
  before.close()

  expect(await (await opened(world)).all('decks')).toEqual([])
  const after = new Dexie(DATABASE_NAME, world)
  await after.open()
  expect(await after.table('originals').count()).toBe(1)
})

test('everything is read and rewritten at one moment: what another tab wrote is part of it', async () => {
  const phone = device()
  const [one, other] = [await opened(phone), await opened(phone)]
  await one.change('notes', 'share', () => note('甲'))
  const seen: string[] = []
  const [changed, written] = await Promise.all([
    one.changeAll(({ notes }) => {
      seen.push(...notes.map(({ text }) => text))
      return { notes: notes.map((row) => ({ ...row, text: `${row.text}丙` })) }
    }),
    other.change('notes', 'share', (current) => note(`${current?.text}乙`)),
  ])
  expect([changed.ok, written.ok, seen.length]).toEqual([true, true, 1])
  const text = (await one.everything()).notes[0]?.text
  expect(['甲乙丙', '甲丙乙']).toContain(text)
})

test('a rewriting that fails halfway leaves everything as it was', async () => {
  const personal = await opened()
  await personal.change('notes', 'share', () => note('甲'))
  const broken = { ...note('乙'), indicator: undefined as unknown as string }
  const favourites = [{ indicator: 'share', position: 0, since: '' }]
  const answer = await personal.changeAll(() => ({ favourites, notes: [note('丙'), broken] }))
  expect(answer).toMatchObject({ ok: false, reason: 'failed' })
  expect(await personal.everything()).toMatchObject({ favourites: [], notes: [note('甲')] })
})

test('a wipe leaves nothing of any kind', async () => {
  const personal = await opened()
  await personal.change('notes', 'share', () => note('甲'))
  await personal.change('favourites', 'share', () => ({
    indicator: 'share',
    position: 0,
    since: '',
  }))
  expect(await personal.clear()).toEqual({ ok: true })
  expect(Object.values(await personal.everything()).flat()).toEqual([])
})

test('a row that is none of its kind is left out, named, and stays where it is', async () => {
  const phone = device()
  const personal = await opened(phone)
  await personal.putAll({ notes: [note('甲')] })
  const { db } = phone.tab()
  await db.table('notes').put({ indicator: 'old', text: '旧' })
  await db.table('decks').put({ id: 'd', name: '例会', slides: null, editedAt: note('').editedAt })
  await db.table('favourites').put({ indicator: 'share' })

  expect(await personal.all('notes')).toEqual([note('甲')])
  expect(await personal.everything()).toEqual({
    ...{ favourites: [], decks: [], followUps: [] },
    notes: [note('甲')],
  })
  expect(await personal.unreadable()).toEqual([
    { kind: 'favourites', key: 'share', name: '' },
    { kind: 'notes', key: 'old', name: '' },
    { kind: 'decks', key: 'd', name: '例会' },
  ])
  await personal.change('notes', 'old', () => undefined)
  expect(await db.table('notes').get('old')).toEqual({ indicator: 'old', text: '旧' })
})
