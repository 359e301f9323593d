import { useIntersectionObserver } from '@vueuse/core'
import { computed, shallowRef, watch, type Ref } from 'vue'
import { whenIdle } from '../platform/whenIdle'
import { usePrinting } from '../platform/usePrinting'

type ChartChunk = typeof import('./chunk')

/** Loaded a little before it is seen, let go of when it is several screens away. */
const NEAR = '300px 0px'
const FAR = '1800px 0px'

/**
 * The chart code, while `element` is near the viewport and once the page has come to rest; undefined before,
 * after, and for as long as it cannot be loaded. Nothing waits for it: texts and tables stand without it.
 */
export function useChartChunk(element: Readonly<Ref<HTMLElement | null>>) {
  const near = shallowRef(false)
  const printing = usePrinting()
  /** On paper every picture is seen. */
  const wanted = computed(() => near.value || printing.value)
  const failed = shallowRef(false)
  const loaded = shallowRef<ChartChunk>()

  useIntersectionObserver(element, ([entry]) => entry?.isIntersecting && (near.value = true), {
    rootMargin: NEAR,
  })
  useIntersectionObserver(
    element,
    ([entry]) => entry && !entry.isIntersecting && (near.value = false),
    {
      rootMargin: FAR,
    },
  )

  async function load(isWanted: boolean) {
    if (!isWanted || loaded.value) return
    await whenIdle()
    try {
      loaded.value = await import('./chunk')
      failed.value = false
    } catch {
      // Offline before the chart code was ever stored. The next time the box comes near, it is tried again.
      failed.value = true
    }
  }
  // At once: the box itself may come while the page is already being made ready for paper.
  watch(wanted, load, { immediate: true })

  const chunk = computed(() => (wanted.value ? loaded.value : undefined))
  /** No picture will come: the sentence stands in its place. */
  const missing = computed(() => failed.value || (printing.value && !loaded.value))
  return { chunk, missing }
}
