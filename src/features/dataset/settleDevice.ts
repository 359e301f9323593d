/** After the first paint: what this device keeps is filled, repaired, or found to be newer. */
import type { Dataset, Manifest } from '../../record/dataset'
import { askFirst } from './storage/askFirst'
import type { DatasetRow } from './storage/db'
import type { KeptDatasets } from './storage/datasets'
import type { UnavailableReason } from './storage/openSafely'
import type { StorageFailure } from './storage/storageFailure'
import {
  askDevice,
  type BootWorld,
  chooseAtBoot,
  type Device,
  type HostOffer,
  SETTLE_TIMEOUT_MS,
  type LoadedDataset,
} from './bootWorld'
import type { DatasetFiles, Received, ReceiveFailure } from './receiveFile'

export type Settled =
  /** What is shown is what the device holds. */
  | { readonly kind: 'kept'; readonly datasets: KeptDatasets }
  /** The app's data was stored and made active; `wiped`: the device had held data before. */
  | { readonly kind: 'filled'; readonly datasets: KeptDatasets; readonly wiped: boolean }
  /** The device holds something that goes before what is shown: show it, or offer it. */
  | {
      readonly kind: 'otherFound'
      readonly datasets: KeptDatasets
      readonly row: DatasetRow
      /** `chosen`: the reader had gone back to it. */
      readonly why: 'newer' | 'chosen'
    }
  /** The database works but the app's data could not be stored, e.g. for want of room. */
  | {
      readonly kind: 'notKept'
      readonly datasets: KeptDatasets
      readonly failure: StorageFailure | ReceiveFailure
    }
  | { readonly kind: 'unavailable'; readonly reason: UnavailableReason; readonly message: string }

export interface SettleWorld extends BootWorld {
  /** The hint as it was when the app started. */
  readonly hinted: string | null
  readonly shown: LoadedDataset | null
  /** Null where the start did not need the device; one that was silent is asked again. */
  readonly device: Device | null
  /** What was taken from the host in place of the app's own data. */
  readonly taken?: HostOffer | null
}

/** Two more looks are enough for any tab that was faster. */
const ATTEMPTS = 3

/** Never throws for what the network or the device do. */
export async function settleDevice(world: SettleWorld): Promise<Settled> {
  const settled = await settle(world)
  const active = settled.kind === 'otherFound' ? settled.row.version : world.shown?.manifest.version
  // Where nothing is kept, or what the app brought along, a start need not wait.
  const isKept = settled.kind !== 'unavailable' && settled.kind !== 'notKept'
  void askFirst(isKept && active !== world.bundled.version)
  return settled
}

async function settle(world: SettleWorld): Promise<Settled> {
  const { hint, hinted, patience = SETTLE_TIMEOUT_MS } = world
  const late = world.device?.kind === 'unavailable' && world.device.reason === 'silent'
  const known = late ? null : world.device
  const device = known ?? (await askDevice(world.openDatasets, patience))
  if (device.kind === 'unavailable') {
    // Each further start would wait the full time for a database that does not answer. Where it
    // answers again one day, the hint is written again.
    if (device.reason === 'silent') hint.write(null)
    return device
  }

  const { datasets } = device
  const wiped = hinted !== null && device.state.versions.length === 0
  for (let attempt = 1; ; attempt += 1) {
    const { active, ...others } = attempt === 1 ? device.state : await datasets.look()
    const choice = chooseAtBoot({ active, ...others }, world.bundled)
    if (active && choice === 'device') return found(world, datasets, active, others.refused)

    const failure = await fill(world, datasets, active)
    if (!failure) return { kind: 'filled', datasets, wiped }
    // The app's own file cannot be had, but what is shown in its place is kept here.
    const isShown = world.shown?.manifest.version === active?.version
    if (active && isShown && !('reason' in failure))
      return found(world, datasets, active, others.refused)
    const overtaken = 'reason' in failure && failure.reason === 'changed'
    if (overtaken && attempt < ATTEMPTS) continue
    // Nothing is kept, so a hint at something kept would only slow the next start down.
    if (!active) hint.write(null)
    return { kind: 'notKept', datasets, failure }
  }
}

function found(
  { hint, bundled, shown }: SettleWorld,
  datasets: KeptDatasets,
  row: DatasetRow,
  refused: string | null,
): Settled {
  if (hint.read() !== row.version) hint.write(row.version)
  if (shown?.manifest.version === row.version) return { kind: 'kept', datasets }
  const why = refused === bundled.version ? 'chosen' : 'newer'
  return { kind: 'otherFound', datasets, row, why }
}

/** Null where the app's data is now the active version. A version is stored whole or not at all. */
async function fill(
  { bundled, files, shown, taken, now = () => new Date() }: SettleWorld,
  datasets: KeptDatasets,
  active: DatasetRow | null,
): Promise<StorageFailure | ReceiveFailure | null> {
  const data = taken
    ? { ok: true as const, value: taken }
    : await bundledData(files, bundled, shown?.source === 'bundled' ? shown.dataset : null)
  if (!data.ok) return data
  const { version, released } = data.value.manifest
  const stagedAt = now().toISOString()
  const origin = taken ? 'host' : 'app'
  const staged = await datasets.stage({ ...data.value, version, released, origin, stagedAt })
  if (!staged.ok) return staged
  const result = await datasets.activate(version, { ifActiveIs: active?.version ?? null })
  return result.ok ? null : result
}

/** `shown` is not fetched a second time. */
async function bundledData(
  files: DatasetFiles,
  manifest: Manifest,
  shown: Dataset | null,
): Promise<Received<HostOffer>> {
  const [dataset, hant] = await Promise.all([
    shown ? { ok: true as const, value: shown } : files.dataset(),
    files.hant(),
  ])
  if (!dataset.ok) return dataset
  if (!hant.ok) return hant
  return { ok: true, value: { manifest, dataset: dataset.value, hant: hant.value } }
}
