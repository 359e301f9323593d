import { useEventListener } from '@vueuse/core'
import { nextTick, onScopeDispose } from 'vue'

/**
 * Makes the page ready for paper: light, as wide as A4, every fold open. The browser's own print command comes
 * through `beforeprint`; the page's button has time to wait for pictures that were never seen.
 */
export function usePaper() {
  let opened: readonly HTMLDetailsElement[] = []

  function prepare() {
    const { dataset } = document.documentElement
    if ('printing' in dataset) return
    dataset.printing = ''
    opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')]
    for (const fold of opened) fold.open = true
  }
  function restore() {
    delete document.documentElement.dataset.printing
    for (const fold of opened) fold.open = false
    opened = []
  }

  async function print() {
    prepare()
    // Where the code of the pictures was never stored, the page goes to paper with its sentences and tables.
    const code = [import('../../charts/livePicture'), import('../../charts/chunk')] as const
    const [drawing] = await Promise.all(code).catch(() => [])
    await nextTick()
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
    await drawing?.picturesDrawn()
    window.print()
  }

  useEventListener('beforeprint', prepare)
  useEventListener('afterprint', restore)
  onScopeDispose(restore)
  return { print }
}
