import { shallowRef } from 'vue'
import { askToPersist, storageState } from './persistenceStorage'

/** `open`: nobody asked yet, or the browser declined; it does not say which. */
export type Persistence = 'unknown' | 'granted' | 'open' | 'denied' | 'unsupported'

const answer = shallowRef<Persistence>('unknown')

/** Looks without asking. */
async function look() {
  const { persisted } = await storageState()
  if (answer.value === 'denied' && persisted === false) return
  answer.value = persisted === 'unknown' ? 'unsupported' : persisted ? 'granted' : 'open'
}

async function ask() {
  answer.value = await askToPersist()
}

/** Whether the browser promised to keep what the reader makes when it runs short of room. */
export const persistence = { answer, look, ask }
