import { FAILED, type ReadAnswer, type ReadRequest } from './readMessages'
import ReadWorker from './readWorker?worker'

/** One at a time: ten large files at once would be more than a phone's memory. */
let before: Promise<unknown> = Promise.resolve()

/**
 * Reads a file in a worker; where there is none, or it cannot be loaded, the page reads it itself. With an aborted
 * `signal` nobody waits for the answer any more.
 */
export function readFile(request: ReadRequest, signal: AbortSignal): Promise<ReadAnswer> {
  const read = before.then(() => (signal.aborted ? FAILED : readNow(request, signal)))
  before = read.catch(() => undefined)
  return read
}

async function readNow(request: ReadRequest, signal: AbortSignal): Promise<ReadAnswer> {
  const worker = startWorker()
  if (!worker) return readHere(request)
  try {
    return await new Promise<ReadAnswer>((resolve) => {
      signal.addEventListener('abort', () => resolve(FAILED))
      worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => resolve(data))
      worker.addEventListener('error', () => resolve(readHere(request)))
      worker.postMessage(request)
    })
  } finally {
    // Its memory goes with it.
    worker.terminate()
  }
}

const readHere = async ({ file, mine }: ReadRequest): Promise<ReadAnswer> =>
  (await import('./compareFile')).compareFile(file, mine)

function startWorker(): Worker | undefined {
  try {
    return new ReadWorker()
  } catch {
    return undefined
  }
}
