import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { datasetBase, hostAnswers } from '../features/dataset/datasetBase'

/**
 * `unreached`: a part that comes late did not, and the host does not answer. `gone`: the host answers, but no longer has
 * the part: it serves a newer app. `broken`: a mistake of ours.
 */
export type Trouble = 'unreached' | 'gone' | 'broken'

/** What went wrong without anybody near it who could say so; app/followTrouble.ts brings it here. */
export const useTroubleStore = defineStore('trouble', () => {
  const current = shallowRef<Trouble | null>(null)
  /** Errors of parts that come late (pages, sheets, texts, writers …) and did not. */
  const missing = new WeakSet<object>()
  const isMissing = (error: unknown) => missing.has(Object(error) as object)
  const reaches = () => hostAnswers({ base: datasetBase })

  async function tell(error: unknown) {
    if (isMissing(error)) current.value = (await reaches()) ? 'gone' : 'unreached'
    else {
      console.error(error)
      current.value = 'broken'
    }
  }

  return { current, miss: (error: object) => missing.add(error), isMissing, reaches, tell }
})
