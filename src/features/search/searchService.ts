/** The search as it is asked from outside: in a worker, or on the page itself where there is none. */
import { createSearcher, type Searcher } from './engine/searcher'
import type { SearchAnswer, SearchRequest } from './searchMessages'

/** So many entries are read ahead in one go (about 4 ms on a slow phone), then a query may come in between. */
const WARM_STEP = 24

/** Takes requests in order; queries before the first dataset are not answered. */
export function searchService(answer: (answer: SearchAnswer) => void) {
  let searcher: Searcher | undefined

  function warm(made: Searcher) {
    if (made === searcher && made.warm(WARM_STEP)) setTimeout(() => warm(made))
  }

  return (request: SearchRequest) => {
    if (request.kind === 'dataset') {
      searcher = createSearcher(request.dataset, request)
      warm(searcher)
    } else if (searcher) {
      const { query, limit } = request
      answer({ query, hits: searcher.find(query, limit) })
    }
  }
}
