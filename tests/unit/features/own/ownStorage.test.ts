import { IDBKeyRange } from 'fake-indexeddb'
import { expect, test, vi } from 'vitest'
import {
  countKeep,
  freeColour,
  freeName,
  joinObservations,
  readOwnSheet,
  type OwnSheet,
} from '../../../../src/features/own/engine/ownSheet'
import { readSheet } from '../../../../src/features/own/engine/readSheet'
import { openSheets, type KeptSheets } from '../../../../src/features/own/ownStorage'
import { device } from '../../../fixtures/device'
import { PATIENCE } from '../../../fixtures/patience'

const read = (...cells: readonly string[]) =>
  readSheet({
    name: '',
    rows: [
      ['指标', '单位', '2026年5月', '2026年6月', '2026年7月'],
      ['甲', '亿元', ...cells],
    ],
  })!.observations

const sheet = (id: string, name = '工业'): OwnSheet => ({
  id,
  name,
  colour: 0,
  file: 'a.xlsx',
  keptAt: '2026-11-30T08:00:00.000Z',
  observations: read('1', '2'),
})

async function opened(phone = device()): Promise<KeptSheets> {
  const result = await openSheets({ ...phone, IDBKeyRange })
  if (result.kind !== 'open') throw new Error(result.message)
  return result.sheets
}

test('a sheet is there at the next start, whole', async () => {
  const phone = device()
  await (await opened(phone)).change('a', () => sheet('a'))
  expect(await (await opened(phone)).all()).toEqual({ sheets: [sheet('a')], unreadable: 0 })
})

test('what is none of ours stays where it is and is counted', async () => {
  const phone = device()
  const { db } = phone.tab()
  await db.ownSheets.put({ ...sheet('b'), observations: [{ period: '13月' }] } as never)
  const kept = await opened(phone)
  await kept.change('a', () => sheet('a'))
  expect(await kept.all()).toEqual({ sheets: [sheet('a')], unreadable: 1 })
  expect(await db.ownSheets.count()).toBe(2)
})

test('another tab hears of a change, and a change decides on what stands there', async () => {
  const phone = device()
  const [one, other] = [await opened(phone), await opened(phone)]
  const heard: (readonly string[])[] = []
  other.watch(({ sheets }) => heard.push(sheets.map(({ name }) => name)))
  await one.change('a', () => sheet('a'))
  await vi.waitFor(() => expect(heard.at(-1)).toEqual(['工业']), PATIENCE)
  const seen: unknown[] = []
  await other.change('b', (current, others) => {
    seen.push(
      current,
      others.map(({ id }) => id),
    )
    return undefined
  })
  expect(seen).toEqual([undefined, ['a']])
})

test('what cannot be written leaves everything as it was', async () => {
  const kept = await opened()
  await kept.change('a', () => sheet('a'))
  const broken = { ...sheet('a', '新'), observations: [() => 0] } as unknown as OwnSheet
  expect(await kept.change('a', () => broken)).toMatchObject({ ok: false })
  expect((await kept.all()).sheets).toEqual([sheet('a')])
})

test('a removed sheet leaves no trace', async () => {
  const phone = device()
  const kept = await opened(phone)
  await kept.change('a', () => sheet('a'))
  await kept.change('a', () => undefined)
  expect(await phone.tab().db.ownSheets.toArray()).toEqual([])
})

test('before a file takes the place of a sheet it is counted what becomes of it', () => {
  const before = read('1', '2')
  const after = read('', '3', '4')
  expect(countKeep(before, after, 'replace')).toEqual({ added: 1, changed: 1, gone: 1, same: 0 })
  expect(countKeep(before, after, 'append')).toEqual({ added: 1, changed: 1, gone: 0, same: 0 })
  const tokens = (way: 'replace' | 'append') =>
    joinObservations(before, after, way).map(({ period, token }) => `${period} ${token}`)
  expect(tokens('replace')).toEqual(['2026-06 3', '2026-07 4'])
  expect(tokens('append')).toEqual(['2026-05 1', '2026-06 3', '2026-07 4'])
  // 11 and 11.0 are one number, printed otherwise.
  expect(countKeep(read('11'), read('11.0'), 'append').changed).toBe(1)
})

test('names and colours are told apart', () => {
  expect(freeName(' 工业 ', ['工业', '工业 2'])).toBe('工业 3')
  expect(freeColour([{ colour: 0 }, { colour: 1 }, { colour: 0 }])).toBe(2)
})

test('a row of an older or a newer app is none', () => {
  expect(readOwnSheet({ ...sheet('a'), colour: 9 })).toBeUndefined()
  expect(readOwnSheet({ ...sheet('a'), more: 'x' })).toEqual(sheet('a'))
  expect(readOwnSheet(null)).toBeUndefined()
})
