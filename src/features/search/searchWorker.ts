/** The search off the main thread: its index costs more than all else that a start does. */
import { answerCalls } from '../../platform/workerCall'
import type { Manifest } from '../../record/dataset'
import type { Folding } from '../../record/searchTypes'
import { openDatasets } from '../dataset/storage/datasets'
import type { VersionHint } from '../dataset/storage/versionHint'
import { bundledFiles } from '../dataset/receiveFile'
import { openForSearch, searchService, type SearchSource } from './searchService'
import { datasetBase } from '../dataset/datasetBase'

export interface OpenRequest {
  /** The manifest compiled into the app. */
  readonly bundled: Manifest
  /** What a worker cannot read: the hint's version, and the one that a running meeting has frozen. */
  readonly hinted: string | null
  readonly keepTo: string | null
}

export interface Opened {
  readonly version: string
  /** What the page marks its hits with. */
  readonly folding: Folding
}

const host = { base: datasetBase }
const { dataset, find } = searchService()
/** What the page hands over itself is newer than what is still being opened. */
let handedOver = false

const service = {
  find,
  dataset(given: SearchSource) {
    handedOver = true
    dataset(given)
  },
  /**
   * Opens by itself what the page is about to show, by the rules by which it finds that (features/dataset/loadActive).
   * Null where nothing could be opened: the page then hands over what it shows.
   */
  async open({ bundled, hinted, keepTo }: OpenRequest): Promise<Opened | null> {
    // Only the page writes it; a worker cannot even read it.
    const hint: VersionHint = { read: () => hinted, write: () => false }
    const files = bundledFiles(host, bundled)
    const world = { bundled, hint, keepTo, files, openDatasets: () => openDatasets({ hint }) }
    const found = await openForSearch(world, host)
    if (!found || handedOver) return null
    const { folding, version } = found.file
    dataset({ ...found, hant: null })
    return { version, folding }
  },
}

export type SearchWorkerService = typeof service

answerCalls(service)
