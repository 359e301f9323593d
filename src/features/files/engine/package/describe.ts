/** datapackage.json of what is handed out: the authored schemas, narrowed to the columns that are there. Pure. */
import { writeCell } from '../../../../record/cells.ts'
import type { Dataset } from '../../../../record/dataset.ts'
import type { Edition } from '../../../../record/edition.ts'
import { COLUMNS, RECORD_TABLES, type RecordTable } from '../../../../record/tables.ts'

/** A dataset → its tables as rows of characters, header first; the order of the rows is the dataset's. Pure. */
export interface PackagedRows {
  readonly table: RecordTable
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export const packagedRows = (dataset: Dataset): readonly PackagedRows[] =>
  RECORD_TABLES.map((table) => ({
    table,
    columns: columnsOf(table),
    rows: (dataset[table] as readonly unknown[]).map((record, at) => [
      ...COLUMNS[table].map((column) => writeCell(record, column)),
      ...(table === 'areas' ? [String(at + 1)] : []),
    ]),
  }))

/** The authored table of areas has their order as a column; here it is only written, the rows say it too. */
const columnsOf = (table: RecordTable): readonly string[] => [
  ...COLUMNS[table].map(({ name }) => name),
  ...(table === 'areas' ? ['order'] : []),
]

/** A part of Table Schema, as data/datapackage.json holds it; unread parts are passed on. */
interface TableSchema {
  readonly fields: readonly { readonly name: string; readonly [more: string]: unknown }[]
  readonly [more: string]: unknown
}

export interface AuthoredTable {
  readonly name: string
  readonly description: string
  readonly schema: TableSchema
}

/** What a reader of the package can check a table by. */
export interface Digest {
  readonly bytes: number
  /** Lower-case hex; '' where this browser cannot make one. */
  readonly sha256: string
}

export const packageNameOf = ({ home }: Edition): string => `digital-${home}-figures`

export const packageTitle = ({ name, subject }: Edition): string =>
  `${name.zh} · 随身版：${subject.zh}公开数据汇编`

/** Made when the data is compiled, so no authored table has it. */
const PINYIN = {
  name: 'pinyin',
  type: 'string',
  description: 'Syllables of the Chinese name, for search. Derived.',
}

export const tablePath = (table: string): string => `tables/${table}.csv`

export function describePackage(
  dataset: Dataset,
  tables: readonly PackagedRows[],
  authored: readonly AuthoredTable[],
  digestOf: (path: string) => Digest,
) {
  return {
    profile: 'tabular-data-package',
    name: packageNameOf(dataset.edition),
    title: packageTitle(dataset.edition),
    description: `Facts and figures of ${dataset.edition.subject.en} compiled from public documents, one row per printed statement, each with its citation. An independent compilation, not an official release; no document’s text is reproduced. See LICENCE-NOTES.md. Cells that hold several values separate them by a semicolon (;).`,
    version: dataset.version,
    created: `${dataset.released}T00:00:00Z`,
    edition: dataset.edition,
    sources: dataset.documents.map(({ title, number, address }) => ({
      title: number ? `${number} ${title.zh}` : title.zh,
      ...(address && { path: address }),
    })),
    resources: tables.map((packaged) => resourceOf(packaged, authored, digestOf)),
  }
}

function resourceOf(
  { table, columns }: PackagedRows,
  authored: readonly AuthoredTable[],
  digestOf: (path: string) => Digest,
) {
  const path = tablePath(table)
  const { bytes, sha256 } = digestOf(path)
  const known = authored.find(({ name }) => name === table)
  const fieldOf = (name: string) =>
    known?.schema.fields.find((field) => field.name === name) ??
    (name === PINYIN.name ? PINYIN : { name, type: 'string' })
  return {
    name: table,
    path,
    profile: 'tabular-data-resource',
    title: table,
    ...(known && { description: known.description }),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    ...(sha256 && { hash: `sha256:${sha256}` }),
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      skipInitialSpace: false,
    },
    schema: { ...known?.schema, fields: columns.map(fieldOf), missingValues: [''] },
  }
}
