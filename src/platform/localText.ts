/** localStorage that may be missing, full or forbidden. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Reading `localStorage` itself throws where storage is blocked, so it happens inside the `try`. */
const browserStore = (): TextStore => globalThis.localStorage

/** The text under `key`, or null where there is none or nothing can be read. */
export function readText(key: string, store: () => TextStore = browserStore): string | null {
  try {
    return store().getItem(key)
  } catch {
    return null
  }
}

/** Writes the text, or removes it when null; false where that was not possible. */
export function writeText(
  key: string,
  text: string | null,
  store: () => TextStore = browserStore,
): boolean {
  try {
    if (text === null) store().removeItem(key)
    else store().setItem(key, text)
    return true
  } catch {
    return false
  }
}
