/** The server-side entry: pages and the last resort as HTML, from the same components and the dataset of this build. */
import { renderToString } from 'vue/server-renderer'
import { computed, createSSRApp } from 'vue'
import { createMemoryHistory } from 'vue-router'
import LastResort from './app/LastResort.vue'
import { createShukan } from './app/createShukan'
import { drawPicture } from './charts/drawPicture'
import { pictureHeight, PRERENDERED } from './charts/pictureSize'
import { prerenderKey } from './charts/prerendered'
import { pageTheme } from './charts/theme'
import type { Picture } from './record/chartModel'
import type { Dataset, Manifest } from './record/dataset'
import { useDatasetStore } from './features/dataset/datasetStore'
import { createI18n, i18nKey } from './i18n/useI18n'
import { createLookups } from './record/lookups'
import { lookupsKey } from './ui/useLookups'

/** HTML of the app's root at an address below the base; throws when a view needs a browser. */
export async function renderPage(
  path: string,
  dataset: Dataset,
  manifest: Manifest,
): Promise<string> {
  const { app, router, pinia } = createShukan(createMemoryHistory(import.meta.env.BASE_URL))
  useDatasetStore(pinia).show({
    dataset,
    manifest,
    hant: () => Promise.resolve(null),
    source: 'bundled',
  })
  const drawn: string[] = []
  app.provide(prerenderKey, (picture) => drawn.push(prerenderedSvg(picture)) - 1)
  await router.push(`/${path}`)
  await router.isReady()
  const html = await renderToString(app)
  // Vue gives each picture an empty slot and leaves what stands in it alone when it hydrates the page.
  return html.replace(
    / data-picture="(\d+)"([^>]*)>/g,
    (_slot, number: string, rest: string) => `${rest}>${drawn[Number(number)]}`,
  )
}

/** HTML of the figures that every page brings along for where the app does not come alive. */
export function renderLastResort(dataset: Dataset): Promise<string> {
  const lookups = createLookups(dataset)
  const app = createSSRApp(LastResort)
  app.provide(i18nKey, createI18n()).provide(
    lookupsKey,
    computed(() => lookups),
  )
  return renderToString(app)
}

function prerenderedSvg(picture: Picture): string {
  const { width, fontSize } = PRERENDERED
  const height = Math.ceil(pictureHeight(picture) * fontSize)
  const { svg } = drawPicture(picture, pageTheme(fontSize), { width, height })
  return svg.replace('<svg ', '<svg aria-hidden="true" ')
}
