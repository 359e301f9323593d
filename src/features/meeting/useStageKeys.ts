import { onKeyStroke } from '@vueuse/core'
import { isComposing } from '../../platform/isComposing'

export interface StageWays {
  next(): void
  previous(): void
  first(): void
  last(): void
  black(): void
}

const KEYS: Readonly<Record<string, keyof StageWays>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  // A clicker is a keyboard with these two, and `.` or `b` for the black screen.
  PageDown: 'next',
  PageUp: 'previous',
  ' ': 'next',
  Home: 'first',
  End: 'last',
  b: 'black',
  B: 'black',
  '.': 'black',
}

/** Arrow keys, space, Home and End, and what a clicker sends; keys that a button or field needs are left to it. */
export function useStageKeys(ways: StageWays) {
  onKeyStroke(Object.keys(KEYS), (event) => {
    const way = KEYS[event.key]
    const target = event.target as HTMLElement
    if (!way || isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return
    if (target.matches?.('input, textarea, select')) return
    if (event.key === ' ' && target.closest?.('button, a, summary')) return
    event.preventDefault()
    ways[way]()
  })
}
