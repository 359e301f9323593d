import { onScopeDispose, shallowRef, watch } from 'vue'

/** Rows that a tall phone shows below the field. */
const SCREENFUL = 7

/**
 * How many rows may be drawn: a screenful together with the key, the rest as soon as that is painted. Rows that are
 * there from the beginning are drawn at once, for back must find its place among them.
 */
export function useScreenful(rows: () => unknown) {
  const room = shallowRef(Infinity)
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const cancel = () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
  watch(rows, () => {
    cancel()
    room.value = SCREENFUL
    frame = requestAnimationFrame(() => {
      timer = setTimeout(() => (room.value = Infinity))
    })
  })
  onScopeDispose(cancel)
  return room
}
