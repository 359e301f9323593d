import { createApp } from 'vue'
import { i18nKey, type I18n } from '../i18n/useI18n'
import NoFileNotice from './NoFileNotice.vue'

/**
 * The data file did not come, but the prerendered 总览 did: it stays as it was sent, and a line says what it cannot
 * do. Its links are ordinary ones, so they lead to pages that say the same and try again.
 */
export function showStaticFallback(root: HTMLElement, i18n: I18n) {
  // Nobody listens to them: no data, no hydration.
  for (const button of root.querySelectorAll('button')) button.disabled = true
  // The room that is kept for favourites would stay empty.
  delete document.documentElement.dataset.pinned
  const place = document.createElement('div')
  root.after(place)
  createApp(NoFileNotice).provide(i18nKey, i18n).mount(place)
}
