/** What a start of the app is given, and what it shows. */
import type { Dataset, HantTexts, Manifest } from '../../record/dataset'
import type { DatasetFiles } from './receiveFile'
import type { DatasetRow } from './storage/db'
import type { OpenedDatasets } from './storage/openDatasets'
import type { VersionHint } from './storage/versionHint'

export interface BootWorld {
  /** The manifest compiled into the app, and its files. */
  readonly bundled: Manifest
  readonly files: DatasetFiles
  readonly hint: VersionHint
  /** `() => import('…/storage/openDatasets').then((m) => m.openDatasets())`: Dexie comes late. */
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
export type HostOffer = Pick<DatasetRow, 'dataset' | 'hant' | 'manifest'>

export interface Shown {
  readonly dataset: Dataset
  readonly manifest: Manifest
  /** Traditional texts, fetched when first asked for; null where they cannot be had. */
  readonly hant: () => Promise<HantTexts | null>
  readonly source: 'bundled' | 'device'
}
