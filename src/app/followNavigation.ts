import { nextTick } from 'vue'
import type { Router } from 'vue-router'
import type { I18n } from '../i18n/useI18n'

/** After a navigation the page has its title, and focus stands on its heading as after a real page load. */
export function followNavigation(router: Router, { m }: I18n) {
  const entitle = () => {
    const heading = document.querySelector('h1')?.textContent?.trim()
    document.title = heading ? `${heading} · ${m.value.app.name}` : m.value.app.name
  }
  entitle()
  router.afterEach(async (to, from) => {
    await nextTick()
    entitle()
    if (to.path === from.path || document.activeElement?.matches('input')) return
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  })
}
