/** The one door to what is kept on this device; the app imports it lazily, with Dexie behind it. */
import { keptDatasets, type KeptDatasets } from './datasets'
import { openSafely, type OpenWorld, type Unavailable } from './openSafely'
import { versionHint, type VersionHint } from './versionHint'

export type OpenedDatasets =
  { readonly kind: 'open'; readonly datasets: KeptDatasets } | Unavailable

/** Never throws and never waits for ever. */
export async function openDatasets(
  world: OpenWorld & { readonly hint?: VersionHint } = {},
): Promise<OpenedDatasets> {
  const opened = await openSafely(world)
  if (opened.kind === 'unavailable') return opened
  return { kind: 'open', datasets: keptDatasets(opened.db, world.hint ?? versionHint()) }
}
