/** The server-side entry: 总览 as HTML, from the same components and the dataset of this build. */
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory } from 'vue-router'
import { createShukan } from './app/createShukan'
import { routes } from './app/router'
import type { Dataset, Manifest } from './record/dataset'
import { useDatasetStore } from './features/dataset/datasetStore'

/** HTML of the app's root at `/`; throws when a view needs a browser. */
export async function renderHome(dataset: Dataset, manifest: Manifest): Promise<string> {
  const { app, router, pinia } = createShukan(createMemoryHistory(import.meta.env.BASE_URL))
  useDatasetStore(pinia).show({
    dataset,
    manifest,
    hant: () => Promise.resolve(null),
    source: 'bundled',
  })
  await router.push('/')
  await router.isReady()
  return renderToString(app)
}

/** The view behind each address but `/`, by the view's name: `area/*` → `AreaView`. */
export async function viewsByPattern(): Promise<Record<string, string>> {
  const views: Record<string, string> = {}
  for (const { path, component } of routes) {
    // 总览 is in the entry script; addresses that do not exist need no haste.
    if (typeof component !== 'function' || path.includes('pathMatch')) continue
    const { default: view } = await (component as () => Promise<{ default: { __name: string } }>)()
    views[path.slice(1).replace(/:\w+/g, '*')] = view.__name
  }
  return views
}
