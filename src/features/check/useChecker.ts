import { watchDebounced } from '@vueuse/core'
import { onBeforeUnmount, onMounted, shallowRef, watch, type Ref } from 'vue'
import type { CheckedNumber } from './engine/checkedNumber'
import { callWorker } from '../../platform/workerCall'
import type { CheckService, CheckSource } from './checkWorker'
import CheckWorker from './checkWorker?worker'

/** Long enough to finish a word, short enough to feel like typing. */
const QUIET_MS = 150

export interface Checked {
  /** The very text the numbers stand in. */
  readonly text: string
  readonly numbers: readonly CheckedNumber[]
}

const NOTHING: Checked = { text: '', numbers: [] }
/** The last answer: a page that is gone back to stands as it was, at once, so that its place in it is still there. */
let last: (CheckSource & { readonly checked: Checked }) | undefined

/** Checks `text` in a worker whenever it has come to rest; answers that were overtaken are dropped. */
export function useChecker(text: Ref<string>, source: () => CheckSource) {
  const { dataset, hant } = source()
  const isLast = last?.checked.text === text.value && last.dataset === dataset && last.hant === hant
  const checked = shallowRef<Checked>((isLast && last?.checked) || NOTHING)
  const state = shallowRef<'idle' | 'working' | 'failed'>('idle')
  let worker: ReturnType<typeof start> | undefined
  let job = 0

  function start() {
    const started = callWorker<CheckService>(() => new CheckWorker())
    void started.ask('dataset', source())
    return started
  }

  async function ask() {
    const own = (job += 1)
    const asked = text.value
    if (!asked.trim()) {
      checked.value = NOTHING
      last = undefined
      state.value = 'idle'
      return
    }
    state.value = 'working'
    worker ??= start()
    const numbers = await worker.ask('text', asked)
    // The next text gets a new worker.
    if (numbers === 'died') worker = undefined
    if (own !== job || numbers === 'cancelled') return
    state.value = numbers === 'died' ? 'failed' : 'idle'
    if (numbers === 'died') return
    checked.value = { text: asked, numbers }
    last = { ...source(), checked: checked.value }
  }

  onMounted(() => {
    worker = start()
    void ask()
    watch(source, (given) => {
      void worker?.ask('dataset', given)
      void ask()
    })
    watchDebounced(text, ask, { debounce: QUIET_MS })
  })
  onBeforeUnmount(() => worker?.end())

  return { checked, state }
}
