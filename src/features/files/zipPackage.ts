/** The files of a data package → one zip. The same files always give the same bytes. */
import { strToU8, zipSync } from 'fflate'
import { sha256 } from '../../platform/sha256'
import type { Digest } from './engine/package/describe'

/** Bytes and SHA-256 of a text; without https or localhost browsers make no digests. */
export async function digestOf(content: string): Promise<Digest> {
  const bytes = strToU8(content)
  return { bytes: bytes.length, sha256: (await sha256(bytes, globalThis.crypto?.subtle)) ?? '' }
}

/** `released` is the only date in it: zips keep local time, so noon of that day wherever it is made. */
export function zipPackage(
  files: ReadonlyMap<string, string>,
  released: string,
): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, day = 1] = released.split('-').map(Number)
  const entries = Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)]))
  const zipped = zipSync(entries, { level: 9, mtime: new Date(year, month - 1, day, 12) })
  return new Uint8Array(zipped)
}
