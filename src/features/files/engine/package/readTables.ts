/** Tables of a package → a dataset, or what is wrong, with file, row and column. Pure. */
import { DATASET_SCHEMA, type Dataset } from '../../../../record/dataset.ts'
import { parseDataset } from '../../../../record/parseDataset.ts'
import { place, readCell } from './cells.ts'
import { keysOf, PACKAGED_TABLES, SHAPES, type PackagedTable } from './shapes.ts'

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
  about: { readonly version: string; readonly released: string },
): ReadPackage {
  const problems: PackageProblem[] = []
  const tables = Object.fromEntries(
    PACKAGED_TABLES.map((table) => [table, recordsOf(table, grids.get(table), problems)]),
  )
  if (problems.length) return { ok: false, problems: problems.slice(0, MAX_PROBLEMS) }
  const parsed = parseDataset({ schema: DATASET_SCHEMA, ...about, ...tables })
  if (parsed.ok) return { ok: true, dataset: parsed.dataset }
  return { ok: false, problems: parsed.problems.map((sentence) => ({ kind: 'rule', sentence })) }
}

function recordsOf(table: PackagedTable, grid: Grid | undefined, problems: PackageProblem[]) {
  if (!grid) {
    problems.push({ kind: 'missingTable', table })
    return []
  }
  const columns = SHAPES[table].map((shape) => ({ shape, at: grid.header.indexOf(shape.name) }))
  const missing = columns
    .filter(({ shape, at }) => at < 0 && !shape.later)
    .map(({ shape }) => shape.name)
  if (missing.length) {
    problems.push({ kind: 'missingColumns', table, columns: missing })
    return []
  }
  const keyColumns = keysOf(table).map((name) => grid.header.indexOf(name))
  const seen = new Set<string>()
  return grid.rows.map((cells, index) => {
    const row = index + 2
    const key = keyColumns.map((at) => cells[at] ?? '').join('#')
    if (seen.has(key)) problems.push({ kind: 'twice', table, row, key })
    seen.add(key)
    const record: Record<string, unknown> = {}
    for (const { shape, at } of columns) {
      if (at < 0) continue
      const cell = cells[at] ?? ''
      const value = readCell(cell, shape.codec)
      if (value === undefined)
        problems.push({ kind: 'badCell', table, row, column: shape.name, cell })
      place(record, shape.path, value)
    }
    return record
  })
}
