let paper: Promise<void> | undefined

/** Resolves when the page has loaded and has nothing better to do, or is made ready for paper, which waits for nothing. */
export function whenIdle(): Promise<void> {
  paper ??= untilPrinting()
  return Promise.race([paper, rest()])
}

/** `data-printing` on <html>, as in usePrinting: this one is in every start and needs no library. */
function untilPrinting(): Promise<void> {
  const root = document.documentElement
  return new Promise((resolve) => {
    const look = () => 'printing' in root.dataset && resolve()
    new MutationObserver(look).observe(root, { attributeFilter: ['data-printing'] })
    look()
  })
}

async function rest(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }))
  }
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback !== 'function') return new Promise((done) => setTimeout(done, 200))
  return new Promise((done) => requestIdleCallback(() => done(), { timeout: 2000 }))
}
