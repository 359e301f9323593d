/* The kill switch: works without the app. Unregisters the service worker, deletes this app's caches, starts anew. */
document.getElementById('repair').addEventListener('click', async () => {
  const state = document.getElementById('state')
  if (!navigator.onLine) {
    state.textContent = '未联网:请联网后再修复。Offline: connect first.'
    return
  }
  try {
    const scope = new URL('./', location.href).href
    for (const registration of (await navigator.serviceWorker?.getRegistrations()) ?? [])
      if (registration.scope === scope) await registration.unregister()
    for (const name of (await globalThis.caches?.keys()) ?? [])
      if (name.endsWith(scope)) await caches.delete(name)
    location.replace('./')
  } catch (error) {
    state.textContent = `修复未完成 · Not repaired: ${error}`
  }
})
