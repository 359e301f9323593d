import type { Edition } from '../../src/record/edition.ts'
import type { ColumnOf, TableName } from './columns.ts'

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
