import type { Compared, Mine } from './compareFile'

/** What the page asks of the worker. */
export interface ReadRequest {
  readonly file: Blob
  readonly mine: Mine
}

export type ReadAnswer = Compared

export const FAILED: ReadAnswer = { kind: 'trouble', trouble: { kind: 'failed' } }
