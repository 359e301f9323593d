/** ECDSA P-256 by the browser: is this text signed by that key? */
import { fromBase64Url } from '../../platform/pure/bytes'
import {
  keysIn,
  newestKeys,
  parseSealed,
  type ManifestSignature,
  type ReleaseKeys,
  type Trust,
} from './engine/releaseKeys'

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' }
const HASH = { name: 'ECDSA', hash: 'SHA-256' }

export type Verifier = Pick<SubtleCrypto, 'importKey' | 'verify'>

/** False for whatever is no key or no signature too; never throws. */
export async function isSignedBy(
  key: string,
  signature: string,
  bytes: Uint8Array<ArrayBuffer>,
  subtle: Verifier,
): Promise<boolean> {
  const [point, sum] = [key, signature].map(fromBase64Url)
  if (!point || !sum) return false
  try {
    const known = await subtle.importKey('raw', new Uint8Array(point), CURVE, false, ['verify'])
    return await subtle.verify(HASH, known, new Uint8Array(sum), bytes)
  } catch {
    return false
  }
}

/** The keys that count now: the newest of those that the app brought along and the lists that the root signed. */
export async function keysInForce(
  trust: Trust,
  sealed: readonly unknown[],
  subtle: Verifier,
): Promise<ReleaseKeys> {
  const lists: ReleaseKeys[] = [trust]
  for (const raw of sealed) {
    const found = parseSealed(raw)
    const keys = found && keysIn(found)
    if (!found || !keys) continue
    const bytes = new TextEncoder().encode(found.signed)
    if (await isSignedBy(trust.root, found.signature, bytes, subtle)) lists.push(keys)
  }
  return newestKeys(lists)
}

/** Whether one of the keys in force signed these very bytes. */
export async function isReleased(
  { key, signature }: ManifestSignature,
  bytes: Uint8Array<ArrayBuffer>,
  { keys }: ReleaseKeys,
  subtle: Verifier,
): Promise<boolean> {
  const known = keys.find(({ id }) => id === key)
  return known ? isSignedBy(known.key, signature, bytes, subtle) : false
}
