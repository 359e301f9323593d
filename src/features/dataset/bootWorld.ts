/** What a start of the app is given, and what it shows. */
import type { Dataset, HantTexts, Manifest } from '../../record/dataset'
import { compareReleases, type Release } from '../../record/releaseOrder'
import type { DatasetFiles } from './receiveFile'
import type { DeviceState, KeptDatasets, OpenedDatasets } from './storage/datasets'
import type { DatasetRow } from './storage/db'
import type { Unavailable } from './storage/openSafely'
import type { VersionHint } from './storage/versionHint'
import { within } from './storage/within'

export interface BootWorld {
  /** The manifest compiled into the app, and its files. */
  readonly bundled: Manifest
  readonly files: DatasetFiles
  readonly hint: VersionHint
  /** `() => import('…/storage/datasets').then((m) => m.openDatasets())`: Dexie comes late. */
  readonly openDatasets: () => Promise<OpenedDatasets>
  /** What the host's manifest names, for where the app's own file is gone from it; a search needs no such way. */
  readonly offered?: () => Promise<HostOffer | null>
  /** The version that a running meeting has frozen; shown where the app or this device still has it. */
  readonly keepTo?: string | null
  readonly now?: () => Date
  /** How long the figures may wait for the database. */
  readonly timeout?: number
  /** How long it may take once they stand. */
  readonly patience?: number
}

/** A release as a host offered it, verified and parsed. */
export type HostOffer = Pick<DatasetRow, 'dataset' | 'hant' | 'manifest' | 'signedBy'>

export interface LoadedDataset {
  readonly dataset: Dataset
  readonly manifest: Manifest
  /** Traditional texts, fetched when first asked for; null where they cannot be had. */
  readonly hant: () => Promise<HantTexts | null>
  readonly source: 'bundled' | 'device'
  /** Id of the key that signed it; '' or absent where nobody did. */
  readonly signedBy?: string | undefined
}

/**
 * Whether a start shows what this device keeps or what the app brought along: the newer one, unless
 * the reader went back from the app's.
 */
export function chooseAtBoot(
  { active, refused, versions }: Pick<DeviceState, 'active' | 'refused' | 'versions'>,
  bundled: Release,
): 'device' | 'bundled' {
  if (!active) return 'bundled'
  if (active.version === bundled.version || refused === bundled.version) return 'device'
  const order = compareReleases(active.manifest, bundled)
  if (order !== 0) return order > 0 ? 'device' : 'bundled'
  // Same day, same number, other content. Between two builds of the app the one that runs is right
  // (someone edits tables). Against a host, content that was here before and was replaced by the
  // host's is the older one; otherwise the two would replace each other for ever.
  return active.origin === 'host' && versions.includes(bundled.version) ? 'device' : 'bundled'
}

/**
 * Code, open and first read together, while the reader waits: a moment more is better than older figures than this
 * device has. Below the 10 s of the boot watchdog; what answers later is taken up by settleDevice.
 */
export const BOOT_TIMEOUT_MS = 8000
/** In the background nobody waits, and over a slow network the code alone may take seconds. */
export const SETTLE_TIMEOUT_MS = 20_000

export type Device =
  | { readonly kind: 'open'; readonly datasets: KeptDatasets; readonly state: DeviceState }
  | Unavailable

/** Opens what this device keeps and reads its state; never throws and never waits for ever. */
export async function askDevice(
  open: () => Promise<OpenedDatasets>,
  timeout: number,
): Promise<Device> {
  try {
    const answer = await within(timeout, openAndLook(open))
    if (answer.kind === 'answered') return answer.value
    return { kind: 'unavailable', reason: 'silent', message: `no answer within ${timeout} ms` }
  } catch (error) {
    // The code could not be loaded: a missing chunk must not stop the figures.
    return { kind: 'unavailable', reason: 'failed', message: String(error) }
  }
}

async function openAndLook(open: () => Promise<OpenedDatasets>): Promise<Device> {
  const opened = await open()
  if (opened.kind === 'unavailable') return opened
  return { ...opened, state: await opened.datasets.look() }
}
