/** 核一句 off the main thread: the dataset comes once, texts come as often as they change. */
import { createCheckIndex, type CheckIndex } from './engine/checkIndex'
import { checkText } from './engine/checkText'
import { createLookups, type Lookups } from '../../record/lookups'
import type { CheckAnswer, CheckRequest } from './checkMessages'

let known: { lookups: Lookups; index: CheckIndex } | undefined

self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  if (data.kind === 'dataset') {
    const lookups = createLookups(data.dataset)
    known = { lookups, index: createCheckIndex(lookups, data.hant) }
    return
  }
  if (!known) return
  const answer: CheckAnswer = {
    job: data.job,
    numbers: checkText(data.text, known.lookups, known.index),
  }
  self.postMessage(answer)
})
