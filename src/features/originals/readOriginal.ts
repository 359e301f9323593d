/** A file or a pasted text → the text of an original, or what is wrong with it. */
import type { Encoding } from '../../platform/readText'
import type { TextFile } from '../../platform/useTextFile'

/** The part of a DOM node that is needed. */
export interface HtmlNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: ArrayLike<HtmlNode>
}

const TEXT = 3
const DROPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT SVG SELECT TEXTAREA CANVAS'.split(' '),
)
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DIV DL DT FIGURE FIGCAPTION FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'
  ).split(' '),
)

const LOOKS_LIKE_HTML = /<(?:!doctype html|html|head|body|meta|div|p|table|span)\b[^<]*>/i

/** Whether a text is the source of a page rather than a text. */
export const looksLikeHtml = (text: string): boolean => LOOKS_LIKE_HTML.test(text.slice(0, 4000))

/** A detached document: the parser runs no script and fetches nothing. */
export const htmlText = (source: string): string =>
  visibleText(new DOMParser().parseFromString(withoutCode(source), 'text/html'))

/**
 * None of this would run, but the browser asks our security policy about every style and handler it parses and
 * fills the console with refusals.
 */
export function withoutCode(source: string): string {
  const withoutScript = upToLast(/<\/script\s*>/gi, source, (text) =>
    text.replaceAll(/<script\b[^]*?<\/script\s*>/gi, ''),
  )
  const withoutStyle = upToLast(/<\/style\s*>/gi, withoutScript, (text) =>
    text.replaceAll(/<style\b[^]*?<\/style\s*>/gi, ''),
  )
  return upToLast(/>/g, withoutStyle, (text) =>
    text.replaceAll(/<[a-z][^>]*>/gi, (tag) =>
      tag.replaceAll(/\s(?:style|on[a-z]+)\s*=/gi, ' data-code='),
    ),
  )
}

/** Every search finds its end there; behind it each would run to the end of the text, and be quadratic. */
function upToLast(end: RegExp, text: string, change: (text: string) => string): string {
  let last = 0
  for (const found of text.matchAll(end)) last = found.index + found[0].length
  return change(text.slice(0, last)) + text.slice(last)
}

/** One line for each block, cells of a table row beside each other. */
export function visibleText(root: HtmlNode): string {
  return textOf(root, false)
    .split('\n')
    .map((line) => line.trim())
    .filter((line, index, lines) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .trim()
}

function textOf(node: HtmlNode, asWritten: boolean): string {
  const value = node.nodeValue ?? ''
  if (node.nodeType === TEXT) return asWritten ? value : value.replaceAll(/[ \t\r\n\f]+/g, ' ')
  const name = node.nodeName.toUpperCase()
  if (DROPPED.has(name)) return ''
  if (name === 'BR') return '\n'
  const inner = Array.from(node.childNodes, (child) => textOf(child, asWritten || name === 'PRE'))
  if (BLOCKS.has(name)) return `\n${inner.join('')}\n`
  return name === 'TD' || name === 'TH' ? `${inner.join('').trim()} ` : inner.join('')
}

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
