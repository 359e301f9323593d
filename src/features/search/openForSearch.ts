/** What a start of the app shows, opened a second time beside it, where its search is made. */
import type { Dataset } from '../../record/dataset'
import type { SearchFile } from '../../record/searchTypes'
import type { FetchWorld } from '../dataset/fetchDataset'
import type { BootWorld } from '../dataset/bootWorld'
import { loadActive } from '../dataset/loadActive'
import { findSearchFile } from '../dataset/searchFile'

export interface OpenedForSearch {
  readonly dataset: Dataset
  readonly file: SearchFile
}

/** Null where there is no data, or no file to search it with. Changes nothing on the device, never throws. */
export async function openForSearch(
  world: BootWorld,
  host: FetchWorld,
): Promise<OpenedForSearch | null> {
  const { shown, kept } = await loadActive(world)
  if (!shown) return null
  const file = await findSearchFile(host, shown, kept)
  return file && { dataset: shown.dataset, file }
}
