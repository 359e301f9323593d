import { askWorker } from '../../platform/askWorker'
import type { ReadAnswer, ReadRequest } from './readMessages'
import ReadWorker from './readWorker?worker'

/** Reads a file and compares it in a worker; with an aborted `signal` nobody waits for the answer any more. */
export async function readFile(request: ReadRequest, signal: AbortSignal): Promise<ReadAnswer> {
  const answer = await askWorker<ReadAnswer>(() => new ReadWorker(), request, signal)
  return typeof answer === 'string' ? { kind: 'trouble', trouble: { kind: answer } } : answer
}
