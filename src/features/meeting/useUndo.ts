import { shallowRef } from 'vue'

export interface Undo {
  readonly text: string
  readonly act: () => void
}

/** The last thing taken away, until it is brought back or something else is done. */
export function useUndo() {
  const last = shallowRef<Undo>()
  return {
    last,
    offer: (text: string, act: () => void) => (last.value = { text, act }),
    forget: () => (last.value = undefined),
    take() {
      last.value?.act()
      last.value = undefined
    },
  }
}
