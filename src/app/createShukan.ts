import { createPinia, type Pinia } from 'pinia'
import { computed, createSSRApp, type App } from 'vue'
import type { Router, RouterHistory } from 'vue-router'
import { createI18n, i18nKey, type I18n } from '../i18n/useI18n'
import { useDatasetStore } from '../features/dataset/datasetStore'
import { lookupsKey } from '../ui/useLookups'
import { todayKey } from '../ui/useToday'
import AppRoot from './App.vue'
import { createAppRouter } from './router'

export interface Shukan {
  readonly app: App
  readonly router: Router
  readonly pinia: Pinia
  readonly i18n: I18n
}

/** The app, put together but not yet mounted: the same for the browser and for the prerender. */
export function createShukan(history: RouterHistory, create = createSSRApp): Shukan {
  const app = create(AppRoot)
  const pinia = createPinia()
  const router = createAppRouter(history)
  const i18n = createI18n()
  const dataset = useDatasetStore(pinia)
  app
    .use(pinia)
    .use(router)
    .provide(i18nKey, i18n)
    .provide(
      lookupsKey,
      computed(() => dataset.lookups),
    )
    .provide(
      todayKey,
      computed(() => dataset.clock),
    )
  return { app, router, pinia, i18n }
}
