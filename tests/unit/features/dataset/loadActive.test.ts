import { describe, expect, test } from 'vitest'
import { loadActive } from '../../../../src/features/dataset/loadActive'
import { device } from '../../../fixtures/device'
import { rowOf } from '../../../fixtures/release'
import { app, phoneWith, start, v1, v2, v3 } from './starts'

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
    expect((await datasets.look()).active?.version).toBe(v1.manifest.version)
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
