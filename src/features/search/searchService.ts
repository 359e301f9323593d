/** The search as it is asked from outside: in a worker, or on the page itself where there is none. */
import type { Dataset, HantTexts, Manifest } from '../../record/dataset'
import type { SearchFile, SearchHit } from '../../record/searchTypes'
import type { FetchWorld } from '../dataset/fetchDataset'
import { bundledFiles } from '../dataset/receiveFile'
import { fetchSearchFile } from '../dataset/searchFile'
import { createSearcher, type Searcher } from './engine/searcher'

export interface SearchSource {
  readonly dataset: Dataset
  readonly file: SearchFile | null
  /** Only needed without a file. */
  readonly hant: HantTexts | null
}

export interface SearchQuery {
  readonly query: string
  readonly limit: number
}

export function searchService() {
  let source: SearchSource | undefined
  let searcher: Searcher | undefined

  /** Made after whoever handed the dataset over has gone on; only a query cannot wait for it. */
  function made(): Searcher {
    if (!source) throw new Error('searched before there was a dataset')
    return (searcher ??= createSearcher(source.dataset, source))
  }

  return {
    dataset(given: SearchSource) {
      source = given
      searcher = undefined
      setTimeout(() => given === source && made())
    },
    find: ({ query, limit }: SearchQuery): readonly SearchHit[] => made().find(query, limit),
  }
}

/** The app's own data with the file to search it; null where one of them cannot be had. Never throws. */
export async function openBundled(
  host: FetchWorld,
  bundled: Manifest,
): Promise<{ readonly dataset: Dataset; readonly file: SearchFile } | null> {
  const own: FetchWorld = { unverifiable: 'accept', ...host }
  const [received, file] = await Promise.all([
    bundledFiles(own, bundled).dataset(),
    fetchSearchFile(own, bundled),
  ])
  return received.ok && file ? { dataset: received.value, file } : null
}
