import { watch } from 'vue'
import { isElder } from '../features/settings/engine/preferences'
import type { I18n } from '../i18n/useI18n'
import type { useDatasetStore } from '../features/dataset/datasetStore'
import type { usePreferencesStore } from '../features/settings/preferencesStore'
import type { useTroubleStore } from './troubleStore'

interface Followed {
  readonly preferences: ReturnType<typeof usePreferencesStore>
  readonly dataset: ReturnType<typeof useDatasetStore>
  readonly trouble: ReturnType<typeof useTroubleStore>
  readonly i18n: I18n
}

/**
 * Applies the reader's choices to the document and to the texts, now and at every change. Resolves when the
 * language is there; a language that cannot be loaded leaves the present one.
 */
export async function followPreferences({
  preferences,
  dataset,
  trouble,
  i18n,
}: Followed): Promise<void> {
  const html = document.documentElement

  watch(
    () => preferences.current,
    ({ theme, textSize }) => {
      if (theme === 'system') delete html.dataset.theme
      else html.dataset.theme = theme
      if (textSize === 'normal') delete html.dataset.text
      else html.dataset.text = isElder({ textSize }) ? 'elder' : textSize
      if (textSize === 'elderMax') html.dataset.step = 'max'
      else delete html.dataset.step
      const surface = getComputedStyle(html).backgroundColor
      document.querySelector('meta[name="theme-color"]')?.setAttribute('content', surface)
    },
    { immediate: true },
  )

  async function speak() {
    const { language } = preferences.current
    if (language === 'zh-Hant' && dataset.shown)
      i18n.hant.value = (await dataset.shown.hant()) ?? undefined
    // Chosen once more while the texts were on their way: the later choice speaks for itself.
    if (language !== preferences.current.language) return
    await i18n.use(language).catch(trouble.tell)
    html.lang = i18n.language.value
  }
  watch([() => preferences.current.language, () => dataset.shown], speak)
  await speak()
}
