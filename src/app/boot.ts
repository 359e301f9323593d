import { createApp, createSSRApp } from 'vue'
import { createWebHistory } from 'vue-router'
import manifest from 'virtual:dataset-manifest'
import { installPrompt } from '../features/settings/installPrompt'
import { meetingToContinue } from '../features/meeting/meetingStorage'
import { versionHint } from '../features/dataset/storage/versionHint'
import { datasetBase } from '../features/dataset/datasetBase'
import { useDatasetStore } from '../features/dataset/datasetStore'
import { openSearchEarly } from '../features/search/earlySearch'
import { usePreferencesStore } from '../features/settings/preferencesStore'
import { useTroubleStore } from './troubleStore'
import { bundledFiles } from '../features/dataset/receiveFile'
import { loadActive } from '../features/dataset/loadActive'
import { watchForChanges } from '../features/changes/watchForChanges'
import { createShukan } from './createShukan'
import { seePendingNavigation, takePendingNavigation } from './pendingNavigation'
import { followPreferences } from './followPreferences'
import { followNavigation } from './followNavigation'
import { followSearchKeys } from './followSearchKeys'
import { followSearchTouch } from './followSearchTouch'
import { followTrouble } from './followTrouble'
import { showStaticFallback } from './showStaticFallback'
import { registerPwa } from './registerPwa'

/**
 * The composition root: storage → stores → router → mount. The prerendered page is hydrated where it shows what
 * this device would show; otherwise the head script has hidden it and it is replaced.
 */
export async function boot(root: HTMLElement) {
  installPrompt.listen(window)
  const history = createWebHistory(import.meta.env.BASE_URL)
  const hydratable = showsPrerendered()
  const { app, router, pinia, i18n } = createShukan(history, hydratable ? createSSRApp : createApp)
  followTrouble({ app, router, pinia })
  const dataset = useDatasetStore(pinia)
  const preferences = usePreferencesStore(pinia)
  const meeting = meetingToContinue(currentPath())
  if (meeting) dataset.lockVersion()
  followSearchTouch(seePendingNavigation() || location.href, () => {
    // Where files come over the network, the page's own requests go first.
    if (!navigator.serviceWorker?.controller) return
    const wanted = meeting?.version ?? versionHint().read() ?? manifest.version
    // Other data than the app's own the page opens, and hands over.
    if (wanted === manifest.version) openSearchEarly(manifest)
  })
  // The data and the page's code are fetched side by side: neither needs the other before the page is mounted.
  const [loaded, opens] = await Promise.all([
    loadActive({
      bundled: manifest,
      hint: versionHint(),
      keepTo: meeting?.version ?? null,
      files: bundledFiles({ base: datasetBase }, manifest),
      offered: () =>
        import('../features/dataset/syncDataset').then(({ fetchOffer }) =>
          fetchOffer({ base: datasetBase, bundled: manifest }),
        ),
      openDatasets: () =>
        import('../features/dataset/storage/datasets').then((module) => module.openDatasets()),
    }),
    // Where its code cannot be had, the frame says so: followTrouble, PageBoundary.
    router.replace(currentPath()).then(
      () => true,
      () => false,
    ),
  ])
  // Without data or the page's own code there is nothing to show instead of figures that can be read.
  const keeps = hydratable && !(loaded.shown && opens)
  const early = keeps ? '' : takePendingNavigation()
  if (early) await router.push(belowBase(early))
  const { prerendered } = document.documentElement.dataset
  const fits = hydratable && !early && prerendered === loaded.shown?.manifest.version
  // Where nothing is left to hydrate, Vue mounts afresh.
  if (!fits && !keeps) root.replaceChildren()
  if (loaded.shown) dataset.show(loaded.shown)
  const follow = () => {
    preferences.load()
    return followPreferences({ preferences, dataset, trouble: useTroubleStore(pinia), i18n })
  }
  // Hydration knows the defaults only; what differs is applied as an ordinary change right after it.
  if (!fits) {
    await follow()
    dataset.setToday(localDate())
  }
  // Before the page is mounted: what is hidden cannot take the focus, and what was stale is gone by now.
  document.documentElement.removeAttribute('data-stale')
  if (keeps) showStaticFallback(root, i18n)
  else app.mount(root)
  // A frame that fails is told of and leaves nothing: what index.html brings along shows instead.
  if (!document.getElementById('main')) throw new Error('nothing was mounted')
  followSearchKeys(router)
  document.documentElement.dataset.mounted = ''
  const late = takePendingNavigation()
  // As an ordinary link: the way back leads to the readable page.
  if (late && keeps) location.assign(late)
  else if (late) void router.push(belowBase(late))
  if (fits) await follow()
  dataset.setToday(localDate())
  followNavigation(router, i18n)
  registerPwa(pinia, router)
  await dataset.settle(loaded)
  watchForChanges(pinia)
}

/** The head script has marked the page stale where it shows something else than this device would. */
function showsPrerendered(): boolean {
  const { dataset } = document.documentElement
  return 'prerendered' in dataset && !('stale' in dataset)
}

/** Today where the reader is, as an ISO date. */
function localDate(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** Path, query and hash below the base. */
const currentPath = () => belowBase(location.pathname + location.search + location.hash)

function belowBase(path: string): string {
  const base = import.meta.env.BASE_URL
  return path.startsWith(base) ? path.slice(base.length - 1) : path
}
