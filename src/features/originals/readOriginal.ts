/** A file or a pasted text → the text of an original, or what is wrong with it. */
import { decodeText, type Encoding } from '../../ui/decodeText'
import { fileKind, type FileKind } from './fileKind'
import { htmlText, looksLikeHtml } from './htmlText'

/** The five documents measure 12–23 kB as text; a saved page with its frame stays under 1 MB. */
export const MAX_BYTES = 5 * 1024 * 1024

export type Unreadable =
  | { readonly kind: 'tooLarge'; readonly bytes: number }
  | { readonly kind: Exclude<FileKind, 'text'> }
  | { readonly kind: 'empty' | 'unreadable' | 'noChinese' | 'failed' }

export type ReadText =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding | '' }
  | { readonly ok: false; readonly problem: Unreadable }

/** The size is looked at before a single byte is read. */
export async function readFile(file: Blob): Promise<ReadText> {
  if (file.size > MAX_BYTES) return failed({ kind: 'tooLarge', bytes: file.size })
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    // Moved, deleted or not yet brought from a cloud since it was chosen.
    return failed({ kind: 'failed' })
  }
  return readBytes(bytes)
}

export function readBytes(bytes: Uint8Array, toText = htmlText): ReadText {
  const kind = fileKind(bytes)
  if (kind !== 'text') return failed({ kind })
  const decoded = decodeText(bytes)
  if (!decoded) return failed({ kind: bytes.length ? 'unreadable' : 'empty' })
  return textOrProblem(decoded.text, decoded.encoding, toText)
}

export const readPasted = (text: string): ReadText =>
  text.length > MAX_BYTES
    ? failed({ kind: 'tooLarge', bytes: text.length })
    : textOrProblem(text, '', htmlText)

function textOrProblem(source: string, encoding: Encoding | '', toText: typeof htmlText): ReadText {
  const text = looksLikeHtml(source) ? toText(source) : source
  if (text.trim() === '') return failed({ kind: 'empty' })
  if (isGarbled(text)) return failed({ kind: 'unreadable' })
  if (!/\p{Script=Han}/u.test(text)) return failed({ kind: 'noChinese' })
  return { ok: true, text, encoding }
}

/** Somebody saved it in the wrong encoding before: the characters are gone for good. */
function isGarbled(text: string): boolean {
  const lost = text.match(/\ufffd|锟斤拷|烫烫烫/g)?.length ?? 0
  return lost * 50 > text.length
}

const failed = (problem: Unreadable): ReadText => ({ ok: false, problem })
