import { useEventListener } from '@vueuse/core'
import { onBeforeUnmount, type Ref } from 'vue'

/**
 * A field tells what was typed when it is left. Whoever closes the app or goes back while typing never leaves it; then
 * this tells it.
 */
export function useLastWords(within: Readonly<Ref<HTMLElement | null>>) {
  function tell() {
    const field = document.activeElement
    if (field instanceof HTMLInputElement && within.value?.contains(field))
      field.dispatchEvent(new Event('change', { bubbles: true }))
  }
  useEventListener(document, 'visibilitychange', () => document.hidden && tell())
  useEventListener(window, 'pagehide', tell)
  onBeforeUnmount(tell)
}
