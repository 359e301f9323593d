/** What a file is by its first bytes; its name may say anything. */
export type FileKind = 'text' | 'pdf' | 'word' | 'archive' | 'binary'

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
