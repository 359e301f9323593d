import { watchDebounced } from '@vueuse/core'
import { onBeforeUnmount, onMounted, shallowRef, watch, type Ref } from 'vue'
import type { CheckedNumber } from '../../domain/check/checkedNumber'
import type { Dataset, HantTexts } from '../../domain/dataset'
import type { CheckAnswer, CheckRequest } from './checkMessages'
import CheckWorker from './checkWorker?worker'

/** Long enough to finish a word, short enough to feel like typing. */
const QUIET_MS = 150

export interface Checked {
  /** The very text the numbers stand in. */
  readonly text: string
  readonly numbers: readonly CheckedNumber[]
}

/** Checks `text` in a worker whenever it has come to rest; answers that were overtaken are dropped. */
export function useChecker(
  text: Ref<string>,
  source: () => { dataset: Dataset; hant: HantTexts | undefined },
) {
  const checked = shallowRef<Checked>({ text: '', numbers: [] })
  const state = shallowRef<'idle' | 'working' | 'failed'>('idle')
  let worker: Worker | undefined
  let job = 0
  let asked = ''

  const post = (request: CheckRequest) => worker?.postMessage(request)

  function ask() {
    job += 1
    asked = text.value
    if (!asked.trim()) {
      checked.value = { text: '', numbers: [] }
      state.value = 'idle'
      return
    }
    state.value = 'working'
    post({ kind: 'text', job, text: asked })
  }

  onMounted(() => {
    worker = new CheckWorker()
    worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
      if (data.job !== job) return
      checked.value = { text: asked, numbers: data.numbers }
      state.value = 'idle'
    })
    worker.addEventListener('error', () => (state.value = 'failed'))
    watch(
      source,
      ({ dataset, hant }) => {
        post({ kind: 'dataset', dataset, hant })
        ask()
      },
      { immediate: true },
    )
    watchDebounced(text, ask, { debounce: QUIET_MS })
  })
  onBeforeUnmount(() => worker?.terminate())

  return { checked, state }
}
