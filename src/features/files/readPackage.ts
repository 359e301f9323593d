/** The files of a zip → the dataset of a data package of ours, or what is wrong. */
import type { Dataset } from '../../record/dataset'
import { readEdition, type Edition } from '../../record/edition'
import { packageNameOf, tablePath } from './engine/package/describe'
import { readTables, type Grid, type PackageProblem } from './engine/package/readTables'
import { RECORD_TABLES } from '../../record/tables'
import { sha256 } from '../../platform/sha256'
import { decodeText } from '../../platform/readText'
import { readPlainCsv } from './readCsv'

export type PackageRead =
  | {
      readonly ok: true
      readonly dataset: Dataset
      /** Tables whose bytes are not those that the description names. */
      readonly altered: readonly string[]
    }
  | { readonly ok: false; readonly problems: readonly (PackageProblem | FileProblem)[] }

export type FileProblem =
  | { readonly kind: 'notOurs' | 'badDescription' }
  | { readonly kind: 'badQuotes'; readonly table: string; readonly row: number }
  | { readonly kind: 'unreadableTable' | 'tooManyRows'; readonly table: string }

export const DESCRIPTION = 'datapackage.json'

/** Where the description lies: somebody may have zipped a folder. */
export const descriptionIn = (files: ReadonlyMap<string, unknown>): string | undefined =>
  [...files.keys()]
    .filter((name) => name === DESCRIPTION || name.endsWith(`/${DESCRIPTION}`))
    .sort((a, b) => a.length - b.length)[0]

interface Description {
  readonly version: string
  readonly released: string
  readonly edition: Edition
  readonly hashes: ReadonlyMap<string, string>
}

export async function readPackage(files: ReadonlyMap<string, Uint8Array>): Promise<PackageRead> {
  const at = descriptionIn(files) ?? DESCRIPTION
  const folder = at.slice(0, -DESCRIPTION.length)
  const description = describe(files.get(at))
  if (typeof description === 'string') return { ok: false, problems: [{ kind: description }] }
  const grids = new Map<string, Grid>()
  const problems: FileProblem[] = []
  const altered: string[] = []
  for (const table of RECORD_TABLES) {
    const bytes = files.get(folder + tablePath(table))
    if (!bytes) continue
    const decoded = decodeText(bytes)
    const csv = decoded && !decoded.lost ? readPlainCsv(decoded.text) : undefined
    if (csv?.kind === 'grid') grids.set(table, csv.grid)
    else if (csv?.kind === 'quotes') problems.push({ kind: 'badQuotes', table, row: csv.row })
    else problems.push({ kind: csv ? 'tooManyRows' : 'unreadableTable', table })
    const wanted = description.hashes.get(table)
    // A browser that cannot make one raises no alarm.
    const found = wanted && (await sha256(new Uint8Array(bytes), globalThis.crypto?.subtle))
    if (found && found !== wanted) altered.push(table)
  }
  if (problems.length) return { ok: false, problems }
  const read = readTables(grids, description)
  return read.ok ? { ...read, altered } : read
}

function describe(bytes: Uint8Array | undefined): Description | 'notOurs' | 'badDescription' {
  try {
    const decoded = bytes && decodeText(bytes)
    if (!decoded || decoded.lost) return 'badDescription'
    const value: unknown = JSON.parse(decoded.text)
    const { name, version, created, resources, ...more } = value as Record<string, unknown>
    const edition = readEdition(more.edition)
    if (!edition || name !== packageNameOf(edition) || !Array.isArray(resources)) return 'notOurs'
    const hashes = (resources as readonly Record<string, unknown>[]).flatMap((resource) => {
      const hash = typeof resource.hash === 'string' ? resource.hash.replace(/^sha256:/, '') : ''
      return hash ? [[String(resource.name), hash] as const] : []
    })
    return {
      version: String(version),
      released: String(created).slice(0, 10),
      edition,
      hashes: new Map(hashes),
    }
  } catch {
    return 'badDescription'
  }
}
