/** The typed text at once, the address a moment later: browsers refuse an address for every key. */
import { onScopeDispose, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** Safari allows 100 changes of the address in 30 seconds. */
const ADDRESS_DELAY_MS = 350

export function useTypedQuery() {
  const route = useRoute()
  const router = useRouter()
  const inAddress = () => String(route.query.q ?? '')
  const typed = shallowRef(inAddress())
  let timer: ReturnType<typeof setTimeout> | undefined
  /** What was last written by this very page; its echo must not undo keys typed since. */
  let written = typed.value

  /** Brings the address up to date, before a link is followed or a filter chosen. */
  async function settle() {
    clearTimeout(timer)
    if (route.name !== 'search' || typed.value === inAddress()) return
    written = typed.value
    await router.replace({ query: { ...route.query, q: written || undefined } })
  }

  watch(typed, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void settle(), ADDRESS_DELAY_MS)
  })
  // Back, forward, or a suggested search: the address leads.
  watch(inAddress, (query) => {
    if (route.name !== 'search' || query === written) return
    clearTimeout(timer)
    written = query
    typed.value = query
  })
  onScopeDispose(() => clearTimeout(timer))
  return { typed, settle }
}
