import { onMounted, shallowRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/**
 * False until the first paint of a page that is opened anew: what lies below its first screens may follow. True at
 * once where a place further down is wanted: on the way back, or for a `#`.
 */
export function useWholePage() {
  const route = useRoute()
  /** The router keeps the place of a page that was left. */
  const returns = Boolean(useRouter().options.history.state.scroll)
  const whole = shallowRef(returns || route.hash !== '')
  onMounted(() => {
    // After the frame: a callback in it still comes before its paint.
    requestAnimationFrame(() => setTimeout(() => (whole.value = true)))
  })
  return whole
}
