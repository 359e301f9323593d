import type { Router } from 'vue-router'

/** `/` and Ctrl or ⌘ with K lead to the field of the search, wherever nothing is being typed. */
export function followSearchKeys(router: Router) {
  document.addEventListener('keydown', (event) => {
    if (!isAsked(event) || document.querySelector('dialog[open]')) return
    const { name } = router.currentRoute.value
    // A stage has keys of its own.
    if (name === 'present' || name === 'speaker') return
    event.preventDefault()
    const field = document.querySelector<HTMLElement>('main form[role=search] input')
    if (name === 'search' && field) field.focus()
    else void router.push({ name: 'search' })
  })
}

function isAsked(event: KeyboardEvent): boolean {
  if (event.altKey) return false
  if (event.ctrlKey || event.metaKey) return !event.shiftKey && event.key.toLowerCase() === 'k'
  const target = event.target as Element | null
  // What an input method composes, it composes in a field.
  return event.key === '/' && !target?.closest('input, textarea, select, [contenteditable]')
}
