import { isComposing } from '../../platform/isComposing'

/** Arrow keys go from the field through the hits and back, Escape clears: the hits stay ordinary links. */
export interface ResultKeys {
  readonly field: () => { focus(): void } | null
  readonly results: () => HTMLElement | null
  readonly clear: () => void
}

export function useResultKeys({ field, results, clear }: ResultKeys) {
  const links = () => [...(results()?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])]

  function onKeydown(event: KeyboardEvent) {
    // While an input method composes, its keys are its own.
    if (isComposing(event) || event.altKey || event.ctrlKey || event.metaKey) return
    const target = event.target as HTMLElement
    const all = links()
    const at = all.indexOf(target)
    const inField = target instanceof HTMLInputElement && target.type === 'search'
    if (at < 0 && !inField) return
    if (event.key === 'Escape') {
      event.preventDefault()
      clear()
      field()?.focus()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = at + (event.key === 'ArrowDown' ? 1 : -1)
      if (next >= all.length || (inField && next < 0)) return
      event.preventDefault()
      if (next < 0) field()?.focus()
      else all[next]?.focus()
    }
  }

  /** What Enter in the field means. */
  const openFirst = () => links()[0]?.click()

  return { onKeydown, openFirst }
}
