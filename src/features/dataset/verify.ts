/** Holds received bytes against what the manifest announces. */
import { sha256, type Subtle } from '../../platform/sha256'
import type { ManifestFile } from '../../record/dataset'

export type Verdict =
  | { readonly kind: 'verified' }
  | {
      /** `cannotVerify`: this page has no crypto.subtle, which browsers give to https and localhost only. */
      readonly kind: 'truncated' | 'tooLong' | 'wrongHash' | 'cannotVerify'
      readonly expected: string
      readonly got: string
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
  const got = await sha256(bytes, subtle)
  if (!got) return { kind: 'cannotVerify', expected: file.sha256, got: 'no crypto.subtle here' }
  return got === file.sha256
    ? { kind: 'verified' }
    : { kind: 'wrongHash', expected: file.sha256, got }
}
