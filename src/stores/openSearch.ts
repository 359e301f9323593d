import type { SearchAnswer, SearchRequest } from './searchService'
import SearchWorker from './searchWorker?worker'

/** Hands requests to the worker; where there is none, or it cannot be loaded, the page serves itself. */
export function openSearch(hear: (answer: SearchAnswer) => void): (request: SearchRequest) => void {
  let here: Promise<(request: SearchRequest) => void> | undefined
  /** What a service that comes later must be told again. */
  let dataset: SearchRequest | undefined
  let query: SearchRequest | undefined

  async function serveHere(requests: readonly (SearchRequest | undefined)[]) {
    here ??= import('./searchService').then(({ searchService }) => searchService(hear))
    const serve = await here
    for (const request of requests) if (request) serve(request)
  }

  const worker = startWorker()
  worker?.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => hear(data))
  worker?.addEventListener('error', () => void serveHere([dataset, query]))

  return (request) => {
    if (request.kind === 'dataset') dataset = request
    else query = request
    if (worker && !here) worker.postMessage(request)
    else void serveHere([request])
  }
}

function startWorker(): Worker | undefined {
  try {
    return new SearchWorker()
  } catch {
    return undefined
  }
}
