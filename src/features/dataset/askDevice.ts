import type { DeviceState, KeptDatasets } from './storage/datasets'
import type { OpenedDatasets } from './storage/openDatasets'
import type { Unavailable } from './storage/openSafely'
import { within } from './storage/within'

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
