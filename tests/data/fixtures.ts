import { join } from 'node:path'
import {
  COLUMNS,
  TABLE_NAMES,
  type TableName,
  type TablesPackage,
} from '../../data/pipeline/tables'
import { COMPARATORS } from '../../src/record/quantity'
import { readTables, type ReadFile } from '../../data/pipeline/readTables'
import { goodRows, type Rows } from './fixtureRows'

export { goodOriginals, goodRows, type Rows } from './fixtureRows'

/** A package as it lies on a disk: path → text. */
export type Files = Map<string, string>

export const FOLDER = 'somewhere/data'

/** Rows → CSV files with the description that fits them. */
export function filesOf(rows: Rows = goodRows(), about: object = {}): Files {
  const files: Files = new Map([
    ['datapackage.json', JSON.stringify({ ...description(), ...about }, undefined, 2)],
  ])
  for (const name of TABLE_NAMES) {
    const lines = rows[name].map((row) => COLUMNS[name].map((column) => quoted(row[column] ?? '')))
    files.set(
      `tables/${name}.csv`,
      [COLUMNS[name], ...lines].map((l) => `${l.join(',')}\n`).join(''),
    )
  }
  return files
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function description() {
  const key = (fields: string, resource: string, target = 'id') => ({
    fields,
    reference: { resource, fields: target },
  })
  const foreignKeys: Partial<Record<TableName, object[]>> = {
    indicators: [key('area', 'areas')],
    statements: [key('indicator', 'indicators'), key('document', 'documents')],
    commitments: [key('area', 'areas'), key('place', 'places')],
    unstated: [key('document', 'documents')],
  }
  const constraints: Record<string, object> = {
    'areas.order': { type: 'integer', constraints: { required: true, minimum: 1 } },
    'documents.signed': { type: 'date' },
    'documents.valid_until': { type: 'date' },
    'documents.abridged': { type: 'boolean' },
    'statements.value': { type: 'number', constraints: { required: true } },
    'statements.kind': { constraints: { enum: ['target', 'actual', 'rank', 'count'] } },
    'statements.comparator': { constraints: { enum: COMPARATORS } },
    'commitments.kind': {
      constraints: { enum: ['goal', 'coverage', 'deadline', 'title', 'standing'] },
    },
    'places.id': { constraints: { pattern: '[a-z-]+' } },
    'departments.name_zh_hans': { constraints: { unique: true } },
  }
  return {
    name: 'fixture',
    version: '1.2.0',
    created: '2026-01-31T00:00:00Z',
    edition: {
      home: 'city',
      name: { zh: '数看甲市', en: 'City A in Figures' },
      subject: { zh: '数字甲市', en: 'Digital City A' },
      headlines: '数说',
      queries: { zh: ['szjj'], en: ['szjj'] },
      otherPlaces: ['深圳', '上海'],
    },
    resources: TABLE_NAMES.map((name) => ({
      name,
      path: `tables/${name}.csv`,
      schema: {
        fields: COLUMNS[name].map((column) => ({
          name: column,
          type: 'string',
          ...constraints[`${name}.${column}`],
        })),
        ...((COLUMNS[name] as readonly string[]).includes('id') && { primaryKey: 'id' }),
        foreignKeys: foreignKeys[name] ?? [],
      },
    })),
  }
}

/** A disk that holds just these files. */
export function diskOf(files: ReadonlyMap<string, string | Uint8Array>): ReadFile {
  const byPath = new Map([...files].map(([path, body]) => [join(FOLDER, path), body]))
  return (path) => {
    const body = byPath.get(path)
    return typeof body === 'string' ? new TextEncoder().encode(body) : body
  }
}

export const readFiles = (files: ReadonlyMap<string, string | Uint8Array>) =>
  readTables(FOLDER, diskOf(files))

/** The good package after one change; throws when it cannot be read at all. */
export function packWith(change: (rows: Rows) => void = () => {}): TablesPackage {
  const rows = goodRows()
  change(rows)
  const read = readFiles(filesOf(rows))
  if (!read.ok) throw new Error(JSON.stringify(read.findings))
  return read.pack
}

/** The first row of a table; a fixture always has one. */
export function first<T>(rows: readonly T[]): T {
  const [row] = rows
  if (row === undefined) throw new Error('the fixture has no such row')
  return row
}
