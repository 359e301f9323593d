import { computed, type ComputedRef } from 'vue'
import { useI18n } from './useI18n'

/**
 * The texts of a page that is not part of a start. They come in all three languages with the page that needs them,
 * so that the entry stays small and a switch of language needs nothing more.
 */
export const laterTexts =
  <Texts>(zhHans: Texts, zhHant: NoInfer<Texts>, en: NoInfer<Texts>) =>
  (): ComputedRef<Texts> => {
    const { language } = useI18n()
    return computed(() => ({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })[language.value])
  }
