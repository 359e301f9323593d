/** The search off the main thread: its index costs more than all else that a start does. */
import { openDatasets } from '../dataset/storage/openDatasets'
import type { VersionHint } from '../dataset/storage/versionHint'
import { bundledFiles } from '../dataset/bundledFiles'
import { openForSearch } from './openForSearch'
import { datasetBase } from '../dataset/datasetBase'
import type { FromWorker, OpenRequest, SearchRequest } from './searchMessages'
import { searchService } from './searchService'

const host = { base: datasetBase }
const tell = (message: FromWorker) => self.postMessage(message)
const serve = searchService((answer) => tell({ kind: 'answer', answer }))
/** What the page hands over itself is newer than what is still being opened. */
let handedOver = false

async function open({ bundled, hinted, keepTo }: OpenRequest) {
  // Only the page writes it; a worker cannot even read it.
  const hint: VersionHint = { read: () => hinted, write: () => false }
  const files = bundledFiles(host, bundled)
  const world = { bundled, hint, keepTo, files, openDatasets: () => openDatasets({ hint }) }
  const found = await openForSearch(world, host)
  if (!found || handedOver) return tell({ kind: 'opened', opened: null })
  const { readings, folding, version } = found.file
  // The page waits for this to go on, and only a query waits for the index.
  tell({ kind: 'opened', opened: { version, tables: { readings, folding } } })
  serve({ kind: 'dataset', hant: null, ...found })
}

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest | OpenRequest>) => {
  if (data.kind === 'open') return void open(data)
  handedOver ||= data.kind === 'dataset'
  serve(data)
})
