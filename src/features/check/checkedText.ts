import { computed, shallowRef } from 'vue'
import { readText, type TextStore, writeText } from '../../platform/localText'

/**
 * The text of 核数字, in sessionStorage: following a source, a reload or another tab does not lose it, and it is gone with
 * the browser's tab. Nothing longer: a draft speech is nobody else's business on a shared phone.
 */
export const CHECKED_TEXT_KEY = 'shukan.checkedText'
const windowStore = (): TextStore => globalThis.sessionStorage

/** '' where there is none or nothing can be read. */
export const readCheckedText = (store: () => TextStore = windowStore): string =>
  readText(CHECKED_TEXT_KEY, store) ?? ''

/** '' removes it. A text that does not fit leaves nothing behind: an older one would come back in its place. */
export function writeCheckedText(text: string, store: () => TextStore = windowStore): void {
  if (!writeText(CHECKED_TEXT_KEY, text || null, store)) writeText(CHECKED_TEXT_KEY, null, store)
}

const kept = shallowRef(readCheckedText())

/** The text of 核数字 while this window lasts; it writes itself down. */
export const checkedText = computed<string>({
  get: () => kept.value,
  set(text) {
    kept.value = text
    writeCheckedText(text)
  },
})
