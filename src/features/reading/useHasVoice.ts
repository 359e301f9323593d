import { useEventListener } from '@vueuse/core'
import { computed, onMounted, shallowRef, type Ref } from 'vue'
import type { Language } from '../../record/dataset'
import { chooseVoice } from './chooseVoice'

/** Whether this device has a voice of its own for the language; asked for once the page stands, and heard of later. */
export function useHasVoice(language: Ref<Language>) {
  const voices = shallowRef<readonly SpeechSynthesisVoice[]>([])
  const speech = typeof window === 'undefined' ? undefined : window.speechSynthesis
  const look = () => (voices.value = speech?.getVoices() ?? [])
  onMounted(look)
  if (speech) useEventListener(speech, 'voiceschanged', look)
  return computed(() => 'voice' in chooseVoice(voices.value, language.value))
}
