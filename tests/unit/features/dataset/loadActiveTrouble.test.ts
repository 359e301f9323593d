import { describe, expect, test, vi } from 'vitest'
import { loadActive } from '../../../../src/features/dataset/loadActive'
import { fetchOffer } from '../../../../src/features/dataset/syncDataset'
import { deadStore, device } from '../../../fixtures/device'
import { release, rowOf } from '../../../fixtures/release'
import { versionHint } from '../../../../src/features/dataset/storage/versionHint'
import { app, phoneWith, start, v1, v2 } from './starts'

describe('a hint that is wrong', () => {
  test('because it was lost: the newer data on the device is found and named', async () => {
    const { phone } = await phoneWith(v1, v2)
    phone.hint.write(null)
    const { shown, settled } = await start(app(v1, phone).world)
    expect(shown).toBe(`${v1.manifest.version} bundled`)
    expect(settled).toMatchObject({ kind: 'otherFound', why: 'newer', row: rowOf(v2) })
    expect(phone.hint.read()).toBe(v2.manifest.version)
  })

  test('because it was lost: the reader’s way back is found too', async () => {
    const { phone, datasets } = await phoneWith(v1, v2)
    await datasets.rollback()
    phone.hint.write(null)
    const { settled } = await start(app(v2, phone).world)
    expect(settled).toMatchObject({ kind: 'otherFound', why: 'chosen' })
  })

  test('because the app died before the commit: the database decides and the hint is repaired', async () => {
    const { phone } = await phoneWith(v1)
    phone.hint.write(v2.manifest.version)
    const { shown, settled } = await start(app(v1, phone).world)
    expect(shown).toBe(`${v1.manifest.version} device`)
    expect(settled.kind).toBe('kept')
    expect(phone.hint.read()).toBe(v1.manifest.version)
  })

  test('because localStorage is dead: every start still works', async () => {
    const { world, phone } = app(v1)
    const { settled } = await start({ ...world, hint: versionHint(deadStore) })
    expect(settled.kind).toBe('filled')
    expect((await start({ ...world, hint: versionHint(deadStore) })).settled.kind).toBe('kept')
    expect((await phone.tab().datasets.look()).active?.version).toBe(v1.manifest.version)
  })
})

describe('a device that was emptied', () => {
  test('shows the app’s data and is filled again', async () => {
    const { phone, datasets } = await phoneWith(v1, v2)
    await phone.wipe()
    const { shown, settled } = await start(app(v1, phone).world)
    expect(shown).toBe(`${v1.manifest.version} bundled`)
    expect(settled).toMatchObject({ kind: 'filled', wiped: true })
    expect((await datasets.look()).active?.version).toBe(v1.manifest.version)
    expect(phone.hint.read()).toBe(v1.manifest.version)
  })
})

describe('a device whose database is dead', () => {
  const silent = () => new Promise<never>(() => {})
  const impatient = { timeout: 20, patience: 20 }
  const missing = async () =>
    ({ kind: 'unavailable', reason: 'missing', message: 'no IndexedDB' }) as const
  const noCode = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))

  test.each([
    ['silent', silent],
    ['missing', missing],
    ['failed', noCode],
  ])('(%s) shows the app’s data and says why nothing is kept', async (reason, openDatasets) => {
    const { world, phone } = app(v1)
    phone.hint.write(v2.manifest.version)
    const { boot, shown, settled } = await start({ ...world, openDatasets, ...impatient })
    expect(shown).toBe(`${v1.manifest.version} bundled`)
    expect(boot.storage).toBe(reason)
    expect(settled).toMatchObject({ kind: 'unavailable', reason })
  })

  test('because it never answers makes only one start wait', async () => {
    const { world, phone } = app(v1)
    phone.hint.write(v2.manifest.version)
    await start({ ...world, openDatasets: silent, ...impatient })
    const next = await loadActive({ ...world, openDatasets: silent, ...impatient })
    expect(next).toMatchObject({ storage: 'notAsked', shown: { source: 'bundled' } })
  })

  test('for want of room shows everything and says so', async () => {
    const { world, phone } = app(v1)
    const { db, datasets } = phone.tab()
    db.datasets.hook('creating', () => {
      throw new DOMException('QuotaExceededError', 'AbortError')
    })
    const openDatasets = async () => ({ kind: 'open', datasets }) as const
    phone.hint.write(v1.manifest.version)
    const { shown, settled } = await start({ ...world, openDatasets })
    expect(shown).toBe(`${v1.manifest.version} bundled`)
    expect(settled).toMatchObject({ kind: 'notKept', failure: { reason: 'full' } })
    expect(phone.hint.read()).toBeNull()
  })
})

test('a database that answers only after the figures were shown brings the newer ones it keeps', async () => {
  const { phone } = await phoneWith(v1, v2)
  const { world } = app(v1, phone)
  let answer = () => {}
  const openDatasets = vi.fn(async () => {
    await new Promise<void>((resolve) => (answer = resolve))
    return phone.openDatasets()
  })
  const boot = await loadActive({ ...world, openDatasets, timeout: 20 })
  expect(boot.shown?.manifest.version).toBe(v1.manifest.version)
  answer()
  const settled = await boot.settle()
  expect(settled).toMatchObject({ kind: 'otherFound', why: 'newer' })
  expect(phone.hint.read()).toBe(v2.manifest.version)
  expect(openDatasets).toHaveBeenCalledOnce()
})

describe('an app whose own data cannot be had', () => {
  test('shows what the device keeps, even if it is older', async () => {
    const { phone } = await phoneWith(v1)
    const { world, server } = app(v2, phone)
    server.files.clear()
    const { boot, shown, settled } = await start(world)
    expect(shown).toBe(`${v1.manifest.version} device`)
    expect(boot.failure).toMatchObject({ kind: 'http' })
    expect(settled.kind).toBe('kept')
  })

  test('and that keeps nothing either says what is wrong', async () => {
    const { world, server } = app(v1)
    const [file] = v1.manifest.files
    server.files.set(file!.name, v1.files.get(file!.name)!.slice(0, -5))
    const { boot, settled } = await start(world)
    expect(boot).toMatchObject({ shown: null, failure: { kind: 'truncated' }, storage: 'ok' })
    expect(settled.kind).toBe('notKept')
  })

  test('without its Traditional texts shows the rest, and stores no half version', async () => {
    const { world, server, phone } = app(v1)
    server.files.delete(v1.manifest.files[1]!.name)
    const { boot, settled } = await start(world)
    expect(await boot.shown?.hant()).toBeNull()
    expect(settled).toMatchObject({ kind: 'notKept', failure: { kind: 'http' } })
    expect((await phone.tab().datasets.look()).versions).toEqual([])
  })
})

describe('an app whose own file is gone from the host', () => {
  const fileOf = (of: typeof v1) => of.manifest.files.find(({ role }) => role === 'dataset')!.name
  /** The app brings v1, the host has only what `served` names. */
  function replaced(served: typeof v1, phone = device()) {
    const { world, server } = app(v1, phone)
    server.files.clear()
    for (const [name, body] of served.files) server.files.set(name, body)
    return { ...world, offered: () => fetchOffer({ ...server, bundled: v1.manifest }) }
  }

  test('shows on a fresh phone what the host’s manifest names, and keeps it', async () => {
    const phone = device()
    const { shown, settled } = await start(replaced(v2, phone))
    expect(shown).toBe(`${v2.manifest.version} device`)
    expect(settled.kind).toBe('filled')
    const { active } = await phone.tab().datasets.look()
    expect(active).toMatchObject({ version: v2.manifest.version, origin: 'host' })
    expect(Object.keys(active!)).not.toContain('kept')
    expect((await start(replaced(v2, phone))).settled.kind).toBe('kept')
  })

  test('shows what this phone keeps, and does not say that it could not be kept', async () => {
    const older = release('0.9.0+99999999', '2025-12-01')
    const { phone } = await phoneWith(older)
    const { shown, settled } = await start(replaced(v2, phone))
    expect(shown).toBe(`${older.manifest.version} device`)
    expect(settled.kind).toBe('kept')
  })

  test('shows nothing where the manifest names what is not there either, or a day that cannot be', async () => {
    const missing = new Map(v2.files)
    missing.delete(fileOf(v2))
    expect((await start(replaced({ ...v2, files: missing }))).shown).toBeNull()
    expect((await start(replaced(release('9.0.0+dddddddd', '2999-01-01')))).shown).toBeNull()
  })

  test('waits for no manifest of a host that does not answer', async () => {
    const { world, server } = app(v1)
    server.files.set(fileOf(v1), new TypeError('network'))
    const offered = vi.fn(async () => null)
    expect((await start({ ...world, offered })).shown).toBeNull()
    expect(offered).not.toHaveBeenCalled()
  })
})
