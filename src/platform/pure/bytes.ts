/** Bytes inside an address (RFC 4648 §5, without padding); in engines too, which have no `btoa`. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

export function toBase64Url(bytes: Iterable<number>): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,6}/g) ?? [])
    .map((six) => DIGITS.charAt(Number.parseInt(six.padEnd(6, '0'), 2)))
    .join('')
}

/** Undefined where another character stands in it. */
export function fromBase64Url(text: string): Uint8Array | undefined {
  if (!/^[\w-]+$/.test(text)) return undefined
  const bits = [...text].map((one) => DIGITS.indexOf(one).toString(2).padStart(6, '0')).join('')
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2))
}

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
