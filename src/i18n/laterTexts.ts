import { computed, type ComputedRef } from 'vue'
import type { Language } from '../record/dataset'
import { useI18n } from './useI18n'

/**
 * The texts of a page that is not part of a start. They come in all three languages with the page that needs them,
 * so that the entry stays small and a switch of language needs nothing more.
 */
export function laterTexts<Texts>(
  texts: { readonly 'zh-Hans': Texts } & Readonly<Record<Language, NoInfer<Texts>>>,
) {
  return (): ComputedRef<Texts> => {
    const { language } = useI18n()
    return computed(() => texts[language.value])
  }
}
