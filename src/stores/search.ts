import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { createSearcher, type Searcher } from '../domain/search/searcher'
import type { SearchFile } from '../domain/search/types'
import type { Shown } from '../sync/loadActive'
import { useDatasetStore } from './dataset'

/** So many entries are read in one go (about 4 ms on a slow phone), then the page may breathe. */
const WARM_STEP = 24

/** The searcher of the dataset on screen; made when the search page first opens, off the critical path. */
export const useSearchStore = defineStore('search', () => {
  const dataset = useDatasetStore()
  const searcher = shallowRef<Searcher | null>(null)

  /** Follows a change of data; to be called whenever another dataset is shown. */
  async function prepare() {
    const { shown } = dataset
    if (!shown || searcher.value?.version === shown.dataset.version) return
    const made = await searcherOf(shown, await dataset.searchFile(shown))
    // Newer data may have been shown meanwhile.
    if (dataset.shown !== shown) return
    searcher.value = made
    warm(made)
  }

  return { searcher, prepare }
})

async function searcherOf({ dataset, hant }: Shown, file: SearchFile | null): Promise<Searcher> {
  return createSearcher(dataset, { file, hant: file ? null : await hant() })
}

/** Reads the names ahead of the first key, a little at a time. */
function warm(searcher: Searcher) {
  if (searcher.warm(WARM_STEP)) setTimeout(() => warm(searcher))
}
