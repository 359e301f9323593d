import type { SearchHit } from '../../record/searchTypes'
import { earlySearch, startSearchWorker } from './earlySearch'
import type { searchService, SearchSource } from './searchService'

/**
 * Hands requests to the worker; where there is none, or it is gone, the page serves itself.
 * @param handOver called where the page must serve itself, but was never handed a dataset: calls `dataset`
 */
export function openSearch(handOver: () => Promise<void>) {
  const worker = earlySearch()?.worker ?? startSearchWorker()
  let source: SearchSource | undefined
  let here: Promise<ReturnType<typeof searchService>> | undefined
  let toldHere: SearchSource | undefined

  /** Undefined where there is nothing to search yet. */
  async function serveHere() {
    here ??= import('./searchService').then(({ searchService }) => searchService())
    const service = await here.catch((error) => {
      // Its code did not come; the next request tries again.
      here = undefined
      throw error
    })
    if (!source) await handOver()
    if (source && source !== toldHere) service.dataset((toldHere = source))
    return source && service
  }

  async function dataset(given: SearchSource) {
    source = given
    if ((await worker.ask('dataset', given)) === 'died') await serveHere()
  }

  /** Undefined where there is nothing to search yet. */
  async function find(query: string, limit: number): Promise<readonly SearchHit[] | undefined> {
    const hits = await worker.ask('find', { query, limit })
    return typeof hits === 'string' ? (await serveHere())?.find({ query, limit }) : hits
  }

  return { dataset, find }
}
