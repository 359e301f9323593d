import { nextTick, onMounted, onScopeDispose, shallowRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/**
 * How many of the steps of a page that is opened anew are drawn: none until its first paint, then one a frame, so
 * that a finger never waits for all that lies below the first screens. All at once where a place further down is
 * wanted: on the way back, or for a `#`.
 */
export function usePageInSteps(last: number) {
  const route = useRoute()
  /** The router keeps the place of a page that was left. */
  const returns = Boolean(useRouter().options.history.state.scroll)
  const step = shallowRef(returns || route.hash !== '' ? last : 0)
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function next() {
    if (step.value >= last) return
    // After the frame: a callback in it still comes before its paint.
    frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        step.value += 1
        next()
      })
    })
  }
  onMounted(next)
  onScopeDispose(() => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  })

  /** Draws what is left; resolves when it stands. */
  async function finish() {
    step.value = last
    await nextTick()
  }
  return { step, finish }
}
