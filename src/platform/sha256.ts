export type Subtle = Pick<SubtleCrypto, 'digest'>

/** Lower-case hex, as manifests write it; undefined without `subtle`, which browsers give to https and localhost only. */
export async function sha256(
  bytes: Uint8Array<ArrayBuffer>,
  subtle: Subtle | undefined,
): Promise<string | undefined> {
  if (!subtle) return undefined
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
