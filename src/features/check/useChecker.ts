import { watchDebounced } from '@vueuse/core'
import { onBeforeUnmount, onMounted, shallowRef, watch, type Ref } from 'vue'
import type { CheckedNumber } from './engine/checkedNumber'
import type { Dataset, HantTexts } from '../../record/dataset'
import type { CheckAnswer, CheckRequest } from './checkMessages'
import CheckWorker from './checkWorker?worker'

/** Long enough to finish a word, short enough to feel like typing. */
const QUIET_MS = 150

export interface Checked {
  /** The very text the numbers stand in. */
  readonly text: string
  readonly numbers: readonly CheckedNumber[]
}

interface Source {
  readonly dataset: Dataset
  readonly hant: HantTexts | undefined
}

const NOTHING: Checked = { text: '', numbers: [] }
/** The last answer: a page that is gone back to stands as it was, at once, so that its place in it is still there. */
let last: (Source & { readonly checked: Checked }) | undefined

/** Checks `text` in a worker whenever it has come to rest; answers that were overtaken are dropped. */
export function useChecker(text: Ref<string>, source: () => Source) {
  const { dataset, hant } = source()
  const isLast = last?.checked.text === text.value && last.dataset === dataset && last.hant === hant
  const checked = shallowRef<Checked>((isLast && last?.checked) || NOTHING)
  const state = shallowRef<'idle' | 'working' | 'failed'>('idle')
  let worker: Worker | undefined
  let job = 0
  let asked = ''

  const post = (request: CheckRequest) => worker?.postMessage(request)

  function ask() {
    job += 1
    asked = text.value
    if (!asked.trim()) {
      checked.value = NOTHING
      last = undefined
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
      last = { ...source(), checked: checked.value }
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
