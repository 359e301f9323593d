/** Keys and signatures of whoever releases data, in the form of src/features/dataset/engine/releaseKeys.ts. */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  type KeyObject,
} from 'node:crypto'
import { readFileSync, realpathSync } from 'node:fs'
import { relative } from 'node:path'

/** The public point, uncompressed, base64url. */
export function pointOf(secret: KeyObject): string {
  const { x = '', y = '' } = createPublicKey(secret).export({ format: 'jwk' })
  const parts = [x, y].map((part) => Buffer.from(part, 'base64url'))
  return Buffer.concat([Buffer.of(4), ...parts]).toString('base64url')
}

/** A key's name: the first eight hex digits of its point's SHA-256. */
export const keyId = (point: string): string =>
  createHash('sha256').update(Buffer.from(point, 'base64url')).digest('hex').slice(0, 8)

/** r‖s over the exact bytes, base64url. */
export const signText = (text: string, key: KeyObject): string =>
  sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')

/** A new secret key as PEM. */
export const newKey = (): string =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
    format: 'pem',
    type: 'pkcs8',
  }) as string

/** @throws where the file lies inside the project, or holds no P-256 key */
export function secretKey(file: string, project = process.cwd()): KeyObject {
  if (!relative(realpathSync(project), realpathSync(file)).startsWith('..'))
    throw new Error(
      `${file} lies inside the project: keep keys where no commit can take them along`,
    )
  const key = createPrivateKey(readFileSync(file, 'utf8'))
  if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1')
    throw new Error(`${file} holds no P-256 key`)
  return key
}

/** What the build is given (SHUKAN_TRUST) and what lies on the host as keys.json. */
export function keyLists(root: KeyObject, counter: number, points: readonly string[]) {
  const keys = points.map((key) => ({ id: keyId(key), key }))
  const signed = JSON.stringify({ counter, keys })
  return {
    trust: { root: pointOf(root), counter, keys },
    sealed: { signed, signature: signText(signed, root) },
  }
}
