import { earlySearch, startSearchWorker } from './earlySearch'
import type { FromWorker, SearchAnswer, SearchRequest } from './searchMessages'

/**
 * Hands requests to the worker; where there is none, or it cannot be loaded, the page serves itself.
 * @param lost called where the page must serve itself, but was never handed a dataset
 */
export function openSearch(
  hear: (answer: SearchAnswer) => void,
  lost: () => void,
): (request: SearchRequest) => void {
  /** False once it could not start. */
  let works = true
  let here: Promise<(request: SearchRequest) => void> | undefined
  /** What a service that comes later must be told again. */
  let dataset: SearchRequest | undefined
  let query: SearchRequest | undefined

  async function serveHere(requests: readonly (SearchRequest | undefined)[]) {
    here ??= import('./searchService').then(({ searchService }) => searchService(hear))
    const serve = await here.catch((error) => {
      // Its code did not come; the next request tries again.
      here = undefined
      throw error
    })
    for (const request of requests) if (request) serve(request)
  }

  const worker = earlySearch()?.worker ?? startSearchWorker()
  worker?.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'answer') hear(data.answer)
  })
  worker?.addEventListener('error', () => {
    works = false
    void serveHere([dataset, query])
    if (!dataset) lost()
  })

  return (request) => {
    if (request.kind === 'dataset') dataset = request
    else query = request
    if (worker && works) worker.postMessage(request)
    else void serveHere(here ? [request] : [dataset, query])
  }
}
