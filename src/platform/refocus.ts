import { nextTick } from 'vue'

/**
 * Where the focus was lost, because what had it is no longer there, `find` names what takes it; else it stays. Without
 * this a reader with a keyboard begins again at the top of the page.
 */
export async function refocus(find: () => HTMLElement | null | undefined) {
  await nextTick()
  const { activeElement, body } = document
  if (!activeElement || activeElement === body || activeElement.matches('dialog')) find()?.focus()
}

/** The page's title, where nothing nearer is left. */
export const pageTitle = () => document.querySelector<HTMLElement>('h1')
