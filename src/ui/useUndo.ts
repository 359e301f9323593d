import { shallowRef } from 'vue'

export interface Undo {
  readonly text: string
  readonly act: () => void | Promise<void>
}

/** The last thing taken away, until it is brought back or something else is done. */
export function useUndo() {
  const last = shallowRef<Undo>()
  return {
    last,
    offer: (text: string, act: Undo['act']) => (last.value = { text, act }),
    forget: () => (last.value = undefined),
    take() {
      const undone = last.value
      last.value = undefined
      void undone?.act()
    },
  }
}
