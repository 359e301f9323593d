/** The data that the app brought along. */
import type { Dataset, HantTexts, Manifest } from '../../record/dataset'
import type { FetchWorld } from './fetchDataset'
import { filesOf, type DatasetFiles, type Parsers } from './receiveFile'

/**
 * The build parsed these very bytes and compiled their hash into the app, so a start need not load
 * the parser and parse them again: the hash is the check.
 */
const trusting: Parsers = {
  dataset: (raw) => ({ ok: true, value: raw as Dataset }),
  hant: (raw) => ({ ok: true, value: raw as HantTexts }),
}

/**
 * The app's own files, fetched when asked for. On a page without crypto.subtle (a phone that tries the
 * app over plain http) length and version are all that is checked: they come from where the app does.
 */
export function bundledFiles(world: FetchWorld, bundled: Manifest): DatasetFiles {
  return filesOf({ unverifiable: 'accept', ...world, parsers: trusting }, bundled)
}
