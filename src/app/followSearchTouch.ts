/**
 * The search begins to open at the touch of a link that leads to it, not when its page has come.
 * @param address where the start leads: the link that was tapped before the app was alive, else the page's own
 * @param begin called at most once
 */
export function followSearchTouch(address: string, begin: () => void) {
  if (leadsToSearch(new URL(address, location.origin).pathname)) return begin()
  const touched = ({ target }: Event) => {
    const link = target instanceof Element && target.closest('a')
    if (!link || !leadsToSearch(link.pathname)) return
    document.removeEventListener('pointerdown', touched, true)
    begin()
  }
  document.addEventListener('pointerdown', touched, true)
}

const leadsToSearch = (pathname: string) => /\/search\/?$/.test(pathname)
