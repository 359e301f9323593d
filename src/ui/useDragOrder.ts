import { useEventListener } from '@vueuse/core'
import { isComposing } from '../platform/isComposing'
import { shallowRef, type Ref } from 'vue'

/** So near to the edge of the screen a drag scrolls on, so many pixels at each move. */
const EDGE = 72
const STEP = 14

export interface Drag {
  readonly from: number
  /** Index that the row will have. */
  readonly to: number
}

/**
 * Order by dragging a handle. The rows stay where they are until the finger lifts: a handle that moved in the
 * document under a finger would lose it. The handle has `touch-action: none`, so a finger elsewhere scrolls.
 */
export function useDragOrder(
  list: Readonly<Ref<HTMLElement | null>>,
  drop: (from: number, to: number) => void,
) {
  const drag = shallowRef<Drag | null>(null)

  function start(event: PointerEvent, from: number) {
    if (event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return
    event.currentTarget.setPointerCapture(event.pointerId)
    // Not every browser does; what is typed in a row is kept as its field is left.
    event.currentTarget.focus()
    drag.value = { from, to: from }
  }

  function move(event: PointerEvent) {
    if (!drag.value || !list.value) return
    if (event.clientY < EDGE) window.scrollBy(0, -STEP)
    if (event.clientY > window.innerHeight - EDGE) window.scrollBy(0, STEP)
    const { from } = drag.value
    const above = [...list.value.children].filter((row, at) => {
      const box = row.getBoundingClientRect()
      return at !== from && event.clientY > box.top + box.height / 2
    })
    drag.value = { from, to: above.length }
  }

  function end() {
    const done = drag.value
    drag.value = null
    if (done && done.to !== done.from) drop(done.from, done.to)
  }
  const cancel = () => (drag.value = null)

  useEventListener(
    'keydown',
    (event: KeyboardEvent) => event.key === 'Escape' && !isComposing(event) && cancel(),
  )

  return { drag, start, move, end, cancel }
}
