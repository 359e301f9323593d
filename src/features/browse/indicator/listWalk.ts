/**
 * The list that the reader came from, to go through it from one indicator to the next: whatever links to indicators the
 * page before shows, in its order, under its heading. Read from the page itself, so that hits, areas, boards and favourites
 * need not know of it; it is forgotten with the app.
 */
import { shallowRef } from 'vue'

export interface WalkedList {
  readonly name: string
  readonly ids: readonly string[]
}

/** Pages that lead on from an indicator are no lists; coming back from them, the list of before still holds. */
const NO_LISTS = new Set(['indicator', 'document', 'original', 'present', 'speaker', 'notFound'])

export const walkedList = shallowRef<WalkedList>()

/** Ids of indicators that links lead to, each once, in order. */
export const idsIn = (addresses: readonly string[]): readonly string[] => [
  ...new Set(addresses.flatMap((address) => /\/indicator\/([^/?#]+)/.exec(address)?.[1] ?? [])),
]

/** While the page that is left still stands: `id` is where the reader goes. */
export function rememberList(id: string, from: unknown): void {
  if (typeof document === 'undefined') return
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="/indicator/"]')]
  const ids = NO_LISTS.has(String(from)) ? [] : idsIn(links.map((link) => link.href))
  if (ids.includes(id) && ids.length > 1)
    walkedList.value = { name: document.querySelector('h1')?.textContent?.trim() ?? '', ids }
  else if (!walkedList.value?.ids.includes(id)) walkedList.value = undefined
}
