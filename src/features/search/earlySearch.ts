/**
 * The search's worker, started at the touch that asks for it: it opens the data and its index while the page is
 * still being made (measured: the first hits 0.4–0.6 s earlier on a slow phone). Part of the entry script, so it
 * knows nothing of the search but its door.
 */
import type { FromWorker, Opened, OpenRequest } from './searchMessages'
import SearchWorker from './searchWorker?worker'

export interface EarlySearch {
  readonly worker: Worker
  /** Null where the worker could not open anything by itself. */
  readonly opened: Promise<Opened | null>
}

let early: EarlySearch | undefined

/** Nothing happens the second time, and where there are no workers. */
export function openSearchEarly(request: OpenRequest) {
  const worker = early ? undefined : startSearchWorker()
  if (!worker) return
  const opened = new Promise<Opened | null>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'opened') resolve(data.opened)
    })
    worker.addEventListener('error', () => {
      // It did not start; whoever asks next tries again, and hears of it.
      early = undefined
      resolve(null)
    })
  })
  worker.postMessage(request)
  early = { worker, opened }
}

/** What was opened early, if anything was. */
export const earlySearch = (): EarlySearch | undefined => early

export function startSearchWorker(): Worker | undefined {
  try {
    return new SearchWorker()
  } catch {
    return undefined
  }
}
