/** The columns that the app reads. datapackage.json must describe each; it may describe more. */
import {
  COLUMNS as RECORD_COLUMNS,
  RECORD_TABLES,
  type ColumnOf as ColumnOfRecord,
  type RecordTable,
} from '../../src/record/tables.ts'

/** What the pipeline alone reads: no part of a record holds it. */
const AUTHORED_ONLY = {
  areas: ['order'],
  documents: ['source_file'],
  indicators: ['name_zh_hant'],
  non_figures: ['document', 'section', 'token', 'count', 'class', 'why'],
} as const

/** Made when the data is compiled, so no table has it. */
export type Derived = 'pinyin'
const DERIVED: readonly string[] = ['pinyin' satisfies Derived]

type AuthoredOnly = typeof AUTHORED_ONLY
export type TableName = RecordTable | keyof AuthoredOnly
export type ColumnOf<T extends TableName> =
  | (T extends RecordTable ? Exclude<ColumnOfRecord<T>, Derived> : never)
  | (T extends keyof AuthoredOnly ? AuthoredOnly[T][number] : never)

export const TABLE_NAMES: readonly TableName[] = [...RECORD_TABLES, 'non_figures']

export const COLUMNS = Object.fromEntries(
  TABLE_NAMES.map((table) => [table, columnsOf(table)]),
) as Readonly<Record<TableName, readonly string[]>>

function columnsOf(table: TableName): readonly string[] {
  const record = table === 'non_figures' ? [] : RECORD_COLUMNS[table]
  const authored: Partial<Record<TableName, readonly string[]>> = AUTHORED_ONLY
  return [
    ...record.map(({ name }) => name).filter((name) => !DERIVED.includes(name)),
    ...(authored[table] ?? []),
  ]
}

/** What the app does not hand out: only the comparison with the original texts and the Traditional names need it. */
export const AUTHORED_TABLES: readonly string[] = ['non_figures']
export const AUTHORED_COLUMNS: ReadonlySet<string> = new Set(['name_zh_hant', 'source_file'])
