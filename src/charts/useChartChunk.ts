import { useIntersectionObserver } from '@vueuse/core'
import { computed, shallowRef, watch, type Ref } from 'vue'
import { whenIdle } from '../platform/whenIdle'
import { usePrinting } from '../platform/usePrinting'

type ChartChunk = typeof import('./chunk')

/** Loaded a little before it is seen. */
const NEAR = '300px 0px'

/**
 * The chart code, once `isWanted` says so and `element` is near the viewport and the page has come to rest; undefined for
 * as long as it cannot be loaded. Nothing waits for it: texts and tables stand without it.
 */
export function useChartChunk(
  element: Readonly<Ref<HTMLElement | null>>,
  isWanted: Readonly<Ref<boolean>>,
) {
  const near = shallowRef(false)
  const printing = usePrinting()
  /** On paper every picture is seen. */
  const wanted = computed(() => isWanted.value && (near.value || printing.value))
  const failed = shallowRef(false)
  const chunk = shallowRef<ChartChunk>()

  useIntersectionObserver(element, ([entry]) => (near.value = entry?.isIntersecting ?? false), {
    rootMargin: NEAR,
  })

  async function load(now: boolean) {
    if (!now || chunk.value) return
    await whenIdle()
    try {
      chunk.value = await import('./chunk')
      failed.value = false
    } catch {
      // Offline before the chart code was ever stored. The next time the box comes near, it is tried again.
      failed.value = true
    }
  }
  // At once: the box itself may come while the page is already being made ready for paper.
  watch(wanted, load, { immediate: true })

  /** No picture will come: the sentence stands in its place. */
  const missing = computed(() => failed.value || (wanted.value && printing.value && !chunk.value))
  return { chunk, missing }
}
