import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, test } from 'vitest'
import type { Original } from '../../../../src/record/personalRows'
import { DATABASE_NAME, openDatabase } from '../../../../src/features/dataset/storage/db'
import {
  openOriginals,
  type KeptOriginals,
} from '../../../../src/features/originals/originalsStorage'
import { device } from '../../../fixtures/device'
import { release, rowOf } from '../../../fixtures/release'

const original = (overrides: Partial<Original> = {}): Original => ({
  document: 'plan',
  text: '一、总体目标',
  name: 'plan.txt',
  encoding: 'utf-8',
  loadedAt: '2026-03-01T08:00:00.000Z',
  ...overrides,
})

async function opened(phone = device()): Promise<KeptOriginals> {
  const result = await openOriginals(phone)
  if (result.kind !== 'open') throw new Error(result.message)
  return result.originals
}

test('a new device has no originals', async () => {
  expect(await (await opened()).all()).toEqual([])
})

test('an original is kept for the next start, one for each document', async () => {
  const phone = device()
  const originals = await opened(phone)
  await originals.keep(original())
  await originals.keep(original({ document: 'press', text: '数说' }))
  await originals.keep(original({ text: '一、总体目标。' }))
  const texts = (await (await opened(phone)).all()).map(({ document, text }) => [document, text])
  expect(texts).toEqual([
    ['plan', '一、总体目标。'],
    ['press', '数说'],
  ])
})

test('a removed original is gone, and removing it again is no failure', async () => {
  const originals = await opened()
  await originals.keep(original())
  expect(await originals.remove('plan')).toEqual({ ok: true })
  expect(await originals.remove('plan')).toEqual({ ok: true })
  expect(await originals.all()).toEqual([])
})

describe('a device of the release before', () => {
  const row = rowOf(release())

  test('keeps its data and gets an empty shelf for originals', async () => {
    const world = { indexedDB: new IDBFactory(), IDBKeyRange }
    const before = new Dexie(DATABASE_NAME, world)
    before.version(1).stores({ datasets: 'version', pointers: 'name' })
    await before.table('datasets').put(row)
    await before.table('pointers').put({ name: 'active', version: row.version })
    before.close()

    const db = openDatabase(DATABASE_NAME, world)
    expect(await db.datasets.toArray()).toEqual([row])
    expect(await db.pointers.get('active')).toEqual({ name: 'active', version: row.version })
    expect(await db.originals.toArray()).toEqual([])
  })
})

test('without a database it says so, and within a bounded time', async () => {
  expect(await openOriginals({ indexedDB: undefined })).toMatchObject({
    kind: 'unavailable',
    reason: 'missing',
  })
})

test('a database that was deleted under the app holds nothing and takes originals again', async () => {
  const phone = device()
  const originals = await opened(phone)
  await originals.keep(original())
  await phone.wipe()
  expect(await originals.all()).toEqual([])
  expect(await originals.keep(original())).toEqual({ ok: true })
  expect(await originals.all()).toHaveLength(1)
})

test('a row that is no original is left out, and loading it again takes its place', async () => {
  const phone = device()
  const originals = await opened(phone)
  await phone.tab().db.table('originals').put({ document: 'plan', text: null })
  expect(await originals.all()).toEqual([])
  await originals.keep(original())
  expect(await originals.all()).toEqual([original()])
})
