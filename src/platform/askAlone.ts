import { callWorker, type Unanswered } from './workerCall'

/** One at a time: ten large files at once would be more than a phone's memory. */
let before: Promise<unknown> = Promise.resolve()

/**
 * Asks a worker of its own to `read`; its memory goes with the answer. What was too much for the worker is never tried
 * on the page: that would take the page with it.
 * @param signal once aborted, nobody waits any more and the worker ends
 */
export function askAlone<Q, A>(
  start: () => Worker,
  question: Q,
  signal: AbortSignal,
): Promise<A | Unanswered> {
  const turn = before.then(async () => {
    if (signal.aborted) return 'cancelled'
    const { ask, end } = callWorker<{ read: (question: Q) => A }>(start)
    signal.addEventListener('abort', () => end())
    const answer = await ask('read', question)
    end()
    return answer
  })
  before = turn
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve('cancelled'))
    void turn.then(resolve)
  })
}
