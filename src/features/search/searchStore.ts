import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { tablesFrom } from './engine/readings'
import { foldOf, type Fold } from './engine/units'
import type { Folding, SearchHit } from '../../record/searchTypes'
import { useDatasetStore } from '../dataset/datasetStore'
import { earlySearch } from './earlySearch'
import { openSearch } from './openSearch'

/** Enough for every filter's count; nobody reads on after the first page. */
const MOST = 200

interface SearchAnswer {
  readonly query: string
  readonly hits: readonly SearchHit[]
}

const NONE: SearchAnswer = { query: '', hits: [] }

/** The search over the dataset on screen; made when the search page first opens, off the critical path. */
export const useSearchStore = defineStore('search', () => {
  const dataset = useDatasetStore()
  /** The last answer; it stays when the page is left, so that back finds it again. */
  const found = shallowRef<SearchAnswer>(NONE)
  /** Traditional character → Simplified character, for marking what was found; null until the data is prepared. */
  const fold = shallowRef<Fold | null>(null)
  let prepared = ''
  let wanted = ''
  /** From then on the worker searches what it was given, not what it has opened by itself. */
  let handedOver = false
  let serve: ReturnType<typeof openSearch> | undefined
  let waiting: (() => void)[] = []

  /** Follows a change of data; to be called whenever another dataset is shown. */
  async function prepare() {
    const { shown } = dataset
    if (!shown || prepared === shown.dataset.version) return
    serve ??= openSearch(handOver)
    const opened = handedOver ? null : await earlySearch()?.opened
    if (opened?.version === shown.dataset.version) {
      if (dataset.shown === shown) begin(opened.version, opened.folding)
    } else await handOver()
  }

  /** What is shown is not what the worker has opened by itself, if it has. */
  async function handOver() {
    const { shown } = dataset
    if (!shown) return
    const file = await dataset.searchFile(shown)
    const hant = file ? null : await shown.hant()
    // Newer data may have been shown meanwhile.
    if (dataset.shown !== shown) return
    handedOver = true
    void serve?.dataset({ dataset: shown.dataset, file, hant })
    begin(shown.dataset.version, (file ?? tablesFrom(shown.dataset, hant)).folding)
  }

  function begin(version: string, { from, to }: Folding) {
    prepared = version
    fold.value = foldOf(from, to)
    if (wanted) void find(wanted)
  }

  /** The answer arrives in `found`; one that was overtaken by a further query does not. */
  function ask(query: string) {
    wanted = query
    if (!query.trim()) hear({ ...NONE, query })
    else if (prepared) void find(query)
  }

  async function find(query: string) {
    const hits = await serve?.find(query, MOST)
    if (hits) hear({ query, hits })
  }

  function hear(answer: SearchAnswer) {
    if (answer.query !== wanted) return
    found.value = answer
    for (const go of waiting) go()
    waiting = []
  }

  /** Resolves when `found` answers what was last asked. */
  const answered = () =>
    found.value.query === wanted
      ? Promise.resolve()
      : new Promise<void>((resolve) => waiting.push(resolve))

  return { found, fold, prepare, ask, answered }
})
