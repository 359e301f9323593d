/** The manifest of a host or pack with its signature: what an app with keys takes, and nothing else. */
import { readText, writeText, type TextStore } from '../../platform/localText'
import { parseSignature, type Trust } from './engine/releaseKeys'
import {
  failure,
  fetchJson,
  fetchManifestBytes,
  MANIFEST_NAME,
  readJson,
  type Fetched,
  type FetchWorld,
} from './fetchDataset'
import { isReleased, keysInForce, type Verifier } from './signature'

export const SIGNATURE_NAME = 'manifest.sig'
export const KEYS_NAME = 'keys.json'
/** The newest list of keys that this device saw; the root's signature guards it there too. */
const KEPT_KEYS = 'shukan.releaseKeys'

export interface SignedWorld extends FetchWorld {
  /** Null in a build without keys: whatever the host sends is then taken by its hash alone, and said to be unsigned. */
  readonly trust?: Trust | null
  readonly store?: () => TextStore
}

/** `signedBy`: the key's id, '' where this app knows no keys. */
export interface OfferedManifest {
  readonly raw: unknown
  readonly signedBy: string
}

export async function fetchSigned(world: SignedWorld): Promise<Fetched<OfferedManifest>> {
  const got = await fetchManifestBytes(world)
  if (!got.ok) return got
  const where = world.base + MANIFEST_NAME
  const read = readJson(got.value, where)
  if (!read.ok) return read
  if (!world.trust) return { ok: true, value: { raw: read.value, signedBy: '' } }

  const subtle = verifierOf('subtle' in world ? world.subtle : globalThis.crypto?.subtle)
  if (!subtle)
    return failure(
      'cannotVerify',
      where,
      'no crypto.subtle here',
      'a signature that can be checked',
    )
  const beside = await fetchJson(world, SIGNATURE_NAME)
  if (!beside.ok && beside.kind !== 'http' && beside.kind !== 'notJson') return beside
  const signature = beside.ok ? parseSignature(beside.value) : null
  if (!signature) return failure('unsigned', where, 'no signature beside it', SIGNATURE_NAME)

  const fresh = await fetchJson(world, KEYS_NAME)
  const kept = readKept(world.store)
  const sealed = [kept, fresh.ok ? fresh.value : null]
  const keys = await keysInForce(world.trust, sealed, subtle)
  if (fresh.ok) await keepNewest(world, fresh.value, kept, subtle)
  if (await isReleased(signature, got.value, keys, subtle))
    return { ok: true, value: { raw: read.value, signedBy: signature.key } }
  const known = keys.keys.map(({ id }) => id).join(' ')
  return failure(
    'wrongSignature',
    where,
    `signed by ${signature.key}`,
    `${known} (${keys.counter})`,
  )
}

const verifierOf = (subtle: Partial<Verifier> | undefined): Verifier | null =>
  subtle?.importKey && subtle.verify ? (subtle as Verifier) : null

function readKept(store?: () => TextStore): unknown {
  try {
    return JSON.parse(readText(KEPT_KEYS, store) ?? 'null')
  } catch {
    return null
  }
}

/** Only what the root signed is kept, and never an older list over a newer one. */
async function keepNewest(
  { trust, store }: SignedWorld,
  fresh: unknown,
  kept: unknown,
  subtle: Verifier,
) {
  if (!trust) return
  const [before, after] = [
    await keysInForce(trust, [kept], subtle),
    await keysInForce(trust, [kept, fresh], subtle),
  ]
  if (after.counter > before.counter) writeText(KEPT_KEYS, JSON.stringify(fresh), store)
}
