import { forgetReopened, mayReopen } from '../platform/localText'
import { useTroubleStore } from './troubleStore'
import type { Shukan } from './createShukan'

/**
 * The last to hear of what nobody else dealt with, so that no tap stays without an answer. A page whose code the host no
 * longer has is opened anew, once; all else is told in one line.
 */
export function followTrouble({ app, router, pinia }: Pick<Shukan, 'app' | 'router' | 'pinia'>) {
  const trouble = useTroubleStore(pinia)
  const tell = (error: unknown) => void trouble.tell(error)

  // Vite tells of every import() that fails, before whoever asked for it hears of it.
  window.addEventListener('vite:preloadError', ({ payload }) => trouble.miss(payload))
  router.onError(async (error, to) => {
    const page = router.resolve(to).href
    if (trouble.isMissing(error) && (await trouble.reaches()) && mayReopen(page)) openAnew(page)
    else tell(error)
  })
  router.afterEach((_to, _from, failure) => {
    if (failure) return
    trouble.current = null
    forgetReopened()
  })
  app.config.errorHandler = tell
  window.addEventListener('unhandledrejection', ({ reason }) => {
    // Somebody changed their mind; that is no mistake.
    if (!(reason instanceof DOMException && reason.name === 'AbortError')) tell(reason)
  })
}

function openAnew(address: string) {
  // Where it differs from the present address by nothing, assign() may only scroll.
  if (new URL(address, location.href).href === location.href) location.reload()
  else location.assign(address)
}
