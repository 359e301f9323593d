/** The address that this window has just opened anew by itself, in sessionStorage: nothing is opened so twice in a row. */
import { readText, writeText, type TextStore } from './localText'

const REOPENED_KEY = 'shukan.reopened'
const windowStore = (): TextStore => globalThis.sessionStorage

/** False where that address was just opened, or where nobody could remember that it was. */
export const mayReopen = (address: string, store: () => TextStore = windowStore): boolean =>
  readText(REOPENED_KEY, store) !== address && writeText(REOPENED_KEY, address, store)

/** A page has come: from here on the next one may be opened anew again. */
export const forgetReopened = (store: () => TextStore = windowStore): void =>
  void writeText(REOPENED_KEY, null, store)
