/** Says one text with a voice of this device; a second call, leaving the page or hiding it makes it silent. */
import { defaultDocument, useEventListener } from '@vueuse/core'
import { onScopeDispose, shallowRef } from 'vue'
import type { Language } from '../../record/dataset'
import { chooseVoice } from './chooseVoice'

export type ReadingProblem = 'unsupported' | 'none' | 'onlyRemote' | 'failed'

/** Chrome has its list of voices only a moment after it was asked for the first time. */
const VOICES_WITHIN_MS = 1500
/** A voice that has not begun by then never does: some engines report neither start nor error. */
const BEGINS_WITHIN_MS = 5000

export function useReadAloud() {
  const isReading = shallowRef(false)
  const problem = shallowRef<ReadingProblem>()
  /** Counts the readings, so that events of one that was stopped do not end the next. */
  let turn = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function end(of = turn, why?: ReadingProblem) {
    if (of !== turn) return
    turn += 1
    clearTimeout(timer)
    isReading.value = false
    problem.value = why
  }

  function stop() {
    const wasReading = isReading.value
    end()
    if (wasReading) window.speechSynthesis?.cancel()
  }

  async function read(text: string, language: Language) {
    stop()
    const { speechSynthesis } = window
    const mine = turn
    if (!speechSynthesis) return end(mine, 'unsupported')
    isReading.value = true
    const choice = chooseVoice(await installedVoices(speechSynthesis), language)
    if (mine !== turn) return
    if ('problem' in choice) return end(mine, choice.problem)
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.voice = choice.voice
    utterance.lang = choice.voice.lang
    utterance.onstart = () => clearTimeout(timer)
    utterance.onend = () => end(mine)
    utterance.onerror = () => end(mine, 'failed')
    timer = setTimeout(() => {
      speechSynthesis.cancel()
      end(mine, 'failed')
    }, BEGINS_WITHIN_MS)
    speechSynthesis.speak(utterance)
  }

  useEventListener('pagehide', stop)
  useEventListener(defaultDocument, 'visibilitychange', () => document.hidden && stop())
  onScopeDispose(stop)

  return { isReading, problem, read, stop }
}

function installedVoices(speech: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> {
  const voices = speech.getVoices()
  if (voices.length) return Promise.resolve(voices)
  return new Promise((resolve) => {
    const answer = () => {
      clearTimeout(timer)
      speech.removeEventListener('voiceschanged', answer)
      resolve(speech.getVoices())
    }
    const timer = setTimeout(answer, VOICES_WITHIN_MS)
    speech.addEventListener('voiceschanged', answer)
  })
}
