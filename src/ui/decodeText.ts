/** Bytes of a saved page → text. The bytes decide, not what the page says of itself: saved pages often lie. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
}

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Characters that official texts of either script are full of. */
const COMMON = /[的和数字化市省年建设推进全业务发展政府数據業務發經濟體進設，。、]/gu
const REPLACEMENT = /\ufffd/g
/** Enough to tell the encodings apart; a whole page need not be counted. */
const SAMPLE = 20_000

/** Undefined where no encoding makes a Chinese text of them. */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  if (marked) return decode(bytes, marked[0])
  const utf8 = attempt(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' }
  const [best] = (['utf-8', 'gb18030', 'big5'] as const)
    .map((encoding) => ({ ...decode(bytes, encoding), encoding }))
    .map((decoded) => ({ decoded, likelihood: likelihood(decoded.text) }))
    .sort((a, b) => b.likelihood - a.likelihood)
  return best && best.likelihood > 0 ? best.decoded : undefined
}

const decode = (bytes: Uint8Array, encoding: Encoding): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
})

/** A character that could not be read weighs more than several that look right. */
function likelihood(text: string): number {
  const sample = text.slice(0, SAMPLE)
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0
  return count(COMMON) - 5 * count(REPLACEMENT)
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
