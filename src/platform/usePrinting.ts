import { useMutationObserver } from '@vueuse/core'
import { readonly, shallowRef, type Ref } from 'vue'

/** True while the page is made ready for paper (`data-printing` on <html>, see features/print). */
export function usePrinting(): Readonly<Ref<boolean>> {
  const root = typeof document === 'undefined' ? null : document.documentElement
  const isPrinting = () => root !== null && 'printing' in root.dataset
  const printing = shallowRef(isPrinting())
  useMutationObserver(root, () => (printing.value = isPrinting()), {
    attributeFilter: ['data-printing'],
  })
  return readonly(printing)
}
