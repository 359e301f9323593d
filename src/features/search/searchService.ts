/** The search as it is asked from outside: in a worker, or on the page itself where there is none. */
import type { Dataset, HantTexts } from '../../record/dataset'
import type { SearchFile, SearchHit } from '../../record/searchTypes'
import type { BootWorld } from '../dataset/bootWorld'
import type { FetchWorld } from '../dataset/fetchDataset'
import { loadActive } from '../dataset/loadActive'
import { findSearchFile } from '../dataset/searchFile'
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

/** What a start of the app shows, opened a second time beside it, where its search is made. */
interface OpenedForSearch {
  readonly dataset: Dataset
  readonly file: SearchFile
}

/** Null where there is no data, or no file to search it with. Changes nothing on the device, never throws. */
export async function openForSearch(
  world: BootWorld,
  host: FetchWorld,
): Promise<OpenedForSearch | null> {
  const { shown, kept } = await loadActive(world)
  if (!shown) return null
  const file = await findSearchFile(host, shown, kept)
  return file && { dataset: shown.dataset, file }
}
