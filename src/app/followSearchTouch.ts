/** The search begins to open at the touch of a link that leads to it, not when its page has come. */

/**
 * @param early the link that was tapped before the app was alive, or the address of the start; '' for none
 * @param begin called at most once
 */
export function followSearchTouch(early: string, begin: () => void, root: Document = document) {
  if (leadsToSearch(new URL(early, location.origin).pathname)) return begin()
  const touched = ({ target }: Event) => {
    const link = target instanceof Element && target.closest('a')
    if (!link || !leadsToSearch(link.pathname)) return
    root.removeEventListener('pointerdown', touched, true)
    begin()
  }
  root.addEventListener('pointerdown', touched, true)
}

const leadsToSearch = (pathname: string) => /\/search\/?$/.test(pathname)
