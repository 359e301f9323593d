/** The typed text at once, the address a moment later: browsers refuse an address for every key. */
import { onScopeDispose, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { isComposing } from '../../platform/isComposing'

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

/** Arrow keys go from the field through the hits and back, Escape clears: the hits stay ordinary links. */
interface ResultKeys {
  readonly field: () => { focus(): void } | null
  readonly results: () => HTMLElement | null
  readonly clear: () => void
}

export function useResultKeys({ field, results, clear }: ResultKeys) {
  const links = () => [...(results()?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])]

  function onKeydown(event: KeyboardEvent) {
    // While an input method composes, its keys are its own.
    if (isComposing(event) || event.altKey || event.ctrlKey || event.metaKey) return
    const target = event.target as HTMLElement
    const all = links()
    const at = all.indexOf(target)
    const inField = target instanceof HTMLInputElement && target.type === 'search'
    if (at < 0 && !inField) return
    if (event.key === 'Escape') {
      event.preventDefault()
      clear()
      field()?.focus()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = at + (event.key === 'ArrowDown' ? 1 : -1)
      if (next >= all.length || (inField && next < 0)) return
      event.preventDefault()
      if (next < 0) field()?.focus()
      else all[next]?.focus()
    }
  }

  /** What Enter in the field means. */
  const openFirst = () => links()[0]?.click()

  return { onKeydown, openFirst }
}
