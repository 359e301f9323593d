import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Original } from '../../record/personalRows'
import type { KeptOriginals } from './originalsStorage'
import type { Done } from '../dataset/storage/storageFailure'

export interface ShelvedOriginal extends Original {
  /** Whether this device keeps it, else why it is gone when the app is closed: no room, or nothing is kept at all. */
  readonly keeping: 'kept' | 'full' | 'memory'
}

/** The originals at hand, by document. They are read from the device once, and never go anywhere else. */
export const useOriginalsStore = defineStore('originals', () => {
  const byDocument = shallowRef<ReadonlyMap<string, ShelvedOriginal>>(new Map())
  /** True once the device has answered. */
  const ready = shallowRef(false)
  let kept: KeptOriginals | undefined
  let opening: Promise<void> | undefined

  function open(): Promise<void> {
    opening ??= lookAtDevice().catch((error) => {
      // The code did not come: whoever asks next tries again, and the page does not wait for ever.
      opening = undefined
      ready.value = true
      throw error
    })
    return opening
  }

  async function lookAtDevice() {
    const { openOriginals } = await import('./originalsStorage')
    const opened = await openOriginals()
    if (opened.kind === 'open') {
      kept = opened.originals
      for (const original of await kept.all()) shelve({ ...original, keeping: 'kept' })
    }
    ready.value = true
  }

  /** Written first, then shown; shown even where it cannot be kept. */
  async function load(original: Original) {
    await open()
    const written = await kept?.keep(original)
    shelve({ ...original, keeping: keepingOf(written) })
  }

  /** False where the device would not let go of it; it then stays on the screen too. */
  async function remove(document: string): Promise<boolean> {
    await open()
    const removed = await kept?.remove(document)
    if (byDocument.value.get(document)?.keeping === 'kept' && !removed?.ok) return false
    byDocument.value = new Map([...byDocument.value].filter(([id]) => id !== document))
    return true
  }

  function shelve(original: ShelvedOriginal) {
    byDocument.value = new Map(byDocument.value).set(original.document, original)
  }

  return { byDocument, ready, open, load, remove }
})

const keepingOf = (written: Done | undefined): ShelvedOriginal['keeping'] => {
  if (written?.ok) return 'kept'
  return written?.reason === 'full' ? 'full' : 'memory'
}
