/** A file or a pasted text → the text of an original, or what is wrong with it. */
import type { Encoding } from '../../platform/readText'
import type { TextFile } from '../../platform/useTextFile'
import { htmlText, looksLikeHtml } from './htmlText'

/** The five documents measure 12–23 kB as text; a saved page with its frame stays under 1 MB. */
export const MAX_BYTES = 5 * 1024 * 1024

export type Unreadable =
  Extract<TextFile, { ok: false }>['problem'] | { readonly kind: 'noChinese' }

export type ReadText =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding | '' }
  | { readonly ok: false; readonly problem: Unreadable }

/** A page that was read may lack a few characters; the check shows which figures are not found. */
export const readOriginal = (file: TextFile, toText = htmlText): ReadText =>
  file.ok ? textOrProblem(file.text, file.encoding, toText) : file

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
