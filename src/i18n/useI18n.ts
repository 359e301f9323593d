import {
  computed,
  inject,
  shallowRef,
  type ComputedRef,
  type InjectionKey,
  type ShallowRef,
} from 'vue'
import type { HantTexts, Language, Text } from '../record/dataset'
import { zhHans, type Messages } from './zhHans'

export interface I18n {
  readonly language: ShallowRef<Language>
  /** The app's own texts. */
  readonly m: ComputedRef<Messages>
  /** Overlay for the dataset's Traditional texts; set when a dataset is loaded. */
  readonly hant: ShallowRef<HantTexts | undefined>
  /** A text of the dataset in the reader's language. */
  text(text: Text): string
  /** A Simplified text of the dataset, Traditional where the reader wants it; headings, department names. */
  hans(text: string): string
  /** Loads the texts of a language, then switches; the old language stays if the chunk cannot be had. */
  use(language: Language): Promise<void>
}

const loaders: Record<Language, () => Promise<Messages>> = {
  'zh-Hans': () => Promise.resolve(zhHans),
  'zh-Hant': () => import('./zhHans.ts?hant').then((module) => module.zhHans),
  en: () => import('./en').then((module) => module.en),
}

export const i18nKey: InjectionKey<I18n> = Symbol('i18n')

/** One i18n per app (per render on the build machine); starts in Simplified Chinese, which is always there. */
export function createI18n(): I18n {
  const language = shallowRef<Language>('zh-Hans')
  const messages = shallowRef<Messages>(zhHans)
  const hant = shallowRef<HantTexts>()
  let latest: Language = 'zh-Hans'
  const hans = (text: string) =>
    (language.value === 'zh-Hant' ? hant.value?.texts[text] : undefined) ?? text
  return {
    language,
    hant,
    m: computed(() => messages.value),
    text: (text) => (language.value === 'en' && text.en ? text.en : hans(text.zh)),
    hans,
    async use(wanted) {
      latest = wanted
      const loaded = await loaders[wanted]()
      // Two languages on their way may come in the other order.
      if (latest !== wanted) return
      messages.value = loaded
      language.value = wanted
    },
  }
}

export function useI18n(): I18n {
  const i18n = inject(i18nKey)
  if (!i18n) throw new Error('useI18n needs an app that provides i18nKey')
  return i18n
}
