import type { Compared, Mine } from './compareFile'

/** Many times the whole package; looked at before a byte is read. */
export const MAX_BYTES = 20 * 1024 * 1024

/** What the page asks of the worker. */
export interface ReadRequest {
  readonly file: Blob
  readonly mine: Mine
}

export type ReadAnswer = Compared

export const FAILED: ReadAnswer = { kind: 'trouble', trouble: { kind: 'failed' } }
