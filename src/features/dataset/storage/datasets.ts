/**
 * The dataset versions kept on this device: which there are, which is active, which was before.
 * One pointer, one transaction, looked at again inside it: another tab may have been faster. A row that does not parse
 * counts as absent everywhere, and goes with the older ones.
 */
import { parseKeptDataset } from '../../../record/parseDataset'
import { compareReleases, sequenceOf } from '../../../record/releaseOrder'
import type { SearchFile } from '../../../record/searchTypes'
import type { Database, DatasetRow, PointerName } from './db'
import { askFirst } from './askFirst'
import { openSafely, type OpenWorld, type Unavailable } from './openSafely'
import {
  orFailure,
  orNothing,
  storageFailure,
  type Done,
  type StorageFailure,
} from './storageFailure'
import { type VersionHint, versionHint } from './versionHint'

/** What a boot needs to know, read at one moment. */
export interface DeviceState {
  readonly active: DatasetRow | null
  readonly previous: string | null
  readonly refused: string | null
  /** The latest signed version that was ever active here, kept or not; null before any was. */
  readonly highest: string | null
  readonly versions: readonly string[]
}

type Swapped =
  { readonly ok: true; readonly active: string; readonly previous: string | null } | StorageFailure

/** Questions answer "nothing there" when the database was emptied or broke; commands say what failed. */
export interface KeptDatasets {
  look(): Promise<DeviceState>
  load(version: string): Promise<DatasetRow | null>
  /** What a search of that version needs; null where the version came without it. */
  searchFile(version: string): Promise<SearchFile | null>
  /** Keeps a checked version beside the active one, or repairs it where it is kept already. */
  stage(row: DatasetRow, searchFile?: SearchFile | null): Promise<Done>
  /**
   * Makes a staged version the active one; the one before stays for a rollback, older ones go.
   * Refused (`changed`) where another tab has a later one active meanwhile.
   * With `ifActiveIs` it is nobody's wish but a rule's: refused where another tab was faster
   * (`changed`) or the reader went back from this version (`refused`).
   */
  activate(version: string, when?: { readonly ifActiveIs: string | null }): Promise<Swapped>
  /** Swaps active and previous, and remembers what was gone back from. */
  rollback(): Promise<Swapped>
}

export function keptDatasets(db: Database, hint: Pick<VersionHint, 'write'>): KeptDatasets {
  /** The version a pointer names; a pointer to a version that is gone counts as none. */
  async function versionAt(name: PointerName, versions: readonly string[]) {
    const pointer = await db.pointers.get(name)
    return pointer && versions.includes(pointer.version) ? pointer.version : null
  }
  const highest = async () => textOf((await db.pointers.get('highest'))?.version)
  const rowOf = async (version: string | null) =>
    version === null ? null : parseKeptDataset(await db.datasets.get(version))
  const readableRows = async () =>
    (await db.datasets.toArray()).flatMap((row) => parseKeptDataset(row) ?? [])
  const versionsKept = () => db.datasets.toCollection().primaryKeys()
  const tables = () => [db.datasets, db.pointers, db.searchFiles]
  const reading = <T>(nothing: T, work: () => Promise<T>) =>
    orNothing(nothing, () => db.transaction('r', tables(), work))
  const writing = <T>(work: () => Promise<T | StorageFailure>) =>
    orFailure(() => db.transaction('rw', tables(), work))

  /** The next start asks whatever becomes of it: a browser may be killed at any moment. `settleDevice` takes that back. */
  async function swapping(work: () => Promise<Swapped>) {
    await askFirst(true)
    return writing<Swapped>(work)
  }

  /** Written before the commit: a crash in between hides the prerendered figures once, no more. */
  async function point(active: string, previous: string | null): Promise<Swapped> {
    hint.write(active)
    await db.pointers.put({ name: 'active', version: active })
    if (previous) await db.pointers.put({ name: 'previous', version: previous })
    else await db.pointers.delete('previous')
    return { ok: true, active, previous }
  }

  /**
   * What is newer than the new active one stays: it may be waiting for the reader in another tab. So does, behind the
   * previous one, the newest of the others: three in all, to look back at.
   */
  async function deleteOlder(active: DatasetRow, previous: string | null, rows: DatasetRow[]) {
    const isOther = ({ version }: DatasetRow) => version !== previous && version !== active.version
    const others = rows.filter(isOther).sort((a, b) => compareReleases(b.manifest, a.manifest))
    const newer = others.filter((row) => compareReleases(row.manifest, active.manifest) > 0)
    const third = others.find((row) => !newer.includes(row))
    const kept = new Set([
      active.version,
      previous,
      third?.version,
      ...newer.map((row) => row.version),
    ])
    const versions = (await versionsKept()).filter((version) => !kept.has(version))
    await db.datasets.bulkDelete(versions)
    await db.searchFiles.bulkDelete(versions)
  }

  return {
    look: () =>
      reading<DeviceState>(NOTHING, async () => {
        const versions = await versionsKept()
        return {
          active: await rowOf(await versionAt('active', versions)),
          previous: await versionAt('previous', versions),
          refused: (await db.pointers.get('refused'))?.version ?? null,
          highest: await highest(),
          versions,
        }
      }),

    load: (version) => reading(null, () => rowOf(version)),

    searchFile: (version) => reading(null, async () => (await db.searchFiles.get(version)) ?? null),

    stage: (row, searchFile) =>
      writing<Done>(async () => {
        await db.datasets.put(row)
        if (searchFile) await db.searchFiles.put(searchFile)
        return { ok: true }
      }),

    activate: (version, when) =>
      swapping(async () => {
        const rows = await readableRows()
        const versions = rows.map((row) => row.version)
        const active = await versionAt('active', versions)
        const refused = (await db.pointers.get('refused'))?.version
        if (when && when.ifActiveIs !== active)
          return storageFailure('changed', `active is ${active}, not ${when.ifActiveIs}`)
        if (when && refused === version)
          return storageFailure('refused', `${version} was rolled back from`)
        const row = rows.find((one) => one.version === version)
        if (!row) return storageFailure('notStaged', `dataset ${version} was never staged`)
        const before = rows.find((one) => one.version === active)
        if (before && isOlder(row, before))
          return storageFailure('changed', `${active} is newer than ${version}`)
        if (refused === version) await db.pointers.delete('refused')
        if (row.signedBy && sequenceOf(version) > sequenceOf((await highest()) ?? ''))
          await db.pointers.put({ name: 'highest', version })
        if (active === version) return point(version, await versionAt('previous', versions))
        await deleteOlder(row, active, rows)
        return point(version, active)
      }),

    rollback: () =>
      swapping(async () => {
        const versions = await versionsKept()
        const active = await versionAt('active', versions)
        const previous = (await rowOf(await versionAt('previous', versions)))?.version
        if (!previous) return storageFailure('noPrevious', 'no earlier version is kept')
        if (active) await db.pointers.put({ name: 'refused', version: active })
        return point(previous, active)
      }),
  }
}

const NOTHING: DeviceState = {
  active: null,
  previous: null,
  refused: null,
  highest: null,
  versions: [],
}

/** The one door to what is kept on this device; the app imports it lazily, with Dexie behind it. */
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

/** What the device gives back may be anything. */
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** By its place in the sequence alone: a mistyped day of the active one must not hold a correction back. */
const isOlder = (row: DatasetRow, than: DatasetRow): boolean =>
  compareReleases({ ...row.manifest, released: '' }, { ...than.manifest, released: '' }) < 0
