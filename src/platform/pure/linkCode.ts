/**
 * What belongs to a link and what a message or a chat put behind it: `。`, `），请查收`, `&from=singlemessage`. One rule for
 * all: a code goes up to the first character that cannot belong to one. A full stop belongs only between others.
 */
const OWN = /^[\w.+~/-]*/

/** The code that `text` begins with; '' where it begins with none. */
export const leadingCode = (text: string): string => (OWN.exec(text)?.[0] ?? '').replace(/\.+$/, '')

/** In no id of a section or an entry, whose own brackets are half-width: what a message or a chat put behind the link. */
const FOREIGN = /[。，；：！？）》”&?].*$/s

/** Id of the element that a `#…` points to; '' where there is none, or it is no sound address (a lone `%`). */
export function hashTarget(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1)).replace(FOREIGN, '')
  } catch {
    return ''
  }
}
