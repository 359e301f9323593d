/** Id of the element that a `#…` points to; '' where there is none, or it is no sound address (a lone `%`). */
export function hashTarget(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}
