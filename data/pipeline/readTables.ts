import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  type AnyRow,
  AUTHORED_COLUMNS,
  AUTHORED_TABLES,
  COLUMNS,
  type Finding,
  type PackageDescription,
  type Resource,
  TABLE_NAMES,
  type Tables,
  type TablesPackage,
} from './tables.ts'
import { parseCsv, type CsvRow } from './parseCsv.ts'
import { lineOfName, readDescription } from './readDescription.ts'

export type TablesRead =
  | { readonly ok: true; readonly pack: TablesPackage; readonly findings: readonly [] }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** Bytes of a file, undefined when there is none. */
export type ReadFile = (path: string) => Uint8Array | undefined

/** Reads datapackage.json and the tables it describes. Nothing else in the pipeline opens them. */
export function readTables(folder: string, readFile: ReadFile = readFromDisk): TablesRead {
  const label = (path: string) => `${basename(folder)}/${path}`
  const file = label('datapackage.json')
  const bytes = readFile(join(folder, 'datapackage.json'))
  const text = bytes && new TextDecoder().decode(bytes)
  const { description, findings: unreadable } = readDescription(text, file)
  if (!description) return { ok: false, findings: unreadable }

  const findings: Finding[] = [...missingFromDescription(description, text ?? '', file)]
  const tables: Record<string, readonly AnyRow[]> = Object.fromEntries(
    AUTHORED_TABLES.map((name) => [name, []]),
  )
  for (const resource of description.resources) {
    const { rows, findings: found } = readTable(
      resource,
      readFile(join(folder, resource.path)),
      label(resource.path),
    )
    tables[resource.name] = rows
    findings.push(...found)
  }
  if (findings.length > 0) return { ok: false, findings }
  // missingFromDescription has seen every table and column that the type promises.
  return { ok: true, pack: { file, description, tables: tables as Tables }, findings: [] }
}

function readFromDisk(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

function missingFromDescription(
  { resources, isHandedOut }: PackageDescription,
  text: string,
  file: string,
): Finding[] {
  return TABLE_NAMES.flatMap((name) => {
    const resource = resources.find((candidate) => candidate.name === name)
    const place = { check: 'readable-package', file, line: lineOfName(text, name) }
    if (!resource) {
      if (isHandedOut && AUTHORED_TABLES.includes(name)) return []
      const message = `no resource is named "${name}"`
      return [{ ...place, message, mend: `describe tables/${name}.csv` }]
    }
    const known = new Set(resource.schema.fields.map((field) => field.name))
    return COLUMNS[name]
      .filter((column) => !known.has(column))
      .filter((column) => !isHandedOut || !AUTHORED_COLUMNS.has(column))
      .map((column) => ({
        ...place,
        column,
        message: `the schema of "${name}" lacks the field "${column}"`,
        mend: `describe "${column}" and put the column into ${resource.path}`,
      }))
  })
}

function readTable(
  resource: Resource,
  bytes: Uint8Array | undefined,
  file: string,
): { rows: AnyRow[]; findings: Finding[] } {
  if (!bytes) {
    const message = 'the file is missing'
    const mend = 'put it back or drop its resource from datapackage.json'
    return { rows: [], findings: [{ check: 'readable-file', file, line: 1, message, mend }] }
  }
  const csv = parseCsv(bytes, file, resource.dialect?.lineTerminator)
  const [header, ...body] = csv.rows
  const findings = [...csv.findings]
  if (!header) return { rows: [], findings }

  const columnFindings = otherSeparator(header, file) ?? wrongColumns(resource, header, file)
  // With a wrong header every row would be wrong too: one cause, one finding.
  if (columnFindings.length > 0) return { rows: [], findings: [...findings, ...columnFindings] }

  const rows: AnyRow[] = []
  for (const row of body) {
    if (row.cells.length === header.cells.length) {
      const cells = Object.fromEntries(header.cells.map((name, i) => [name, row.cells[i] ?? '']))
      rows.push({ file, line: row.line, cells: { ...NOT_HANDED_OUT, ...cells } })
    } else {
      findings.push(raggedRow(row, header.cells.length, file))
    }
  }
  return { rows, findings }
}

/** A spreadsheet of another country: one cause, not a finding for every column. */
function otherSeparator({ cells, line }: CsvRow, file: string): Finding[] | undefined {
  const [only = ''] = cells
  const [, name] =
    [
      [';', 'semicolons'],
      ['\t', 'tabs'],
    ].find(([sign = '']) => cells.length === 1 && only.includes(sign)) ?? []
  if (!name) return undefined
  const message = `the columns are separated by ${name}, not by commas`
  return [{ check: 'readable-columns', file, line, message, mend: 'save it with commas' }]
}

function wrongColumns({ schema }: Resource, { cells, line }: CsvRow, file: string): Finding[] {
  const place = { check: 'readable-columns', file, line }
  const expected = schema.fields.map((field) => field.name)
  const order = `the header is ${expected.join(',')}`
  const missing = expected
    .filter((column) => !cells.includes(column))
    .map((column) => ({ ...place, column, message: `the column "${column}" is missing` }))
  const unknown = cells
    .filter((column) => !expected.includes(column))
    .map((column) => ({ ...place, column, message: `the column "${column}" is unknown` }))
  const twice = cells
    .filter((column, index) => cells.indexOf(column) !== index)
    .map((column) => ({ ...place, column, message: `the column "${column}" stands twice` }))
  return [...missing, ...unknown, ...twice].map((finding) => ({ ...finding, mend: order }))
}

const NOT_HANDED_OUT = Object.fromEntries([...AUTHORED_COLUMNS].map((column) => [column, '']))

function raggedRow({ cells, line }: CsvRow, width: number, file: string): Finding {
  const blank = cells.length === 1 && cells[0] === ''
  return {
    check: 'readable-rows',
    file,
    line,
    message: blank ? 'the line is empty' : `the row has ${cells.length} cells, not ${width}`,
    mend: blank ? 'delete the line' : 'count the commas; put a cell that holds a comma in quotes',
  }
}
