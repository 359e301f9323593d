import { ref, useTemplateRef } from 'vue'

/** A button (template ref `button`) that opens a dialog and takes the focus back when that closes. */
export function useDialogButton() {
  const button = useTemplateRef<HTMLButtonElement>('button')
  const isOpen = ref(false)

  function close() {
    isOpen.value = false
    // Safari does not focus a tapped button, so its dialog would not know where to return to.
    button.value?.focus({ preventScroll: true })
  }

  return { isOpen, close }
}
