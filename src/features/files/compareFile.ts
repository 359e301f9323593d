/** A file, read and held beside what this phone has: all that is said of it, none of its bulk. */
import type { Dataset } from '../../record/dataset'
import {
  compareTables,
  recogniseTable,
  type FileRows,
  type KnownTitles,
  type TableComparison,
} from './engine/compareTables'
import type { Table, TableKind } from './engine/table'
import { compareDatasets, type RowChange } from './engine/package/compareDatasets'
import type { PackageRead } from './readPackage'
import { recogniseFile, type Recognised } from './recogniseFile'

/** What a file is held beside; plain data, so that a worker can be told. */
export interface DeviceData {
  readonly tables: Readonly<Record<TableKind, Table>>
  readonly known: KnownTitles
  readonly dataset: Dataset
}

/** The first of very many, and how many they are. */
export interface FirstOf<T> {
  readonly count: number
  readonly first: readonly T[]
}

export interface ComparedTable {
  /** CSV, XLSX or JSON. */
  readonly form: string
  /** Undefined where it is none of ours. */
  readonly kind: TableKind | undefined
  readonly missing: readonly string[]
  readonly rows: number
  readonly alike: number
  readonly differing: FirstOf<TableComparison['differing'][number]>
  readonly unknown: FirstOf<TableComparison['unknown'][number]>
  readonly problems: FirstOf<TableComparison['problems'][number]>
  readonly rewritten: TableComparison['rewritten']
  readonly skipped: FileRows['skipped']
  readonly sheet: string | undefined
}

export type ComparedPackage =
  | Extract<PackageRead, { ok: false }>
  | {
      readonly ok: true
      readonly version: string
      readonly released: string
      readonly altered: readonly string[]
      readonly rows: number
      readonly counts: Readonly<Record<RowChange['kind'], number>>
      readonly changes: FirstOf<RowChange>
      readonly reordered: readonly string[]
    }

export type Compared =
  | Exclude<Recognised, { kind: 'table' | 'package' }>
  | { readonly kind: 'table'; readonly table: ComparedTable }
  | { readonly kind: 'package'; readonly read: ComparedPackage }

/** More than a phone shows, few enough to hand from a worker to the page in no time. */
const MOST = 200
const firstOf = <T>(all: readonly T[]): FirstOf<T> => ({
  count: all.length,
  first: all.slice(0, MOST),
})

export async function compareFile(file: Blob, mine: DeviceData): Promise<Compared> {
  const read = await recogniseFile(file, mine.known)
  if (read.kind === 'table') return { kind: 'table', table: tableOf(read.rows, read.form, mine) }
  return read.kind === 'package' ? { kind: 'package', read: packageOf(read.read, mine) } : read
}

function tableOf(rows: FileRows, form: string, { known, tables }: DeviceData): ComparedTable {
  const recognised = recogniseTable(rows.header, known)
  const compared =
    recognised && !recognised.missing.length
      ? compareTables(tables[recognised.kind], recognised, rows)
      : undefined
  return {
    form,
    kind: recognised?.kind,
    missing: recognised?.missing ?? [],
    rows: rows.rows.length,
    alike: compared?.alike ?? 0,
    differing: firstOf(compared?.differing ?? []),
    unknown: firstOf(compared?.unknown ?? []),
    problems: firstOf(compared?.problems ?? []),
    rewritten: compared?.rewritten ?? { count: 0 },
    skipped: rows.skipped,
    sheet: rows.sheet,
  }
}

function packageOf(read: PackageRead, mine: DeviceData): ComparedPackage {
  if (!read.ok) return read
  const { version, released } = read.dataset
  const { rows, changes, reordered } = compareDatasets(mine.dataset, read.dataset)
  const counts = { added: 0, changed: 0, removed: 0 }
  for (const { kind } of changes) counts[kind] += 1
  const { altered } = read
  return {
    ok: true,
    version,
    released,
    altered,
    rows,
    counts,
    changes: firstOf(changes),
    reordered,
  }
}
