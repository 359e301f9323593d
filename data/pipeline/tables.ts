import type { Edition } from '../../src/record/edition.ts'
import {
  type ColumnOf as ColumnOfRecord,
  COLUMNS as RECORD_COLUMNS,
  RECORD_TABLES,
  type RecordTable,
} from '../../src/record/tables.ts'

/** One thing that is wrong in the data: where it stands, what it is and what would be right. */
export interface Finding {
  /** Name of the check that found it. */
  readonly check: string
  /** Path from the project's top, e.g. `data/tables/statements.csv`. */
  readonly file: string
  /** Line of the row in the file, 1 is the header. */
  readonly line: number
  readonly column?: string | undefined
  readonly message: string
  readonly mend: string
}

/** A finding about one cell. */
export const findingAt = (
  check: string,
  { file, line }: Pick<AnyRow, 'file' | 'line'>,
  column: string,
  message: string,
  mend: string,
): Finding => ({ check, file, line, column, message, mend })

/** One finding as one line: `file:line column: message → mend`. */
export function formatFinding({ file, line, column, message, mend }: Finding): string {
  const place = column ? `${file}:${line} ${column}` : `${file}:${line}`
  return `${place}: ${message} → ${mend}`
}

/** What the pipeline alone reads: no part of a record holds it. */
const AUTHORED_ONLY = {
  areas: ['order'],
  documents: ['source_file'],
  indicators: ['name_zh_hant'],
  non_figures: ['document', 'section', 'token', 'count', 'class', 'why'],
} as const

/** Made when the data is compiled, so no table has it. */
type Derived = 'pinyin'
const DERIVED: readonly string[] = ['pinyin' satisfies Derived]

type AuthoredOnly = typeof AUTHORED_ONLY
export type TableName = RecordTable | keyof AuthoredOnly
type ColumnOf<T extends TableName> =
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

/** A row as it stands in the file, with its place. */
export interface Row<T extends TableName = TableName> {
  readonly file: string
  /** 1-based line on which the row begins. */
  readonly line: number
  readonly cells: Readonly<Record<ColumnOf<T>, string>>
}

/** A row of whichever table: cells by column name, '' where the column is not known. */
export interface AnyRow {
  readonly file: string
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

export type Tables = { readonly [T in TableName]: readonly Row<T>[] }

/** The parts of a Table Schema that the checks understand. */
export interface FieldSchema {
  readonly name: string
  readonly type?: string
  readonly constraints?: {
    readonly required?: boolean
    readonly unique?: boolean
    readonly enum?: readonly (string | number)[]
    readonly pattern?: string
    readonly minimum?: number
    readonly maximum?: number
    readonly minLength?: number
    readonly maxLength?: number
  }
}

interface ForeignKey {
  readonly fields: string | readonly string[]
  readonly reference: { readonly resource: string; readonly fields: string | readonly string[] }
}

export interface Resource {
  readonly name: string
  readonly path: string
  readonly dialect?: { readonly lineTerminator?: string }
  readonly schema: {
    readonly fields: readonly FieldSchema[]
    readonly primaryKey?: string | readonly string[]
    readonly foreignKeys?: readonly ForeignKey[]
  }
}

/** What datapackage.json says. */
export interface PackageDescription {
  readonly version: string
  /** ISO date on which the tables were released. */
  readonly released: string
  readonly edition: Edition
  readonly resources: readonly Resource[]
  /** Exported by the app: without what only those need who compare with the original texts. */
  readonly isHandedOut: boolean
}

/** All that was read: the description and the rows of every table. */
export interface TablesPackage {
  /** Path of datapackage.json as findings name it. */
  readonly file: string
  readonly description: PackageDescription
  readonly tables: Tables
}

/** Rows of a table by a name that only the description knows. */
export function rowsOf(tables: Tables, name: string): readonly AnyRow[] {
  return (tables as Readonly<Record<string, readonly AnyRow[]>>)[name] ?? []
}

/** The parts of a `;`-separated cell; an empty cell has none. */
export function listOf(cell: string): string[] {
  return cell === '' ? [] : cell.split(';')
}

/** Table Schema writes one field as a string and several as a list. */
export function fieldList(fields: string | readonly string[] | undefined): readonly string[] {
  if (fields === undefined) return []
  return typeof fields === 'string' ? [fields] : fields
}
