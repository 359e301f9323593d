/** Resolves when the page has loaded and has nothing better to do. */
export async function atRest(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }))
  }
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback !== 'function') return new Promise((done) => setTimeout(done, 200))
  return new Promise((done) => requestIdleCallback(() => done(), { timeout: 2000 }))
}
