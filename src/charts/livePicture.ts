/** Draws a picture into its slot and answers touch and keys. Loaded at rest: a start needs none of it. */
import { useElementSize, useEventListener } from '@vueuse/core'
import { shallowRef, watch, type Ref } from 'vue'
import type { Picture } from '../record/chartModel'
import { copyText } from '../platform/copyText'
import { usePrinting } from '../platform/usePrinting'
import { pictureHeight, PRERENDERED } from './pictureSize'
import { useChartChunk } from './useChartChunk'

/** A press this long copies (ms). */
const LONG = 550
/** How much wider the box may be than the prerendered picture before it is drawn anew. */
const WIDER = 1.3
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
}

interface Live {
  readonly box: HTMLElement
  readonly slot: HTMLElement
  readonly picture: () => Picture
  /** Only to be seen. */
  readonly still: boolean
  /** The point that is touched. */
  readonly chosen: Ref<number | undefined>
  readonly copied: Ref<boolean>
  /** No picture will come: the sentence stands in its place. */
  readonly missing: Ref<boolean>
}

export function livePicture({ box, slot, picture, still, chosen, copied, missing }: Live): void {
  const element = shallowRef(box)
  const { width } = useElementSize(element)
  const printing = usePrinting()
  const fontSize = () => Number.parseFloat(getComputedStyle(box).fontSize)
  const isWanted = shallowRef(slot.firstElementChild === null)
  const { chunk, missing: failed } = useChartChunk(element, isWanted)
  let spots: readonly { readonly x: number; readonly y: number }[] = []

  // A picture from the prerender stays until it is touched, or where it was drawn for another size.
  watch(
    width,
    (now) => {
      const fits =
        Math.abs(fontSize() - PRERENDERED.fontSize) < 1 && now < WIDER * PRERENDERED.width
      if (now && !fits) isWanted.value = true
    },
    { immediate: true },
  )
  watch(picture, () => {
    chosen.value = undefined
    isWanted.value = true
  })
  watch([chunk, width, picture, chosen, printing], draw, { flush: 'post', immediate: true })
  watch(failed, (has) => (missing.value = has && slot.firstElementChild === null))

  function draw() {
    if (!chunk.value || !width.value) return
    const size = fontSize()
    const height = Math.ceil(pictureHeight(picture()) * size)
    const room = { width: Math.floor(width.value), height }
    const theme = chunk.value.pageTheme(size)
    const drawn = chunk.value.drawPicture(picture(), theme, room, chosen.value)
    const { documentElement } = new DOMParser().parseFromString(drawn.svg, 'image/svg+xml')
    documentElement.setAttribute('aria-hidden', 'true')
    slot.replaceChildren(document.importNode(documentElement, true))
    spots = drawn.spots
    missing.value = false
  }
  if (still) return

  /** The point nearest to a finger: along the rows of a ranking, else along the scale. */
  function choose({ clientX, clientY }: PointerEvent) {
    isWanted.value = true
    const { left, top } = slot.getBoundingClientRect()
    const isRows = picture().kind === 'ranking'
    const away = spots.map(({ x, y }) =>
      isRows
        ? Math.abs(y - clientY + top)
        : Math.hypot(x - clientX + left, (y - clientY + top) / 8),
    )
    if (away.length) chosen.value = away.indexOf(Math.min(...away))
  }
  async function copy() {
    const point = picture().points[chosen.value ?? -1]
    if (point) copied.value = await copyText(`${point.label} ${point.text} ${point.source}`, box)
  }
  /** Since when a finger has rested on one figure (ms); undefined when it went on to another, or away. */
  let since: number | undefined
  useEventListener(box, 'pointerdown', (event) => {
    copied.value = false
    choose(event)
    since = event.timeStamp
  })
  useEventListener(box, 'pointermove', (event) => {
    if (!event.buttons) return
    const before = chosen.value
    choose(event)
    if (chosen.value !== before) since = undefined
  })
  // When the finger is lifted: Safari lets nothing be copied while it still rests.
  useEventListener(box, 'pointerup', (event) => {
    if (since !== undefined && event.timeStamp - since >= LONG) void copy()
    since = undefined
  })
  useEventListener(box, ['pointercancel', 'pointerleave'], () => (since = undefined))
  useEventListener(box, 'keydown', (event) => {
    if (event.key === 'Enter') return void copy()
    const by = STEPS[event.key]
    if (!by) return
    event.preventDefault()
    isWanted.value = true
    const { length } = picture().points
    const from = chosen.value ?? (by > 0 ? -1 : length)
    chosen.value = Math.min(length - 1, Math.max(0, from + by))
  })
}

/** A picture that cannot be drawn, such as one without width, is not waited for longer than half a second. */
const MOST_FRAMES = 30

/** Resolves when no slot of the page is empty any more. */
export async function picturesDrawn(): Promise<void> {
  for (let frame = 0; frame < MOST_FRAMES; frame += 1) {
    if (!document.querySelector('main .slot:empty')) return
    await new Promise(requestAnimationFrame)
  }
}
