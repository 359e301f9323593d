/** Which of the installed voices reads; one that works over the network never does, for it would send the text away. */
import { useEventListener } from '@vueuse/core'
import { computed, onMounted, type Ref, shallowRef } from 'vue'
import type { Language } from '../../record/dataset'

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>

type VoiceChoice<V> = { readonly voice: V } | { readonly problem: 'none' | 'onlyRemote' }

/** In the order of preference; a Cantonese voice is better than silence, but the last. */
const WANTED: Readonly<Record<Language, readonly RegExp[]>> = {
  'zh-Hans': [/^(zh|cmn)-(hans|cn|sg)\b/, /^(zh|cmn)(?!-hk|-mo)\b/, /^(zh|yue)\b/],
  'zh-Hant': [
    /^(zh|cmn)-(hant-)?tw\b/,
    /^(zh|cmn)-hant(?!-hk|-mo)\b/,
    /^(zh|cmn)(?!-hk|-mo)\b/,
    /^(zh|yue)\b/,
  ],
  en: [/^en\b/],
}

/** Android writes `zh_CN`, Windows `zh-CN`. */
const tagOf = ({ lang }: Voice) => lang.toLowerCase().replaceAll('_', '-')

/** The best voice that speaks without the network, the system's own choice first; or why there is none. */
export function chooseVoice<V extends Voice>(
  voices: readonly V[],
  language: Language,
): VoiceChoice<V> {
  const fitting = WANTED[language].flatMap((wanted) =>
    voices
      .filter((voice) => wanted.test(tagOf(voice)))
      .sort((a, b) => Number(b.default) - Number(a.default)),
  )
  const voice = fitting.find(({ localService }) => localService)
  return voice ? { voice } : { problem: fitting.length ? 'onlyRemote' : 'none' }
}

/** Whether this device has a voice of its own for the language; asked for once the page stands, and heard of later. */
export function useHasVoice(language: Ref<Language>) {
  const voices = shallowRef<readonly SpeechSynthesisVoice[]>([])
  const speech = typeof window === 'undefined' ? undefined : window.speechSynthesis
  const look = () => (voices.value = speech?.getVoices() ?? [])
  onMounted(look)
  if (speech) useEventListener(speech, 'voiceschanged', look)
  return computed(() => 'voice' in chooseVoice(voices.value, language.value))
}
