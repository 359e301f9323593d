/** Files that another app shared: the service worker (public/share-target.js) has put them into a cache of their own. */

/** As in the service worker: the scope at its end, as repair.html expects of every cache of this app. */
const cacheName = (scope: string) => `shukan-shared-${scope}`

/** Handed out once: they are gone from the cache when this answers. Empty where there are none, or no cache. */
export async function takeSharedFiles(scope: string): Promise<readonly File[]> {
  // Outside https and localhost browsers have no caches, nor a service worker that could have filled one.
  if (!('caches' in globalThis)) return []
  try {
    const name = cacheName(scope)
    if (!(await caches.has(name))) return []
    const cache = await caches.open(name)
    const files: File[] = []
    for (const request of await cache.keys()) {
      const response = await cache.match(request)
      if (!response) continue
      const fileName = decodeURIComponent(response.headers.get('X-File-Name') ?? '')
      files.push(new File([await response.blob()], fileName))
    }
    await caches.delete(name)
    return files
  } catch {
    return []
  }
}
