/** Records ↔ the cells of a table. Lists are joined by `;`, as in data/tables. */
import { COLUMNS, type Column, type RecordOf, type RecordTable } from './tables.ts'

/** A part with a `;` or a backslash of its own says so with a backslash; an empty part is `\e`. No data has any. */
const escaped = (part: string): string =>
  part === '' ? '\\e' : part.replaceAll('\\', '\\\\').replaceAll(';', '\\;')

function partsOf(cell: string): string[] {
  if (cell === '') return []
  const parts = ['']
  for (const [piece] of cell.matchAll(/\\.|;|[^\\;]+|\\/gsu)) {
    if (piece === ';') parts.push('')
    else parts[parts.length - 1] += piece === '\\e' ? '' : piece.replace(/^\\(.)/su, '$1')
  }
  return parts
}

export function writeCell(record: unknown, { path, codec }: Column): string {
  let value = record
  for (const step of path) value = (value as Readonly<Record<string, unknown>>)[step]
  if (codec === 'list') return (value as readonly string[]).map(escaped).join(';')
  if (codec !== 'mentions') return String(value)
  return (value as readonly { document: string; section: string }[])
    .map(({ document, section }) => escaped(`${document}#${section}`))
    .join(';')
}

/** Undefined where the cell is none of its kind. */
export function readCell(cell: string, codec: Column['codec']): unknown {
  switch (codec) {
    case 'text':
      return cell
    case 'number':
      return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell) ? Number(cell) : undefined
    case 'boolean':
      return cell === 'true' ? true : cell === 'false' ? false : undefined
    case 'list':
      return partsOf(cell)
    case 'mentions':
      return partsOf(cell).map((part) => {
        const at = part.indexOf('#')
        return at < 0
          ? { document: part, section: '' }
          : { document: part.slice(0, at), section: part.slice(at + 1) }
      })
    default:
      return codec satisfies never
  }
}

/** Puts a part into a record under construction. */
export function place(record: Record<string, unknown>, path: readonly string[], value: unknown) {
  const [step = '', ...rest] = path
  if (!rest.length) record[step] = value
  else place((record[step] ??= {}) as Record<string, unknown>, rest, value)
}

/** Cells by column → the record; a cell that is none of its kind is undefined in it. */
export function readRecord<T extends RecordTable>(
  table: T,
  cells: Readonly<Record<string, string>>,
): RecordOf<T> {
  const record: Record<string, unknown> = {}
  for (const { name, path, codec } of COLUMNS[table])
    place(record, path, readCell(cells[name] ?? '', codec))
  return record as RecordOf<T>
}
