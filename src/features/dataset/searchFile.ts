/** The search file of a dataset, where it can be had: without it the app makes its index itself. */
import type { Manifest } from '../../record/dataset'
import { SEARCH_SCHEMA, type SearchFile } from '../../record/searchTypes'
import type { KeptDatasets } from './storage/datasets'
import { fetchFile, type FetchWorld } from './fetchDataset'
import type { LoadedDataset } from './bootWorld'

/** The app's own file comes from the cache at once; for another host's nobody waits long. */
const TIMEOUT_MS = 3000

/** Null where there is none, it does not arrive or it is not what the manifest announces. */
export async function fetchSearchFile(
  world: FetchWorld,
  manifest: Manifest,
): Promise<SearchFile | null> {
  const file = manifest.files.find(({ role }) => role === 'search')
  if (!file) return null
  const fetched = await fetchFile({ timeout: TIMEOUT_MS, ...world }, file)
  return fetched.ok && isSearchFile(fetched.value, manifest) ? fetched.value : null
}

/** As `fetchSearchFile`, but the device is asked first where the data came from it. */
export async function findSearchFile(
  world: FetchWorld,
  { manifest, source }: Pick<LoadedDataset, 'manifest' | 'source'>,
  kept: Pick<KeptDatasets, 'searchFile'> | null,
): Promise<SearchFile | null> {
  if (source === 'bundled') return fetchSearchFile({ ...world, unverifiable: 'accept' }, manifest)
  const own: unknown = await kept?.searchFile(manifest.version)
  return isSearchFile(own, manifest) ? own : fetchSearchFile(world, manifest)
}

/** Only what the app reads before the library does; a broken index is made anew (features/search/engine/searcher.ts). */
function isSearchFile(value: unknown, { version }: Manifest): value is SearchFile {
  if (!isRecord(value) || value.schema !== SEARCH_SCHEMA || value.version !== version) return false
  const { readings, folding } = value
  return (
    isRecord(readings) &&
    isRecord(readings.chars) &&
    isRecord(readings.texts) &&
    isRecord(folding) &&
    typeof folding.from === 'string' &&
    typeof folding.to === 'string'
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
