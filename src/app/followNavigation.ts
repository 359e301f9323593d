import { nextTick } from 'vue'
import type { Router } from 'vue-router'
import type { I18n } from '../i18n/useI18n'
import type { LeftPage } from '../ui/useWayBack'

/** After a navigation the page has its title, and focus stands on its heading as after a real page load. */
export function followNavigation(router: Router, { m, language }: I18n) {
  const entitle = () => {
    const heading = document.querySelector('h1')?.textContent?.trim()
    document.title = heading ? `${heading} · ${m.value.app.name}` : m.value.app.name
  }
  entitle()
  /** Before the next page is drawn: its entry in the history learns what the page is called that it comes after. */
  function nameLeft(from: string) {
    const state = history.state as { back?: string | null; left?: LeftPage } | null
    const title = document.querySelector('h1')?.textContent?.trim()
    if (state?.back !== from || state.left || !title) return
    const left: LeftPage = { title, language: language.value }
    history.replaceState({ ...state, left }, '')
  }
  router.afterEach(async (to, from, failure) => {
    if (!failure && to.path !== from.path) nameLeft(from.fullPath)
    await nextTick()
    entitle()
    if (to.path === from.path || document.activeElement?.matches('input')) return
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  })
}
