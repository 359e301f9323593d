import { describe, expect, test } from 'vitest'
import { activateReady, checkAndStage } from '../../../../src/features/dataset/syncDataset'
import { findSearchFile } from '../../../../src/features/dataset/searchFile'
import { device } from '../../../fixtures/device'
import { brokenOff, host, loginPage, type Host } from '../../../fixtures/host'
import { DATASET_SCHEMA } from '../../../../src/record/dataset'
import { release, rowOf, withSearchFile } from '../../../fixtures/release'

const v1 = release('1.0.0+aaaaaaaa', '2026-01-01')
const v2 = release('1.1.0+bbbbbbbb', '2026-02-01')
const now = () => new Date('2026-03-01T08:00:00Z')

/** A phone with v1 active, and a host that offers v2. */
async function story() {
  const phone = device()
  const { db, datasets } = phone.tab()
  await datasets.stage(rowOf(v1, { origin: 'app' }))
  await datasets.activate(v1.manifest.version)
  const server = host(v2.files)
  const world = { ...server, datasets, bundled: v1.manifest, now }
  return { phone, db, datasets, server, world }
}

async function ready(world: Parameters<typeof checkAndStage>[0]) {
  const report = await checkAndStage(world)
  if (report.kind !== 'ready') throw new Error(`not ready but ${report.kind}`)
  return report
}

test('newer data is fetched, checked and staged, and waits', async () => {
  const { datasets, world } = await story()
  expect(await checkAndStage(world)).toMatchObject({
    kind: 'ready',
    kept: true,
    dataset: v2.dataset,
  })
  expect(await datasets.load(v2.manifest.version)).toEqual(rowOf(v2))
  expect((await datasets.look()).active?.version).toBe(v1.manifest.version)
})

test('the reader’s tap makes it active', async () => {
  const { datasets, world, phone } = await story()
  const report = await ready(world)
  expect(await activateReady(datasets, report)).toEqual({ kept: true, failure: null })
  expect(await datasets.look()).toMatchObject({
    active: rowOf(v2),
    previous: v1.manifest.version,
  })
  expect(phone.hint.read()).toBe(v2.manifest.version)
})

test('its search file is kept with it, for a search without a network', async () => {
  const { datasets, world, server } = await story()
  const searchable = withSearchFile(v2)
  for (const [name, body] of searchable.files) server.files.set(name, body)
  await activateReady(datasets, await ready(world))
  const shown = { manifest: searchable.manifest, source: 'device' } as const
  server.files.clear()
  const kept = await findSearchFile(server, shown, datasets)
  expect(kept).toEqual(JSON.parse(JSON.stringify(searchable.searchFile)))
})

test('newer data whose search file cannot be had is offered all the same', async () => {
  const { world, server, datasets } = await story()
  const searchable = withSearchFile(v2)
  server.files.set('manifest.json', searchable.files.get('manifest.json') ?? '')
  expect(await checkAndStage(world)).toMatchObject({ kind: 'ready', kept: true })
  expect(await datasets.searchFile(v2.manifest.version)).toBeNull()
})

test('what an earlier check staged is offered again without a download', async () => {
  const { world, server } = await story()
  await checkAndStage(world)
  server.asked.length = 0
  expect(await checkAndStage(world)).toMatchObject({ kind: 'ready', dataset: v2.dataset })
  expect(server.asked).toEqual(['/sub/dataset/manifest.json'])
})

test('nothing is downloaded when the device is up to date', async () => {
  const { world, datasets, server } = await story()
  await activateReady(datasets, await ready(world))
  server.asked.length = 0
  expect(await checkAndStage(world)).toEqual({ kind: 'upToDate' })
  expect(server.asked).toEqual(['/sub/dataset/manifest.json'])
})

test('what the reader went back from is not offered again', async () => {
  const { world, datasets } = await story()
  await activateReady(datasets, await ready(world))
  await datasets.rollback()
  expect(await checkAndStage(world)).toMatchObject({ kind: 'refusedBefore' })
})

test('data for a newer app is told as such, however its manifest looks', async () => {
  const { world, server } = await story()
  const { version, released } = v2.manifest
  server.files.set(
    'manifest.json',
    JSON.stringify({ schema: DATASET_SCHEMA + 1, version, released, parts: {} }),
  )
  expect(await checkAndStage(world)).toEqual({ kind: 'needsNewerApp', version })
})

describe('a failed sync touches nothing:', () => {
  const [datasetFile, hantFile] = v2.manifest.files.map((file) => file.name) as [string, string]
  const body = v2.files.get(datasetFile)!

  test.each<[string, string, (server: Host) => void]>([
    ['offline', 'offline', ({ files }) => files.set('manifest.json', new TypeError('no network'))],
    ['a host without data', 'http', ({ files }) => files.delete('manifest.json')],
    [
      'HTML instead of a manifest',
      'notJson',
      ({ files }) => files.set('manifest.json', loginPage()),
    ],
    ['something else as manifest', 'rejected', ({ files }) => files.set('manifest.json', '[]')],
    [
      'a manifest that leads elsewhere',
      'rejected',
      ({ files }) =>
        files.set('manifest.json', v2.files.get('manifest.json')!.replace('"dataset-', '"../x-')),
    ],
    ['a truncated dataset', 'truncated', ({ files }) => files.set(datasetFile, body.slice(0, -9))],
    [
      'a changed figure',
      'wrongHash',
      ({ files }) => files.set(datasetFile, body.replace('65', '66')),
    ],
    [
      'a transfer that breaks off',
      'interrupted',
      ({ files }) => files.set(datasetFile, brokenOff(body)),
    ],
    [
      'a network that goes away in between',
      'offline',
      ({ files }) => files.set(hantFile, new TypeError('gone')),
    ],
  ])('%s', async (_what, kind, spoil) => {
    const { world, server, datasets, phone } = await story()
    spoil(server)
    expect(await checkAndStage(world)).toMatchObject({ kind: 'failed', failure: { kind } })
    expect(await datasets.look()).toMatchObject({
      active: rowOf(v1, { origin: 'app' }),
      versions: [v1.manifest.version],
    })
    expect(phone.hint.read()).toBe(v1.manifest.version)
  })

  test('true bytes with other counts than announced', async () => {
    const { world, server } = await story()
    const counts = { ...v2.manifest.counts, indicators: 99 }
    server.files.set('manifest.json', JSON.stringify({ ...v2.manifest, counts }))
    expect(await checkAndStage(world)).toMatchObject({
      failure: { kind: 'rejected', problems: ['1 indicators, but the manifest says 99'] },
    })
  })

  test('true bytes of another version', async () => {
    const { world, server } = await story()
    const manifest = { ...v2.manifest, version: '1.2.0+cccccccc' }
    server.files.set('manifest.json', JSON.stringify(manifest))
    expect(await checkAndStage(world)).toMatchObject({
      failure: { problems: ['version 1.1.0+bbbbbbbb, but the manifest says 1.2.0+cccccccc'] },
    })
  })
})

describe('a device that keeps nothing', () => {
  test('still gets the new data, until the page is left', async () => {
    const { world } = await story()
    const report = await ready({ ...world, datasets: null })
    expect(report).toMatchObject({ kept: false, failure: null, dataset: v2.dataset })
    expect(await activateReady(null, report)).toEqual({ kept: false, failure: null })
  })

  test('for want of room says so, and tries again on the tap', async () => {
    const { world, db, datasets } = await story()
    const refuse = () => {
      throw new DOMException('QuotaExceededError', 'AbortError')
    }
    db.datasets.hook('creating', refuse)
    const report = await ready(world)
    expect(report).toMatchObject({ kept: false, failure: { reason: 'full' } })
    expect(await activateReady(datasets, report)).toMatchObject({ failure: { reason: 'full' } })
    db.datasets.hook('creating').unsubscribe(refuse)
    expect(await activateReady(datasets, report)).toEqual({ kept: true, failure: null })
  })

  test('because it was emptied in between is filled on the tap', async () => {
    const { world, datasets, phone } = await story()
    const report = await ready(world)
    await phone.wipe()
    expect(await activateReady(datasets, report)).toEqual({ kept: true, failure: null })
    expect((await datasets.look()).active?.version).toBe(v2.manifest.version)
  })
})
