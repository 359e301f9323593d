/** A pack that was handed over: what stands in it, and whether this device may take it into use. */
import bundledTrust from 'virtual:data-trust'
import type { Release } from '../../record/releaseOrder'
import type { HostOffer } from './bootWorld'
import { SIGNATURE_NAME, type SignedWorld } from './fetchSigned'
import { checkAndStage, fetchOffer, type SyncReport } from './syncDataset'
import { failure } from './fetchDataset'
import type { KeptDatasets } from './storage/datasets'

export interface OpenedPack {
  /** To be looked at, whoever made it; null where nothing in it can be read. */
  readonly offer: HostOffer | null
  /** `ready` only for what the publisher signed: nothing else is ever kept beside the device's data. */
  readonly report: SyncReport
}

interface PackWorld extends Pick<SignedWorld, 'trust' | 'store' | 'subtle'> {
  readonly datasets: KeptDatasets | null
  readonly bundled: Release
  readonly now?: () => Date
}

/** A pack answers as a host does, so that what comes in a file goes the way of all data. */
const packHost = (files: ReadonlyMap<string, string>) => ({
  base: '',
  fetch: (name: string | URL | Request): Promise<Response> => {
    const body = files.get(String(name))
    return Promise.resolve(new Response(body, { status: body === undefined ? 404 : 200 }))
  },
})

export async function openPack(
  files: ReadonlyMap<string, string>,
  world: PackWorld,
): Promise<OpenedPack> {
  const { trust = bundledTrust, ...others } = world
  const host = { ...others, ...packHost(files) }
  const offer = await fetchOffer({ ...host, trust: null })
  // Without keys nothing tells a pack of the publisher's from any other; a host at least is the app's own.
  const report: SyncReport = trust
    ? await checkAndStage({ ...host, trust })
    : {
        kind: 'failed',
        failure: failure('unsigned', SIGNATURE_NAME, 'no keys here', 'a signature'),
      }
  return { offer, report }
}
