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
  let here: Promise<(request: SearchRequest) => void> | undefined
  /** What a service that comes later must be told again. */
  let dataset: SearchRequest | undefined
  let query: SearchRequest | undefined

  async function serveHere(requests: readonly (SearchRequest | undefined)[]) {
    here ??= import('./searchService').then(({ searchService }) => searchService(hear))
    const serve = await here
    for (const request of requests) if (request) serve(request)
  }

  const worker = earlySearch()?.worker ?? startSearchWorker()
  worker?.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'answer') hear(data.answer)
  })
  worker?.addEventListener('error', () => {
    void serveHere([dataset, query])
    if (!dataset) lost()
  })

  return (request) => {
    if (request.kind === 'dataset') dataset = request
    else query = request
    if (worker && !here) worker.postMessage(request)
    else void serveHere([request])
  }
}
