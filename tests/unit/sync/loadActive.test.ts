import { describe, expect, test, vi } from 'vitest'
import { bundledFiles } from '../../../src/sync/bundledFiles'
import { loadActive } from '../../../src/sync/loadActive'
import { deadStore, device } from '../../fixtures/device'
import { host } from '../../fixtures/host'
import { release, rowOf, type Release } from '../../fixtures/release'
import { versionHint } from '../../../src/storage/versionHint'

const v1 = release('1.0.0+aaaaaaaa', '2026-01-01')
const v2 = release('1.1.0+bbbbbbbb', '2026-02-01')
const v3 = release('1.2.0+cccccccc', '2026-03-01')
const now = () => new Date('2026-03-01T08:00:00Z')

/** An app that brings `brought` along, on a phone that may have been used before. */
function app(brought: Release, phone = device()) {
  const server = host(brought.files)
  const openDatasets = vi.fn(phone.openDatasets)
  const files = bundledFiles(server, brought.manifest)
  const { hint } = phone
  const world = { bundled: brought.manifest, files, hint, openDatasets, now, timeout: 30_000 }
  return { phone, server, openDatasets, world }
}

/** A phone on which the app brought v1 along and a host offered the others. */
async function phoneWith(...releases: Release[]) {
  const phone = device()
  const { datasets } = phone.tab()
  for (const each of releases) {
    await datasets.stage(rowOf(each, { origin: each === v1 ? 'app' : 'host' }))
    await datasets.activate(each.manifest.version)
  }
  return { phone, datasets }
}

/** What a whole start comes to: what is shown, and how the device was found. */
async function start(world: Parameters<typeof loadActive>[0]) {
  const boot = await loadActive(world)
  const settled = await boot.settle()
  return {
    boot,
    settled,
    shown: boot.shown && `${boot.shown.manifest.version} ${boot.shown.source}`,
  }
}

describe('the first start', () => {
  test('shows what the app brought along without waiting for the database', async () => {
    const { world, openDatasets } = app(v1)
    const boot = await loadActive(world)
    expect(boot).toMatchObject({
      shown: { dataset: v1.dataset, manifest: v1.manifest, source: 'bundled' },
      storage: 'notAsked',
      failure: null,
    })
    expect(openDatasets).not.toHaveBeenCalled()
  })

  test('fills the device afterwards', async () => {
    const { world, phone } = app(v1)
    const { settled } = await start(world)
    expect(settled).toMatchObject({ kind: 'filled', wiped: false })
    const { active } = await phone.tab().datasets.look()
    expect(active).toEqual(rowOf(v1, { origin: 'app' }))
    expect(phone.hint.read()).toBe(v1.manifest.version)
  })

  test('fetches Traditional texts only when they are asked for', async () => {
    const { world, server } = app(v1)
    const boot = await loadActive(world)
    expect(server.asked).toHaveLength(1)
    expect(await boot.shown?.hant()).toEqual(v1.hant)
  })

  test('in two tabs at once fills the device once', async () => {
    const phone = device()
    const [one, two] = await Promise.all([start(app(v1, phone).world), start(app(v1, phone).world)])
    expect([one.settled.kind, two.settled.kind].sort()).toEqual(['filled', 'kept'])
    expect((await phone.tab().datasets.look()).versions).toEqual([v1.manifest.version])
  })
})

describe('a further start', () => {
  test('of the same app shows its data at once and finds the device in order', async () => {
    const { phone } = await phoneWith(v1)
    const { world, openDatasets } = app(v1, phone)
    const boot = await loadActive(world)
    expect(openDatasets).not.toHaveBeenCalled()
    expect(boot.shown?.source).toBe('bundled')
    expect(await boot.settle()).toMatchObject({ kind: 'kept' })
  })

  test('shows what a host offered since, and not the app’s older data', async () => {
    const { phone } = await phoneWith(v1, v2)
    const { world, server } = app(v1, phone)
    const { boot, shown, settled } = await start(world)
    expect(shown).toBe(`${v2.manifest.version} device`)
    expect(boot.storage).toBe('ok')
    expect(await boot.shown?.hant()).toEqual(v2.hant)
    expect(settled.kind).toBe('kept')
    expect(server.asked).toEqual([])
  })

  test('of a newer app shows and keeps the app’s newer data', async () => {
    const { phone, datasets } = await phoneWith(v1, v2)
    const { shown, settled } = await start(app(v3, phone).world)
    expect(shown).toBe(`${v3.manifest.version} bundled`)
    expect(settled.kind).toBe('filled')
    expect(await datasets.look()).toMatchObject({
      active: { version: v3.manifest.version },
      previous: v2.manifest.version,
    })
  })

  test('does not bring back what the reader went back from', async () => {
    const { phone, datasets } = await phoneWith(v1, v2)
    await datasets.rollback()
    const { shown, settled } = await start(app(v2, phone).world)
    expect(shown).toBe(`${v1.manifest.version} device`)
    expect(settled.kind).toBe('kept')
    expect(await datasets.activeVersion()).toBe(v1.manifest.version)
  })
})

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
    expect(await phone.tab().datasets.activeVersion()).toBe(v1.manifest.version)
  })
})

describe('a device that was emptied', () => {
  test('shows the app’s data and is filled again', async () => {
    const { phone, datasets } = await phoneWith(v1, v2)
    await phone.wipe()
    const { shown, settled } = await start(app(v1, phone).world)
    expect(shown).toBe(`${v1.manifest.version} bundled`)
    expect(settled).toMatchObject({ kind: 'filled', wiped: true })
    expect(await datasets.activeVersion()).toBe(v1.manifest.version)
    expect(phone.hint.read()).toBe(v1.manifest.version)
  })
})

describe('a device whose database is dead', () => {
  const silent = () => new Promise<never>(() => {})
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
    const { boot, shown, settled } = await start({ ...world, openDatasets, timeout: 20 })
    expect(shown).toBe(`${v1.manifest.version} bundled`)
    expect(boot.storage).toBe(reason)
    expect(settled).toMatchObject({ kind: 'unavailable', reason })
  })

  test('because it never answers makes only one start wait', async () => {
    const { world, phone } = app(v1)
    phone.hint.write(v2.manifest.version)
    await start({ ...world, openDatasets: silent, timeout: 20 })
    const next = await loadActive({ ...world, openDatasets: silent, timeout: 20 })
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

describe('an app whose own data cannot be had', () => {
  test('shows what the device keeps, even if it is older', async () => {
    const { phone } = await phoneWith(v1)
    const { world, server } = app(v2, phone)
    server.files.clear()
    const { boot, shown, settled } = await start(world)
    expect(shown).toBe(`${v1.manifest.version} device`)
    expect(boot.failure).toMatchObject({ kind: 'http' })
    expect(settled).toMatchObject({ kind: 'notKept', failure: { kind: 'http' } })
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

describe('a start in a meeting', () => {
  const keepTo = v1.manifest.version

  test('shows the version that the meeting began with, although the device has a newer one', async () => {
    const { phone } = await phoneWith(v1, v2)
    const { world } = app(v3, phone)
    const { shown } = await start({ ...world, keepTo })
    expect(shown).toBe(`${keepTo} device`)
  })

  test('needs no database where the app itself brought that version along', async () => {
    const { phone } = await phoneWith(v1, v2)
    const { world, openDatasets } = app(v1, phone)
    const boot = await loadActive({ ...world, keepTo })
    expect(boot.shown).toMatchObject({ manifest: v1.manifest, source: 'bundled' })
    expect(openDatasets).not.toHaveBeenCalled()
  })

  test('shows the newest where that version is gone', async () => {
    const { phone } = await phoneWith(v2)
    const { world } = app(v3, phone)
    const { shown } = await start({ ...world, keepTo })
    expect(shown).toBe(`${v3.manifest.version} bundled`)
  })
})
