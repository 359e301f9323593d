/**
 * Puts a text on the clipboard; false where the browser refuses. Where the async clipboard is missing or refused
 * (WeChat, plain http), a selection is copied the old way. That selection has to stand beside the button: behind an
 * open dialog nothing can be selected.
 */
export async function copyText(text: string, beside: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text, beside.closest('dialog') ?? document.body)
  }
}

function copySelected(text: string, parent: Element): boolean {
  const field = document.createElement('textarea')
  const focused = document.activeElement
  field.value = text
  field.readOnly = true
  field.className = 'visually-hidden'
  parent.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}
