/** Tables of a package → a dataset, or what is wrong, with file, row and column. Pure. */
import { DATASET_SCHEMA, type Dataset } from '../../../../record/dataset.ts'
import { parseDataset } from '../../../../record/parseDataset.ts'
import { readCell, readRecord } from '../../../../record/cells.ts'
import {
  COLUMNS,
  keysOf,
  LATER_TABLES,
  RECORD_TABLES,
  type RecordTable,
} from '../../../../record/tables.ts'

/** One CSV of a package, as a reader of CSV found it. */
export interface Grid {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export type PackageProblem =
  | { readonly kind: 'missingTable'; readonly table: string }
  | { readonly kind: 'missingColumns'; readonly table: string; readonly columns: readonly string[] }
  | {
      readonly kind: 'badCell'
      readonly table: string
      /** 1 is the header, as in a spreadsheet. */
      readonly row: number
      readonly column: string
      readonly cell: string
    }
  | { readonly kind: 'twice'; readonly table: string; readonly row: number; readonly key: string }
  /** What the dataset's own rules say, in their words. */
  | { readonly kind: 'rule'; readonly sentence: string }

export type ReadPackage =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly PackageProblem[] }

/** After so many the reader has understood. */
const MAX_PROBLEMS = 20

export function readTables(
  grids: ReadonlyMap<string, Grid>,
  about: Pick<Dataset, 'version' | 'released' | 'edition'>,
): ReadPackage {
  const problems: PackageProblem[] = []
  const tables = Object.fromEntries(
    RECORD_TABLES.map((table) => [table, recordsOf(table, grids.get(table), problems)]),
  )
  if (problems.length) return { ok: false, problems: problems.slice(0, MAX_PROBLEMS) }
  const parsed = parseDataset({ schema: DATASET_SCHEMA, ...about, ...tables })
  if (parsed.ok) return { ok: true, dataset: parsed.value }
  return { ok: false, problems: parsed.problems.map((sentence) => ({ kind: 'rule', sentence })) }
}

function recordsOf(table: RecordTable, grid: Grid | undefined, problems: PackageProblem[]) {
  if (!grid) {
    if (!LATER_TABLES.includes(table)) problems.push({ kind: 'missingTable', table })
    return []
  }
  const missing = COLUMNS[table]
    .filter(({ name, later }) => !later && !grid.header.includes(name))
    .map(({ name }) => name)
  if (missing.length) {
    problems.push({ kind: 'missingColumns', table, columns: missing })
    return []
  }
  const seen = new Set<string>()
  return grid.rows.map((row, index) => {
    const cells = Object.fromEntries(grid.header.map((name, at) => [name, row[at] ?? '']))
    const key = keysOf(table)
      .map((name) => cells[name])
      .join('#')
    if (seen.has(key)) problems.push({ kind: 'twice', table, row: index + 2, key })
    seen.add(key)
    for (const { name: column, codec } of COLUMNS[table]) {
      const cell = cells[column] ?? ''
      if (readCell(cell, codec) === undefined)
        problems.push({ kind: 'badCell', table, row: index + 2, column, cell })
    }
    return readRecord(table, cells)
  })
}
