/** Decides what a host's offer means for this device; acting on it is `syncDataset`'s part. */
import { compareReleases, isCredibleDate, type Release } from '../../record/releaseOrder'

export interface LocalState {
  /** What is active on this device; null where nothing is kept. */
  readonly active: Release | null
  /** The version that the reader went back from. */
  readonly refused: string | null
  /** What the app brought along: it counts as active where nothing is kept. */
  readonly bundled: Release
  readonly appSchema: number
  /** ISO date by this device's clock. */
  readonly today: string
}

/** The part of a manifest that is understood whatever its schema. */
export interface Offer extends Release {
  readonly schema: number
}

export type SyncPlan =
  | { readonly kind: 'upToDate' }
  | { readonly kind: 'olderOffered'; readonly version: string }
  | { readonly kind: 'incredibleDate'; readonly released: string }
  | { readonly kind: 'needsNewerApp'; readonly version: string }
  | { readonly kind: 'refusedBefore'; readonly version: string }
  | { readonly kind: 'download'; readonly version: string }

/**
 * Newer is what stands later in the sequence, then what was released later; and where both are equal, simply another
 * content (a correction whose author forgot to raise the version). A date that cannot be would hold back every later
 * correction, so it is refused before anything is compared.
 */
export function planSync(local: LocalState, remote: Offer): SyncPlan {
  const shown = local.active ?? local.bundled
  const { version, released } = remote
  if (version === shown.version) return { kind: 'upToDate' }
  const isCredible = (day: string) => isCredibleDate(day, local.today, local.bundled.released)
  if (!isCredible(released)) return { kind: 'incredibleDate', released }
  // One that was kept before dates were looked at holds nothing back either.
  const ours = isCredible(shown.released) ? shown : { ...shown, released }
  // A host that lags behind (a mirror, a cache) must not take figures back.
  if (compareReleases(remote, ours) < 0) return { kind: 'olderOffered', version }
  if (version === local.refused) return { kind: 'refusedBefore', version }
  if (remote.schema > local.appSchema) return { kind: 'needsNewerApp', version }
  return { kind: 'download', version }
}
