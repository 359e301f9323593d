/** What the tests of a start share: three releases, a phone with some of them, and the start itself. */
import { vi } from 'vitest'
import { bundledFiles } from '../../../../src/features/dataset/receiveFile'
import { loadActive } from '../../../../src/features/dataset/loadActive'
import { device } from '../../../fixtures/device'
import { host } from '../../../fixtures/host'
import { release, rowOf, type Release } from '../../../fixtures/release'

export const v1 = release('1.0.0+aaaaaaaa', '2026-01-01')
export const v2 = release('1.1.0+bbbbbbbb', '2026-02-01')
export const v3 = release('1.2.0+cccccccc', '2026-03-01')
const now = () => new Date('2026-03-01T08:00:00Z')

/** An app that brings `brought` along, on a phone that may have been used before. */
export function app(brought: Release, phone = device()) {
  const server = host(brought.files)
  const openDatasets = vi.fn(phone.openDatasets)
  const files = bundledFiles(server, brought.manifest)
  const { hint } = phone
  const world = { bundled: brought.manifest, files, hint, openDatasets, now, timeout: 30_000 }
  return { phone, server, openDatasets, world }
}

/** A phone on which the app brought v1 along and a host offered the others. */
export async function phoneWith(...releases: Release[]) {
  const phone = device()
  const { datasets } = phone.tab()
  for (const each of releases) {
    await datasets.stage(rowOf(each, { origin: each === v1 ? 'app' : 'host' }))
    await datasets.activate(each.manifest.version)
  }
  return { phone, datasets }
}

/** What a whole start comes to: what is shown, and how the device was found. */
export async function start(world: Parameters<typeof loadActive>[0]) {
  const boot = await loadActive(world)
  const settled = await boot.settle()
  return {
    boot,
    settled,
    shown: boot.shown && `${boot.shown.manifest.version} ${boot.shown.source}`,
  }
}
