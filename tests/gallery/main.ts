/** `npm run dev`, then /tests/gallery/: served as it lies here, and in no build, which knows the app's index.html alone. */
import '../../src/styles/index.css'
import { computed, createApp } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { Dataset, HantTexts, Manifest, ManifestFile } from '../../src/record/dataset'
import { createLookups } from '../../src/record/lookups'
import { createI18n, i18nKey } from '../../src/i18n/useI18n'
import { lookupsKey } from '../../src/ui/useLookups'
import GalleryPage from './GalleryPage.vue'
import { pieceRoutes } from './pieceRoutes'

const read = async <T>(name: string): Promise<T> => (await fetch(`/dataset/${name}`)).json()

const { files } = await read<Manifest>('manifest.json')
const fileOf = <T>(role: ManifestFile['role']) =>
  read<T>(files.find((one) => one.role === role)?.name ?? '')

const i18n = createI18n()
const [dataset, hant] = await Promise.all([fileOf<Dataset>('dataset'), fileOf<HantTexts>('zhHant')])
i18n.hant.value = hant
// A link of a piece leads nowhere and leaves the gallery open.
const router = createRouter({ history: createMemoryHistory(), routes: pieceRoutes })
const lookups = createLookups(dataset)
createApp(GalleryPage)
  .use(router)
  .provide(i18nKey, i18n)
  .provide(
    lookupsKey,
    computed(() => lookups),
  )
  .mount('#app')
