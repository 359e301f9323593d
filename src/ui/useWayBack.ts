import { computed, type ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useI18n } from '../i18n/useI18n'

/** Where a page leads back to. */
interface WayBack {
  readonly href: string
  readonly label: string
  /** Where the page before is ours the history goes back: to the same filters and the same place on the page. */
  follow(event: MouseEvent): void
}

/** What app/router.ts writes into the entry of the history: the heading of the page that was left, as it was read. */
export interface LeftPage {
  readonly title: string
  readonly language: string
}

/** Nobody goes back into what has the screen to itself. */
const STAGES = new Set(['present', 'speaker', 'notFound'])

/**
 * ‹ leads where the reader came from, by its name; where the visit began here, or on a stage, to the page's parent.
 * @param parent undefined on the tabs' own pages, which need no way back
 */
export function useWayBack(
  parent: () => { readonly to: string; readonly label: string } | undefined,
): ComputedRef<WayBack | undefined> {
  const route = useRoute()
  const router = useRouter()
  const { language } = useI18n()

  /** `back` is the router's own: the address before this one, null where the visit began here. */
  function before(): { to: string; label: string } | undefined {
    if (typeof history === 'undefined') return undefined
    const { back, left } = (history.state ?? {}) as { back?: string | null; left?: LeftPage }
    if (!back || !left?.title || left.language !== language.value) return undefined
    return STAGES.has(String(router.resolve(back).name))
      ? undefined
      : { to: back, label: left.title }
  }

  return computed(() => {
    void route.fullPath
    const fallback = parent()
    if (!fallback) return undefined
    const found = before()
    const { to, label } = found ?? fallback
    return {
      href: router.resolve(to).href,
      label,
      follow(event) {
        // In another tab there is no history to go back in.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return
        event.preventDefault()
        if (found) router.back()
        else void router.push(to)
      },
    }
  })
}
