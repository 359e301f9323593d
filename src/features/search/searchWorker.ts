/** The search off the main thread: its index costs more than all else that a start does. */
import { answerCalls } from '../../platform/workerCall'
import type { Manifest } from '../../record/dataset'
import type { Folding } from '../../record/searchTypes'
import { datasetBase } from '../dataset/datasetBase'
import { openBundled, searchService, type SearchSource } from './searchService'

export interface Opened {
  readonly version: string
  /** What the page marks its hits with. */
  readonly folding: Folding
}

const { dataset, find } = searchService()
/** What the page hands over itself is newer than what is still being opened. */
let handedOver = false

const service = {
  find,
  dataset(given: SearchSource) {
    handedOver = true
    dataset(given)
  },
  /** Opens the data that the app brought along; null where it cannot be had: the page then hands over what it shows. */
  async open(bundled: Manifest): Promise<Opened | null> {
    const found = await openBundled({ base: datasetBase }, bundled)
    if (!found || handedOver) return null
    dataset({ ...found, hant: null })
    const { folding, version } = found.file
    return { version, folding }
  },
}

export type SearchWorkerService = typeof service

answerCalls(service)
