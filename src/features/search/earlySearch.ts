/**
 * The search's worker, started at the touch that asks for it: it opens the data and its index while the page is
 * still being made (measured: the first hits 0.4–0.6 s earlier on a slow phone). Part of the entry script, so it
 * knows nothing of the search but its door.
 */
import { callWorker } from '../../platform/workerCall'
import type { Manifest } from '../../record/dataset'
import type { Opened, SearchWorkerService } from './searchWorker'
import SearchWorker from './searchWorker?worker'

export const startSearchWorker = () => callWorker<SearchWorkerService>(() => new SearchWorker())

interface EarlySearch {
  readonly worker: ReturnType<typeof startSearchWorker>
  /** Null where the worker could not open anything by itself. */
  readonly opened: Promise<Opened | null>
}

let early: EarlySearch | undefined

/** For a start that shows what the app brought along; nothing happens the second time. */
export function openSearchEarly(bundled: Manifest) {
  if (early) return
  const worker = startSearchWorker()
  const opened = worker.ask('open', bundled).then((answer) => {
    if (typeof answer !== 'string') return answer
    // It did not start; whoever asks next tries again, and hears of it.
    early = undefined
    return null
  })
  early = { worker, opened }
}

/** What was opened early, if anything was. */
export const earlySearch = (): EarlySearch | undefined => early
