/** The number on the app's icon, where the platform draws one; silently nothing elsewhere. 0 takes it away. */
export async function showBadge(count: number): Promise<void> {
  try {
    if (count > 0) await navigator.setAppBadge?.(count)
    else await navigator.clearAppBadge?.()
  } catch {
    // Not installed, or not allowed: the line on the page says the same.
  }
}
