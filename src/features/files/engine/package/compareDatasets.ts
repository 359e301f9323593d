/** What of one dataset is new, gone or different in another, row by row. Pure. */
import type { Dataset } from '../../../../record/dataset.ts'
import { keysOf, RECORD_TABLES, type RecordTable } from '../../../../record/tables.ts'
import { packagedRows } from './describe.ts'

export interface ChangedCell {
  readonly column: string
  readonly before: string
  readonly after: string
}

export interface RowChange {
  readonly table: RecordTable
  /** What names the row: its id, or document and path. */
  readonly key: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** Only of a changed row. */
  readonly cells: readonly ChangedCell[]
}

export interface DatasetComparison {
  readonly rows: number
  readonly changes: readonly RowChange[]
  /** The same rows in another order; some orders are the documents' own. */
  readonly reordered: readonly RecordTable[]
}

interface Rows {
  readonly columns: readonly string[]
  readonly byKey: ReadonlyMap<string, readonly string[]>
}

export function compareDatasets(mine: Dataset, other: Dataset): DatasetComparison {
  const [before, after] = [rowsByTable(mine), rowsByTable(other)]
  const changes: RowChange[] = []
  const reordered: RecordTable[] = []
  let rows = 0
  for (const table of RECORD_TABLES) {
    const old = before.get(table)
    const fresh = after.get(table)
    if (!old || !fresh) continue
    rows += fresh.byKey.size
    const found = changesOf(table, old, fresh)
    changes.push(...found)
    const moved = [...old.byKey.keys()].join('\n') !== [...fresh.byKey.keys()].join('\n')
    if (moved && !found.some(({ kind }) => kind !== 'changed')) reordered.push(table)
  }
  return { rows, changes, reordered }
}

function changesOf(table: RecordTable, old: Rows, fresh: Rows): RowChange[] {
  const changes: RowChange[] = []
  for (const [key, cells] of fresh.byKey) {
    const was = old.byKey.get(key)
    if (!was) {
      changes.push({ table, key, kind: 'added', cells: [] })
      continue
    }
    const changed = old.columns.flatMap((column, at): ChangedCell[] =>
      was[at] === cells[at] || (table === 'areas' && column === 'order')
        ? []
        : [{ column, before: was[at] ?? '', after: cells[at] ?? '' }],
    )
    if (changed.length) changes.push({ table, key, kind: 'changed', cells: changed })
  }
  for (const key of old.byKey.keys())
    if (!fresh.byKey.has(key)) changes.push({ table, key, kind: 'removed', cells: [] })
  return changes
}

const rowsByTable = (dataset: Dataset): ReadonlyMap<RecordTable, Rows> =>
  new Map(
    packagedRows(dataset).map(({ table, columns, rows }) => {
      const at = keysOf(table).map((name) => columns.indexOf(name))
      return [
        table,
        { columns, byKey: new Map(rows.map((row) => [at.map((i) => row[i]).join('#'), row])) },
      ]
    }),
  )
