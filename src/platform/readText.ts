/** A file from anywhere → its bytes or its text, within bounds. Every reader of files begins here. */

/** Bytes of a file → text. The bytes decide, not what a file says of itself: saved pages often lie. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

interface Decoded {
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

/** What a file is by its first bytes; its name may say anything. */
type FileKind = 'text' | 'pdf' | 'word' | 'archive' | 'binary'

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['pdf', bytesOf('%PDF')],
  ['word', [0x50, 0x4b, 0x03, 0x04]],
  ['word', [0xd0, 0xcf, 0x11, 0xe0]],
  ['word', bytesOf('{\\rtf')],
  // Safari's .webarchive.
  ['archive', bytesOf('bplist')],
]
/** Chromium's MHTML begins like a mail. */
const MHTML = /^(?:From: <Saved by|MIME-Version:|Content-Type: multipart\/related)/im
const HEAD = 4096

export function fileKind(bytes: Uint8Array): FileKind {
  const signed = SIGNATURES.find(([, signature]) =>
    signature.every((byte, at) => bytes[at] === byte),
  )
  if (signed) return signed[0]
  const head = bytes.subarray(0, HEAD)
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  if (!isUtf16 && head.includes(0)) return 'binary'
  return MHTML.test(String.fromCharCode(...head.subarray(0, 400))) ? 'archive' : 'text'
}

function bytesOf(ascii: string): number[] {
  return Array.from(ascii, (character) => character.charCodeAt(0))
}

export type NotRead =
  | { readonly kind: 'tooLarge'; readonly bytes: number }
  /** Gone, nothing in it, or in no encoding that is known. */
  | { readonly kind: 'failed' | 'empty' | 'unreadable' }
  | { readonly kind: Exclude<FileKind, 'text'> }

export interface TextRequest {
  readonly file: Blob
  /** Bytes; looked at before one is read. */
  readonly most: number
  /** A page to be looked at may lack a few characters; what is taken in may not. */
  readonly lossy?: boolean
}

export type TextRead =
  ({ readonly ok: true } & Decoded) | { readonly ok: false; readonly problem: NotRead }

export async function readBytes(
  file: Blob,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | NotRead> {
  if (file.size > most) return { kind: 'tooLarge', bytes: file.size }
  if (file.size === 0) return { kind: 'empty' }
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    // Moved, deleted or not yet brought from a cloud since it was chosen.
    return { kind: 'failed' }
  }
}

export async function readText({ file, most, lossy = false }: TextRequest): Promise<TextRead> {
  const bytes = await readBytes(file, most)
  if (!(bytes instanceof Uint8Array)) return { ok: false, problem: bytes }
  const kind = fileKind(bytes)
  if (kind !== 'text') return { ok: false, problem: { kind } }
  const decoded = decodeText(bytes)
  return decoded && (lossy || !decoded.lost)
    ? { ok: true, ...decoded }
    : { ok: false, problem: { kind: 'unreadable' } }
}
