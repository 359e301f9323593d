/** Files that the system hands to this app: shared by another one, or opened with it. */

/** As in the service worker (public/share-target.js): the scope at its end, as repair.html expects of every cache. */
const cacheName = (scope: string) => `shukan-shared-${scope}`

/** Files that another app shared; handed out once: they are gone from the cache when this answers. Empty where there are none, or no cache. */
export async function receiveSharedFiles(): Promise<readonly File[]> {
  // Outside https and localhost browsers have no caches, nor a service worker that could have filled one.
  if (!('caches' in globalThis)) return []
  try {
    const name = cacheName(new URL(import.meta.env.BASE_URL, location.href).href)
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

/** The File Handling API; only Chromium's installed apps have it, and no types ship for it. */
interface LaunchQueue {
  setConsumer(
    consumer: (launch: { readonly files: readonly { getFile(): Promise<File> }[] }) => void,
  ): void
}

/** Files that the system opened with this app (`file_handlers` of the manifest), and how many could not be had. */
export function whenLaunchedWith(take: (files: readonly File[], failed: number) => void): void {
  const { launchQueue } = globalThis as unknown as { readonly launchQueue?: LaunchQueue }
  launchQueue?.setConsumer(async ({ files }) => {
    // An app that is opened by its icon is launched too, without files.
    if (!files.length) return
    const asked = await Promise.allSettled(files.map((file) => file.getFile()))
    const opened = asked.flatMap((file) => (file.status === 'fulfilled' ? file.value : []))
    take(opened, asked.length - opened.length)
  })
}
