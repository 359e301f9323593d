/** How a question ends that was not answered: the reader waits no longer, or the worker could not be had or is gone. */
export type Unanswered = 'cancelled' | 'died'

/** One at a time: ten large files at once would be more than a phone's memory. */
let before: Promise<unknown> = Promise.resolve()

/**
 * Asks a worker of its own, whose memory goes with the answer. What was too much for the worker is never tried on
 * the page: that would take the page with it.
 */
export function askWorker<A>(
  start: () => Worker,
  question: unknown,
  signal: AbortSignal,
): Promise<A | Unanswered> {
  const turn = before.then(() => ask<A>(start, question, signal))
  before = turn
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve('cancelled'))
    void turn.then(resolve)
  })
}

function ask<A>(start: () => Worker, question: unknown, signal: AbortSignal) {
  return new Promise<A | Unanswered>((resolve) => {
    if (signal.aborted) return resolve('cancelled')
    let worker: Worker
    try {
      worker = start()
    } catch {
      return resolve('died')
    }
    const end = (answer: A | Unanswered) => {
      worker.terminate()
      resolve(answer)
    }
    signal.addEventListener('abort', () => end('cancelled'))
    worker.addEventListener('message', ({ data }: MessageEvent<A>) => end(data))
    for (const trouble of ['error', 'messageerror'])
      worker.addEventListener(trouble, () => end('died'))
    worker.postMessage(question)
  })
}
