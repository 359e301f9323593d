import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test, vi } from 'vitest'
import { useDatasetStore } from '../../../../src/features/dataset/datasetStore'
import { useMeetingStore } from '../../../../src/features/meeting/meetingStore'
import { settleDevice } from '../../../../src/features/dataset/settleDevice'
import type { Boot } from '../../../../src/features/dataset/loadActive'
import { bundledFiles } from '../../../../src/features/dataset/receiveFile'
import { device, memoryStore } from '../../../fixtures/device'
import { host } from '../../../fixtures/host'
import { release, rowOf } from '../../../fixtures/release'
import { PATIENCE } from '../../../fixtures/patience'

const v1 = release('1.0.0+aaaaaaaa', '2026-01-01')
const v2 = release('1.1.0+bbbbbbbb', '2026-02-01')
const address = '/meeting/overview/present?slide=1'

beforeEach(() => {
  const [texts, session] = [memoryStore(), memoryStore()]
  vi.stubGlobal('localStorage', texts)
  vi.stubGlobal('sessionStorage', session)
  setActivePinia(createPinia())
  return () => vi.unstubAllGlobals()
})

/** The app shows v1 while the device turns out to hold v2 as the active version. */
async function bootWithNewerOnDevice() {
  const phone = device()
  const { datasets } = phone.tab()
  for (const each of [v1, v2]) {
    await datasets.stage(rowOf(each, { origin: 'host' }))
    await datasets.activate(each.manifest.version)
  }
  const files = bundledFiles(host(v1.files), v1.manifest)
  const shown = {
    dataset: v1.dataset,
    manifest: v1.manifest,
    hant: () => Promise.resolve(null),
    source: 'bundled' as const,
  }
  const world = { bundled: v1.manifest, files, hint: phone.hint, shown, device: null }
  const settle = () => settleDevice({ ...world, openDatasets: phone.openDatasets, hinted: null })
  return { shown, failure: null, kept: null, storage: 'notAsked', settle } satisfies Boot
}
const versionOf = (dataset: ReturnType<typeof useDatasetStore>) => dataset.shown?.manifest.version

test('outside a meeting a newer version that the device holds is shown by itself', async () => {
  const dataset = useDatasetStore()
  const boot = await bootWithNewerOnDevice()
  dataset.show(boot.shown)
  await dataset.settle(boot)
  expect(versionOf(dataset)).toBe(v2.manifest.version)
})

test('in a meeting it is neither shown nor offered, after 散会 offered, and taken with a tap', async () => {
  const [dataset, meeting] = [useDatasetStore(), useMeetingStore()]
  const boot = await bootWithNewerOnDevice()
  dataset.show(boot.shown)
  meeting.show(address)
  await dataset.settle(boot)
  expect(versionOf(dataset)).toBe(v1.manifest.version)
  expect([dataset.ready, dataset.previous]).toEqual([null, null])
  await dataset.activate()
  expect(await dataset.rollback()).toBe(false)
  expect(versionOf(dataset)).toBe(v1.manifest.version)

  meeting.end()
  await vi.waitFor(
    () => expect(dataset.ready?.manifest.version).toBe(v2.manifest.version),
    PATIENCE,
  )
  expect(versionOf(dataset)).toBe(v1.manifest.version)
  await dataset.activate()
  expect(versionOf(dataset)).toBe(v2.manifest.version)
  expect(dataset.ready).toBeNull()
})

test('a meeting keeps its beginning and its version from slide to slide; the next one starts anew', async () => {
  const [dataset, meeting] = [useDatasetStore(), useMeetingStore()]
  const boot = await bootWithNewerOnDevice()
  dataset.show(boot.shown)
  meeting.show(address)
  const first = meeting.running
  meeting.show('/meeting/overview/present?slide=2')
  expect(meeting.running).toEqual({ ...first, address: '/meeting/overview/present?slide=2' })
  expect([meeting.isParticipating, meeting.lostVersion]).toEqual([true, ''])

  dataset.show({ ...boot.shown, manifest: v2.manifest })
  expect(meeting.lostVersion).toBe(v1.manifest.version)
  meeting.end()
  expect([meeting.isParticipating, meeting.lostVersion, meeting.running]).toEqual([false, '', null])
  meeting.show(address)
  expect(meeting.running?.version).toBe(v2.manifest.version)
})

test('a meeting of an earlier start waits, and freezes nothing until this window joins', async () => {
  const boot = await bootWithNewerOnDevice()
  localStorage.setItem(
    'shukan.meeting',
    JSON.stringify({ address, version: v1.manifest.version, since: new Date().toISOString() }),
  )
  const [dataset, meeting] = [useDatasetStore(), useMeetingStore()]
  dataset.show(boot.shown)
  expect([meeting.running?.address, meeting.isParticipating, dataset.frozen]).toEqual([
    address,
    false,
    false,
  ])
  meeting.join()
  expect([meeting.isParticipating, dataset.frozen]).toEqual([true, true])
})

test('a meeting that nobody ends is over after twelve hours, and holds the data no longer', async () => {
  const { shown } = await bootWithNewerOnDevice()
  vi.useFakeTimers()
  try {
    const [dataset, meeting] = [useDatasetStore(), useMeetingStore()]
    dataset.show(shown)
    meeting.show(address)
    vi.advanceTimersByTime(11.9 * 3_600_000)
    expect([meeting.running?.address, dataset.frozen]).toEqual([address, true])
    vi.advanceTimersByTime(0.2 * 3_600_000)
    expect([meeting.running, meeting.isParticipating, dataset.frozen]).toEqual([null, false, false])
    expect(localStorage.getItem('shukan.meeting')).toBeNull()
  } finally {
    vi.useRealTimers()
  }
})
