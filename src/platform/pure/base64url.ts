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
