/**
 * What a start of the app shows. The figures come first: the database is waited for only when the
 * hint says that it holds something else than the app brought along. `settle` does the rest later.
 */
import type { Dataset } from '../../record/dataset'
import type { KeptDatasets, OpenedDatasets } from './storage/datasets'
import type { UnavailableReason } from './storage/openSafely'
import {
  askDevice,
  BOOT_TIMEOUT_MS,
  type BootWorld,
  chooseAtBoot,
  type HostOffer,
  type LoadedDataset,
} from './bootWorld'
import type { ReceiveFailure } from './receiveFile'
import { settleDevice, type Settled } from './settleDevice'

export interface Boot {
  /** Null only where neither app nor device has data; `failure` then says what became of the app's. */
  readonly shown: LoadedDataset | null
  readonly failure: ReceiveFailure | null
  /** What the device keeps, where it was asked and answered. */
  readonly kept: KeptDatasets | null
  /** `notAsked`: known once `settle` has answered. */
  readonly storage: 'notAsked' | 'ok' | UnavailableReason
  /** Fills and repairs what the device keeps; to be called once, after the first paint. */
  readonly settle: () => Promise<Settled>
}

/** Never throws for what the network or the device do. */
export async function loadActive(given: BootWorld): Promise<Boot> {
  // Opened once: what answers too late for the figures is not too late for the rest.
  let opening: Promise<OpenedDatasets> | undefined
  const world = { ...given, openDatasets: () => (opening ??= given.openDatasets()) }
  const { bundled, hint, files, timeout = BOOT_TIMEOUT_MS } = world
  const hinted = hint.read()
  const wanted = world.keepTo ?? hinted
  const ask = () => askDevice(world.openDatasets, timeout)
  let device = wanted === null || wanted === bundled.version ? null : await ask()

  const boot = (shown: LoadedDataset | null, failure: ReceiveFailure | null = null): Boot => ({
    shown,
    failure,
    kept: device?.kind === 'open' ? device.datasets : null,
    storage: !device ? 'notAsked' : device.kind === 'open' ? 'ok' : device.reason,
    settle: () => settleDevice({ ...world, hinted, shown, device, taken }),
  })
  let taken: HostOffer | null = null

  if (device?.kind === 'open' && world.keepTo) {
    const row = await device.datasets.load(world.keepTo)
    if (row) return boot(shownFromDevice(row))
  }
  if (device?.kind === 'open' && device.state.active) {
    const choice = chooseAtBoot(device.state, bundled)
    if (choice === 'device') return boot(shownFromDevice(device.state.active))
  }
  const received = await files.dataset()
  if (received.ok) return boot(shownFromBundle(world, received.value))

  // The app's own file cannot be had. Older figures with their date are better than none.
  device ??= await ask()
  const row = device.kind === 'open' ? device.state.active : null
  const usable = row && shownFromDevice(row)
  if (!usable && wasAnswered(received)) taken = await offered(world)
  return boot(taken ? shownFromDevice(taken) : usable, received)
}

/** The host is there, but has no longer the file that this app was built with. */
const wasAnswered = ({ kind }: ReceiveFailure): boolean =>
  kind !== 'offline' && kind !== 'interrupted' && kind !== 'timeout'

/** Never throws: its code may be gone from the host too. */
const offered = async ({ offered }: BootWorld) => (await offered?.().catch(() => null)) ?? null

export function shownFromDevice({ dataset, manifest, hant, signedBy }: HostOffer): LoadedDataset {
  return { dataset, manifest, hant: () => Promise.resolve(hant), source: 'device', signedBy }
}

function shownFromBundle({ bundled, files }: BootWorld, dataset: Dataset): LoadedDataset {
  const hant = async () => {
    const received = await files.hant()
    return received.ok ? received.value : null
  }
  return { dataset, manifest: bundled, hant, source: 'bundled' }
}
