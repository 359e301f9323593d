/** Holds received bytes against what the manifest announces. */
import type { ManifestFile } from '../../record/dataset'

export type Subtle = Pick<SubtleCrypto, 'digest'>

export type Verdict =
  | { readonly kind: 'verified' }
  | {
      /** `cannotVerify`: this page has no crypto.subtle, which browsers give to https and localhost only. */
      readonly kind: 'truncated' | 'tooLong' | 'wrongHash' | 'cannotVerify'
      readonly expected: string
      readonly got: string
    }

/** Lower-case hex, as manifests write it. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>, subtle: Subtle): Promise<string> {
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** `subtle` undefined: the length is still checked. */
export async function verify(
  bytes: Uint8Array<ArrayBuffer>,
  file: Pick<ManifestFile, 'bytes' | 'sha256'>,
  subtle: Subtle | undefined,
): Promise<Verdict> {
  if (bytes.length !== file.bytes) {
    const kind = bytes.length < file.bytes ? 'truncated' : 'tooLong'
    return { kind, expected: `${file.bytes} bytes`, got: `${bytes.length} bytes` }
  }
  if (!subtle) return { kind: 'cannotVerify', expected: file.sha256, got: 'no crypto.subtle here' }
  const got = await sha256(bytes, subtle)
  return got === file.sha256
    ? { kind: 'verified' }
    : { kind: 'wrongHash', expected: file.sha256, got }
}
