import { ref, shallowRef, watch } from 'vue'
import { useI18n } from '../../i18n/useI18n'
import { useOriginalsStore, type ShelvedOriginal } from '../../stores/originals'

/** Deletes an original at one tap, says so, and brings it back at another. */
export function useRemoval(document: () => string) {
  const originals = useOriginalsStore()
  const { m } = useI18n()
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
    message.value = gone ? m.value.originals.removed : m.value.originals.removeFailed
  }
  async function undo() {
    if (removed.value) await originals.load(removed.value)
    forget()
  }
  return { message, removed, remove, undo, forget }
}
