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

/** The address that this window has just opened anew by itself, in sessionStorage: nothing is opened so twice in a row. */
const REOPENED_KEY = 'shukan.reopened'
const windowStore = (): TextStore => globalThis.sessionStorage

/** False where that address was just opened, or where nobody could remember that it was. */
export const mayReopen = (address: string, store: () => TextStore = windowStore): boolean =>
  readText(REOPENED_KEY, store) !== address && writeText(REOPENED_KEY, address, store)

/** A page has come: from here on the next one may be opened anew again. */
export const forgetReopened = (store: () => TextStore = windowStore): void =>
  void writeText(REOPENED_KEY, null, store)
