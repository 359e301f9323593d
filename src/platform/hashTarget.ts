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
