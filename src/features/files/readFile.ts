import { askAlone } from '../../platform/askAlone'
import type { Compared } from './compareFile'
import type { ReadRequest } from './readWorker'
import ReadWorker from './readWorker?worker'

/** Reads a file and compares it in a worker; with an aborted `signal` nobody waits for the answer any more. */
export async function readFile(request: ReadRequest, signal: AbortSignal): Promise<Compared> {
  const answer = await askAlone<ReadRequest, Compared>(() => new ReadWorker(), request, signal)
  return typeof answer === 'string' ? { kind: 'trouble', trouble: { kind: answer } } : answer
}
