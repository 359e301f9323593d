/**
 * Asks the host for newer data: plan → fetch → verify → parse → stage. Making it the active version
 * is a step of its own, so that the app can offer it kindly. A failed sync touches nothing.
 */
import bundledTrust from 'virtual:data-trust'
import { type Dataset, DATASET_SCHEMA, type HantTexts, type Manifest } from '../../record/dataset'
import { parseDataset, parseHantTexts, parseManifest } from '../../record/parseDataset'
import { compareReleases, isCredibleDate, placeOf, type Release } from '../../record/releaseOrder'
import type { HostOffer } from './bootWorld'
import { FETCH_TIMEOUT_MS, MANIFEST_NAME } from './fetchDataset'
import { fetchSigned, type SignedWorld } from './fetchSigned'
import { filesOf, type Parsers, type ReceiveFailure, rejected } from './receiveFile'
import { fetchSearchFile } from './searchFile'
import type { KeptDatasets } from './storage/datasets'
import type { StorageFailure } from './storage/storageFailure'

/** What this device has, for deciding what a host's offer means to it. */
interface LocalState {
  /** What is active on this device; null where nothing is kept. */
  readonly active: Release | null
  /** The version that the reader went back from. */
  readonly refused: string | null
  /** The latest signed version that was ever active here: whoever went back from it takes nothing in between (decisions/0045). */
  readonly highest?: string | null
  /** What the app brought along: it counts as active where nothing is kept. */
  readonly bundled: Release
  readonly appSchema: number
  /** ISO date by this device's clock. */
  readonly today: string
}

/** The part of a manifest that is understood whatever its schema. */
interface Offer extends Release {
  readonly schema: number
}

type SyncPlan =
  | { readonly kind: 'upToDate' }
  | { readonly kind: 'olderOffered'; readonly version: string }
  | { readonly kind: 'belowHighest'; readonly version: string; readonly highest: string }
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
  const { highest } = local
  if (highest && placeOf(remote) < placeOf({ version: highest }))
    return { kind: 'belowHighest', version, highest }
  // One that was kept before dates were looked at holds nothing back either.
  const ours = isCredible(shown.released) ? shown : { ...shown, released }
  // A host that lags behind (a mirror, a cache) must not take figures back.
  if (compareReleases(remote, ours) < 0) return { kind: 'olderOffered', version }
  if (version === local.refused) return { kind: 'refusedBefore', version }
  if (remote.schema > local.appSchema) return { kind: 'needsNewerApp', version }
  return { kind: 'download', version }
}

interface SyncWorld extends SignedWorld {
  /** Null where this device keeps nothing: new data then lasts until the page is left. */
  readonly datasets: KeptDatasets | null
  readonly bundled: Release
  readonly appSchema?: number
  readonly now?: () => Date
}

/** New data, checked and waiting for the reader. */
export interface ReadyUpdate {
  readonly kind: 'ready'
  readonly manifest: Manifest
  readonly dataset: Dataset
  readonly hant: HantTexts | null
  readonly signedBy?: string | undefined
  /** False where it could not be kept on this device; `failure` says why, null: nothing can be. */
  readonly kept: boolean
  readonly failure: StorageFailure | null
}

export type SyncReport =
  | Exclude<SyncPlan, { kind: 'download' }>
  | ReadyUpdate
  | { readonly kind: 'failed'; readonly failure: ReceiveFailure }

/** First half. What was staged by an earlier check is offered again without a download. */
export async function checkAndStage(world: SyncWorld): Promise<SyncReport> {
  const { datasets, bundled, appSchema = DATASET_SCHEMA, now = () => new Date() } = world
  const answer = await fetchSigned({ trust: bundledTrust, ...world })
  if (!answer.ok) return { kind: 'failed', failure: answer }
  const where = world.base + MANIFEST_NAME
  const { raw, signedBy } = answer.value
  const offer = offerIn(raw)
  if (!offer) return { kind: 'failed', failure: rejected(where, ['this is no manifest']) }

  const device = await datasets?.look()
  const { active = null, refused = null, highest = null } = device ?? {}
  const local = { active: active?.manifest ?? null, refused, highest }
  const today = now().toISOString().slice(0, 10)
  const plan = planSync({ ...local, bundled, appSchema, today }, offer)
  if (plan.kind !== 'download') return plan

  // Parsed only now: a manifest for a newer app may look different.
  const parsed = parseManifest(raw)
  if (!parsed.ok) return { kind: 'failed', failure: rejected(where, parsed.problems) }
  const kept = await datasets?.load(plan.version)
  if (kept) return { ...kept, kind: 'ready', kept: true, failure: null }
  return download(world, parsed.value, signedBy)
}

/**
 * What the host's manifest names, for a first start whose own file is gone from the host; older or newer than the app's,
 * it is all there is. Null where there is nothing that can be trusted. PersistenceState it is `settleDevice`'s part.
 */
export async function fetchOffer(
  world: SignedWorld & Pick<SyncWorld, 'bundled' | 'now'>,
): Promise<HostOffer | null> {
  const { bundled, now = () => new Date() } = world
  const answer = await fetchSigned({ trust: bundledTrust, ...world })
  if (!answer.ok) return null
  const parsed = parseManifest(answer.value.raw)
  if (!parsed.ok) return null
  const manifest = parsed.value
  const today = now().toISOString().slice(0, 10)
  if (!isCredibleDate(manifest.released, today, bundled.released)) return null
  const report = await download({ ...world, datasets: null }, manifest, answer.value.signedBy)
  if (report.kind !== 'ready') return null
  const { dataset, hant, signedBy } = report
  return { manifest, dataset, hant, signedBy }
}

/** Second half, on the reader's tap. Where keeping fails, the data can still be shown until the page is left. */
export async function activateReady(
  datasets: KeptDatasets | null,
  ready: ReadyUpdate,
  now?: () => Date,
): Promise<{ readonly kept: boolean; readonly failure: StorageFailure | null }> {
  if (!datasets) return { kept: false, failure: null }
  const { version } = ready.manifest
  let result = await datasets.activate(version)
  if (!result.ok && result.reason === 'notStaged') {
    // Another tab cleaned up, the browser emptied the database, or there was no room a while ago.
    const staged = await datasets.stage(rowOf(ready, now))
    result = staged.ok ? await datasets.activate(version) : staged
  }
  return result.ok ? { kept: true, failure: null } : { kept: false, failure: result }
}

/** What a host sends is looked at field by field. */
const strict: Parsers = { dataset: parseDataset, hant: parseHantTexts }

async function download(
  world: SyncWorld,
  manifest: Manifest,
  signedBy: string,
): Promise<SyncReport> {
  const files = filesOf({ ...world, parsers: strict }, manifest)
  const dataset = await files.dataset()
  if (!dataset.ok) return { kind: 'failed', failure: dataset }
  const hant = await files.hant()
  if (!hant.ok) return { kind: 'failed', failure: hant }

  const content = { manifest, dataset: dataset.value, hant: hant.value, signedBy }
  // Without a network the phone could not fetch it later, and would have to do without the dictionary's readings.
  // Nobody waits for it here either, so it has the time that the other files have.
  const patient = { timeout: FETCH_TIMEOUT_MS, ...world }
  const searchFile = world.datasets && (await fetchSearchFile(patient, manifest))
  const staged = await world.datasets?.stage(rowOf(content, world.now), searchFile)
  const kept = staged?.ok ?? false
  const failure = staged && !staged.ok ? staged : null
  return { kind: 'ready', ...content, kept, failure }
}

function rowOf({ manifest, dataset, hant, signedBy }: HostOffer, now = () => new Date()) {
  const { version, released } = manifest
  const stagedAt = now().toISOString()
  const signed = signedBy ? { signedBy } : {}
  return {
    version,
    released,
    dataset,
    hant,
    manifest,
    origin: 'host',
    stagedAt,
    ...signed,
  } as const
}

/** The few fields that decide, read from a manifest of any schema. */
function offerIn(raw: unknown): Offer | null {
  if (typeof raw !== 'object' || raw === null) return null
  const { schema, version, released, sequence } = raw as Partial<Record<keyof Offer, unknown>>
  if (typeof schema !== 'number' || typeof version !== 'string' || typeof released !== 'string')
    return null
  return { schema, version, released, ...(typeof sequence === 'number' && { sequence }) }
}
