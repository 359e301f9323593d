import { ref, shallowRef, watch } from 'vue'
import { useOriginalsTexts } from './texts/originals.en'
import { useOriginalsStore, type ShelvedOriginal } from './originalsStore'

/** Deletes an original at one tap, says so, and brings it back at another. */
export function useRemoval(document: () => string) {
  const originals = useOriginalsStore()
  const texts = useOriginalsTexts()
  const message = ref('')
  const removed = shallowRef<ShelvedOriginal | null>(null)

  function forget() {
    removed.value = null
    message.value = ''
  }
  watch(document, forget)

  async function remove() {
    const before = originals.byDocument.get(document())
    const gone = await originals.remove(document())
    removed.value = (gone && before) || null
    message.value = gone ? texts.value.removed : texts.value.removeFailed
  }
  async function undo() {
    if (removed.value) await originals.load(removed.value)
    forget()
  }
  return { message, removed, remove, undo, forget }
}
