/** The server-side entry: 总览 as HTML, from the same components and the dataset of this build. */
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory } from 'vue-router'
import { createShukan } from './app/createShukan'
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
