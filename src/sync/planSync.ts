/** Decides what a host's offer means for this device; acting on it is `syncDataset`'s part. */
import { compareReleases, type Release } from '../domain/releaseOrder'

export interface LocalState {
  /** What is active on this device; null where nothing is kept. */
  readonly active: Release | null
  /** The version that the reader went back from. */
  readonly refused: string | null
  /** What the app brought along: it counts as active where nothing is kept. */
  readonly bundled: Release
  readonly appSchema: number
}

/** The part of a manifest that is understood whatever its schema. */
export interface Offer extends Release {
  readonly schema: number
}

export type SyncPlan =
  | { readonly kind: 'upToDate'; readonly why: 'same' | 'olderOffered' }
  | { readonly kind: 'needsNewerApp'; readonly version: string }
  | { readonly kind: 'refusedBefore'; readonly version: string }
  | { readonly kind: 'download'; readonly version: string }

/**
 * Newer is what was released later; on the same day the higher version; and where both are equal,
 * simply another content (a correction whose author forgot to raise the version).
 */
export function planSync(local: LocalState, remote: Offer): SyncPlan {
  const shown = local.active ?? local.bundled
  const { version } = remote
  if (version === shown.version) return { kind: 'upToDate', why: 'same' }
  // A host that lags behind (a mirror, a cache) must not take figures back.
  if (compareReleases(remote, shown) < 0) return { kind: 'upToDate', why: 'olderOffered' }
  if (version === local.refused) return { kind: 'refusedBefore', version }
  if (remote.schema > local.appSchema) return { kind: 'needsNewerApp', version }
  return { kind: 'download', version }
}
