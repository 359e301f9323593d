/** UTF-8 and FNV-1a without an encoder, which the domain does not know; why this hash: decisions/0015. */

/** The UTF-8 bytes of a text; a lone surrogate throws. */
export const utf8 = (text: string): readonly number[] =>
  [...encodeURIComponent(text).matchAll(/%(..)|./g)].map(([plain, hex]) =>
    hex ? Number.parseInt(hex, 16) : plain.charCodeAt(0),
  )

/** The way back; undefined where the bytes are no UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  const percent = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`)
  try {
    return decodeURIComponent(percent.join(''))
  } catch {
    return undefined
  }
}

/** Eight hex digits; finds damage for certain where one byte differs, proves no origin. */
export function fnv1a(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of utf8(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
