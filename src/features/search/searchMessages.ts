/** What page and search say to each other; plain values, since a worker may stand between them. */
import type { Dataset, HantTexts, Manifest } from '../../record/dataset'
import type { SearchFile, SearchHit, SearchTables } from '../../record/searchTypes'

/** Open by yourself what the page is about to show, by the rules by which it finds that (features/dataset/loadActive). */
export interface OpenRequest {
  readonly kind: 'open'
  /** The manifest compiled into the app. */
  readonly bundled: Manifest
  /** What a worker cannot read: the hint's version, and the one that a running meeting has frozen. */
  readonly hinted: string | null
  readonly keepTo: string | null
}

export interface DatasetRequest {
  readonly kind: 'dataset'
  readonly dataset: Dataset
  readonly file: SearchFile | null
  /** Only needed without a file. */
  readonly hant: HantTexts | null
}

export interface QueryRequest {
  readonly kind: 'query'
  readonly query: string
  readonly limit: number
}

export type SearchRequest = DatasetRequest | QueryRequest

/** Null where nothing could be opened: the page then hands over what it shows. */
export interface Opened {
  readonly version: string
  /** What the page marks its hits with. */
  readonly tables: SearchTables
}

export interface SearchAnswer {
  readonly query: string
  readonly hits: readonly SearchHit[]
}

export type FromWorker =
  | { readonly kind: 'opened'; readonly opened: Opened | null }
  | { readonly kind: 'answer'; readonly answer: SearchAnswer }
