/** Bytes of a file → text. The bytes decide, not what a file says of itself: saved pages often lie. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  /** Characters that are gone: cut, or lost when the file was last saved. */
  readonly lost: number
}

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Characters that official texts of either script are full of. */
const COMMON = /[的和数字化市省年建设推进全业务发展政府数据業務發經濟體進設，。、]/gu
const REPLACEMENT = /\ufffd/g
/** What an encoding makes of bytes that are none of its characters. */
const IMPLAUSIBLE = /[\ufffd\p{Co}]/u
/** Enough to tell the encodings apart; a whole page need not be counted. */
const SAMPLE = 20_000

/** Undefined where no encoding makes a text of them. */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  if (marked) return decode(bytes, marked[0])
  if (isUtf8(bytes)) return decode(bytes, 'utf-8')
  const [best] = (['gb18030', 'big5', 'utf-8'] as const)
    .map((encoding) => decode(bytes, encoding))
    .map((decoded) => ({ decoded, likelihood: likelihood(decoded.text) }))
    .sort((a, b) => b.likelihood - a.likelihood)
  if (!best) return undefined
  // A file of few Chinese characters has none that tell; then it is enough that every byte has its character.
  return best.likelihood > 0 || !IMPLAUSIBLE.test(best.decoded.text) ? best.decoded : undefined
}

function decode(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, encoding, lost: text.match(REPLACEMENT)?.length ?? 0 }
}

/** A character that could not be read weighs more than several that look right. */
function likelihood(text: string): number {
  const sample = text.slice(0, SAMPLE)
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0
  return count(COMMON) - 5 * count(REPLACEMENT)
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
