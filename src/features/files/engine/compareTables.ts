/** A table from a file beside the table of this phone: alike, differing, unknown, broken; row by row. Pure. */
import { COMPARATORS } from '../../../record/quantity.ts'
import {
  cellText,
  type ColumnShape,
  ID_COLUMN,
  type Table,
  TABLE_KINDS,
  type TableKind,
} from './table.ts'
import { undefused } from './tableFiles.ts'
import { namesByTitle, type TitleTexts } from './titles.ts'

/** A file's rows as characters, whatever form it had. */
export interface FileRows {
  readonly header: readonly string[]
  /** `row` counts from 1, the first of the file. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[]
  /** Cells whose characters cannot be trusted; `column` counts from 0. */
  readonly formulas: readonly { readonly row: number; readonly column: number }[]
  /** Lines above the header, and rows without a character. */
  readonly skipped: { readonly above: number; readonly blank: number }
  /** Name of the sheet, where it is not the first. */
  readonly sheet?: string
}

export interface RecognisedTable {
  readonly kind: TableKind
  /** Names of the file's columns; undefined where the title is none of ours. */
  readonly names: readonly (string | undefined)[]
  readonly missing: readonly string[]
}

/** Of a table's columns; with fewer it could be any table of anybody, who also has 地区, 指标, 年份, 数值, 单位. */
const LEAST_SHARE = 0.5

/** Our tables by their titles: plain data, so that a worker can be told. */
export type KnownTitles = Readonly<
  Record<
    TableKind,
    { readonly columns: readonly ColumnShape[]; readonly byTitle: ReadonlyMap<string, string> }
  >
>

/** In any language, and by machine name. */
export function knownTitles(
  tables: Readonly<Record<TableKind, Pick<Table, 'columns'>>>,
  languages: readonly TitleTexts[],
): KnownTitles {
  const known = TABLE_KINDS.map((kind) => {
    const { columns } = tables[kind]
    return [kind, { columns, byTitle: namesByTitle(columns, languages) }] as const
  })
  return Object.fromEntries(known) as unknown as KnownTitles
}

/** Which of our tables has these titles; undefined where none. */
export function recogniseTable(
  header: readonly string[],
  known: KnownTitles,
): RecognisedTable | undefined {
  const [best] = TABLE_KINDS.map((kind) => {
    const { columns, byTitle } = known[kind]
    const names = header.map((title) => byTitle.get(title.trim()))
    const missing = columns.map(({ name }) => name).filter((name) => !names.includes(name))
    return {
      kind,
      names,
      missing,
      share: (columns.length - missing.length) / Math.max(1, columns.length),
    }
  }).sort((a, b) => b.share - a.share)
  return best && best.share >= LEAST_SHARE && best.names.length ? best : undefined
}

export interface DifferingCell {
  readonly column: string
  readonly mine: string
  readonly file: string
}

export interface DifferingRow {
  readonly id: string
  readonly row: number
  readonly cells: readonly DifferingCell[]
}

export interface TableProblem {
  readonly kind: 'noId' | 'twice' | 'notNumber' | 'notComparator' | 'formula'
  readonly row: number
  readonly column: string
  readonly cell: string
}

export interface TableComparison {
  readonly alike: number
  readonly differing: readonly DifferingRow[]
  readonly unknown: readonly { readonly id: string; readonly row: number }[]
  readonly problems: readonly TableProblem[]
  /** Dates that a program wrote in its own way, and the first of them. */
  readonly rewritten: { readonly count: number; readonly first?: DifferingCell }
}

export function compareTables(
  mine: Table,
  { names }: RecognisedTable,
  { rows, formulas }: FileRows,
): TableComparison {
  const byId = new Map(mine.rows.map((row) => [cellText(row[0] ?? null), row]))
  const suspect = new Set(formulas.map(({ row, column }) => `${row}:${column}`))
  const idAt = names.indexOf(ID_COLUMN)
  // Looked up once: a file may have 200 000 rows.
  const shapes = names.map((name) => mine.columns.find((column) => column.name === name))
  const isComparator = names.map((name) => mine.columns.some(({ boundBy }) => boundBy === name))
  const places = mine.columns.map(({ name }) => names.indexOf(name))
  const seen = new Set<string>()
  const differing: DifferingRow[] = []
  const unknown: { id: string; row: number }[] = []
  const problems: TableProblem[] = []
  let alike = 0
  let rewritten: TableComparison['rewritten'] = { count: 0 }
  for (const { row, cells } of rows) {
    const id = cells[idAt] ?? ''
    const faults = faultsOf(cells, row)
    if (seen.has(id)) faults.push({ kind: 'twice', row, column: ID_COLUMN, cell: id })
    seen.add(id)
    const own = byId.get(id)
    if (faults.length) problems.push(...faults)
    else if (!own) unknown.push({ id, row })
    else {
      const changed = changedCells(own, cells)
      if (changed.length) differing.push({ id, row, cells: changed })
      else alike += 1
    }
  }
  return { alike, differing, unknown, problems, rewritten }

  function faultsOf(cells: readonly string[], row: number): TableProblem[] {
    const faults: TableProblem[] = []
    for (const [at, name] of names.entries()) {
      const cell = cells[at] ?? ''
      const fault = name && faultOf(at, cell, suspect.size > 0 && suspect.has(`${row}:${at}`))
      if (fault) faults.push({ kind: fault, row, column: name, cell })
    }
    return faults
  }

  function faultOf(at: number, cell: string, formula: boolean): TableProblem['kind'] | undefined {
    if (formula) return 'formula'
    if (at === idAt && cell === '') return 'noId'
    if (cell === '') return undefined
    if (shapes[at]?.type === 'number' && !isNumber(cell)) return 'notNumber'
    return isComparator[at] && !(COMPARATORS as readonly string[]).includes(undefused(cell))
      ? 'notComparator'
      : undefined
  }

  /** Words of the day and of a language need not agree; all else must. */
  function changedCells(own: Table['rows'][number], cells: readonly string[]): DifferingCell[] {
    return mine.columns.flatMap(({ name, type, spoken }, at): DifferingCell[] => {
      const from = places[at]!
      if (spoken || from < 0) return []
      const [here, there] = [cellText(own[at] ?? null), cells[from] ?? '']
      const cell = { column: name, mine: here, file: there }
      // A program that read our CSV keeps the apostrophe in front of what looks like a formula.
      if (here === there || here === undefused(there)) return []
      if (isSameDate(here, there)) {
        rewritten = { first: cell, ...rewritten, count: rewritten.count + 1 }
        return []
      }
      const same =
        type === 'number' && here !== '' && there !== '' && Number(here) === Number(there)
      return same ? [] : [cell]
    })
  }
}

const isNumber = (cell: string): boolean => cell.trim() !== '' && Number.isFinite(Number(cell))

/** Dates as spreadsheets rewrite them: 2025-03-10 → 2025/3/10, 2025-06 → Jun-25. Pure. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const ONLY_A_DATE = /^[\d\sa-z./,:年月日-]+$/i
const SEPARATORS = /[\s./,年月日-]+/

/** Whether `cell` writes the same day or month as the ISO date `own`, in other characters. */
export function isSameDate(own: string, cell: string): boolean {
  const [, year = '', month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(own) ?? []
  if (!month || cell.length > 40 || !ONLY_A_DATE.test(cell)) return false
  // Midnight, which some programs write behind a date.
  const parts = cell
    .replace(/\s0?0:00(:00)?$/, '')
    .split(SEPARATORS)
    .filter(Boolean)
  const named = parts.some((part) => /[a-z]/i.test(part))
  const [m, d] = [Number(month), Number(day ?? 1)]
  // 3/10/2025 is March in one country and October in another: then nothing is known.
  const tells = named || d > 12 || d === m
  const orders = ['ymd', ...(tells ? ['mdy', 'dmy'] : []), ...(day ? [] : ['ym', 'my'])]
  return orders.some(
    (order) =>
      order.length === parts.length &&
      [...order].every((kind, at) => {
        const part = parts[at]!.toLowerCase()
        if (kind === 'y') return part === year || (named && part === year.slice(2))
        if (kind === 'd') return Number(part) === d
        return MONTHS.indexOf(part.slice(0, 3)) === m - 1 || Number(part) === m
      }),
  )
}
