import * as sheets from '@e965/xlsx'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import readXlsxFile from 'read-excel-file/universal'
import { describe, expect, test } from 'vitest'
import {
  tableCsv,
  tableJson,
  toPlainCsv,
  undefused,
} from '../../../../../src/features/files/engine/tableFiles'
import { areaTable, boardTable } from '../../../../../src/features/files/engine/boardTable'
import { statementTable, taskTable } from '../../../../../src/features/files/engine/statementTable'
import { cellText, isExactNumber, type Table } from '../../../../../src/features/files/engine/table'
import { columnTitles, namesByTitle } from '../../../../../src/features/files/engine/titles'
import { baseIndicators, indicatorModels } from '../../../../../src/record/overview'
import { statusBoard } from '../../../../../src/features/judge/engine/statusBoard'
import { exporting as english } from '../../../../../src/features/files/texts/exporting.en'
import { exporting } from '../../../../../src/features/files/texts/exporting.zh'
import { tableXlsx } from '../../../../../src/features/files/xlsx'
import { shipped, shippedLookups as lookups } from '../../../../fixtures/shipped'
import { plainWords } from '../../../../fixtures/words'

const words = {
  text: ({ zh }: { zh: string }) => zh,
  figure: plainWords.text,
  verdict: ({ kind }: { kind: string }) => kind,
  why: () => '',
}
const entries = statusBoard(lookups, '2025-11-01').entries
const models = indicatorModels(
  baseIndicators('foundation', lookups),
  lookups,
  plainWords,
  words.text,
)
const TABLES: Readonly<Record<string, readonly [Table, number]>> = {
  statements: [statementTable(shipped.statements, lookups), shipped.statements.length],
  tasks: [taskTable(shipped.tasks, lookups), 39],
  board: [boardTable(entries, lookups, words), entries.length],
  area: [areaTable(models, lookups, words), models.length],
}
const source = { version: shipped.version, released: shipped.released, page: '', note: '' }
const titlesOf = (table: Table) => columnTitles(table.columns, exporting.titles)
const textsOf = (table: Table) => table.rows.map((row) => row.map(cellText))

/** What papaparse makes of a CSV: every cell as text, header first. */
function csvRows(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true })
  expect(errors).toEqual([])
  return data.map((row) => row.map(undefused))
}
const xlsxBytes = async (table: Table) => (await tableXlsx(table, exporting, source)).arrayBuffer()
/** A reader that the app knows nothing of. */
const workbookOf = async (table: Table) => sheets.read(await xlsxBytes(table))

describe.each(Object.entries(TABLES))('the table of %s', (_, [table, count]) => {
  test('has as many rows as there are things, each with its own id and a title for every column', () => {
    expect(table.rows).toHaveLength(count)
    expect(new Set(table.rows.map(([id]) => id)).size).toBe(count)
    for (const titles of [titlesOf(table), columnTitles(table.columns, english.titles)]) {
      expect(new Set(titles).size).toBe(table.columns.length)
      expect(titles.filter((title, at) => title === table.columns[at]?.name)).toEqual([])
    }
  })

  test('comes back from CSV, read by another reader, cell by cell', () => {
    const [header, ...rows] = csvRows(tableCsv(table, titlesOf(table)))
    expect(header).toEqual(titlesOf(table))
    expect(rows).toEqual(textsOf(table))
  })

  test('comes back from XLSX, read by a reader that did not write it, cell by cell', async () => {
    const { Sheets, SheetNames } = await workbookOf(table)
    expect(SheetNames).toEqual(['数据', '说明'])
    const rows = sheets.utils.sheet_to_json<unknown[]>(Sheets['数据']!, { header: 1, defval: '' })
    expect(rows[0]).toEqual(titlesOf(table))
    expect(rows.slice(1).map((row) => row.map(String))).toEqual(textsOf(table))
  })

  test('comes back from JSON with its types and machine names', () => {
    const read = JSON.parse(tableJson(table, titlesOf(table), source))
    expect(read).toMatchObject({ format: 'shukan-table', table: table.kind })
    expect(read.columns.map(({ name }: { name: string }) => name)).toEqual(
      table.columns.map(({ name }) => name),
    )
    expect(
      read.rows.map((row: Record<string, unknown>) => table.columns.map(({ name }) => row[name])),
    ).toEqual(table.rows)
  })

  test('finds its columns again by the titles of any language', () => {
    const names = namesByTitle(table.columns, [exporting.titles, english.titles])
    for (const titles of [titlesOf(table), columnTitles(table.columns, english.titles)])
      expect(titles.map((title) => names.get(title))).toEqual(table.columns.map(({ name }) => name))
  })
})

test('every statement keeps value, comparator, unit, printed characters and section, each on its own', () => {
  const [table] = TABLES.statements!
  const rows = csvRows(tableCsv(table, titlesOf(table)))
  const at = (title: string) => rows[0]!.indexOf(title)
  for (const [index, statement] of shipped.statements.entries()) {
    const row = rows[index + 1]!
    expect(row[at('编号')]).toBe(statement.id)
    expect(Number(row[at('数值')])).toBe(statement.quantity.value)
    expect(row[at('单位')]).toBe(statement.quantity.unit)
    expect(row[at('比较词')]).toBe(statement.quantity.comparator)
    expect(row[at('原文')]).toBe(statement.token)
    expect(row[at('章节')]).toBe(statement.section)
  }
  const extra = shipped.statements.filter(
    (s) => lookups.documents.get(s.document)?.collection === 'supplementary',
  )
  expect(rows.filter((row) => row[at('出处类别')] === '补充资料')).toHaveLength(extra.length)
})

test('a spreadsheet gets a number only where the printed figure is exactly that number', async () => {
  const [table] = TABLES.statements!
  const { Sheets } = await workbookOf(table)
  const column = table.columns.findIndex(({ name }) => name === 'value')
  const comparator = table.columns.findIndex(({ name }) => name === 'comparator')
  const seen = { s: 0, n: 0 }
  for (const [index, row] of table.rows.entries()) {
    const cell = Sheets['数据']![sheets.utils.encode_cell({ r: index + 1, c: column })]
    expect(cell.t).toBe(row[comparator] === '=' ? 'n' : 's')
    expect(isExactNumber(table, row, column)).toBe(cell.t === 'n')
    seen[cell.t as 's' | 'n'] += 1
  }
  expect(Math.min(seen.s, seen.n)).toBeGreaterThan(10)
})

test('a sheet is printed across, as wide as one page', async () => {
  const book = unzipSync(new Uint8Array(await xlsxBytes(TABLES.statements![0])))
  for (const number of [1, 2]) {
    const sheet = strFromU8(book[`xl/worksheets/sheet${number}.xml`]!)
    expect(sheet).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/)
    expect(sheet).toMatch(
      /<pageSetup (?=[^>]*fitToWidth="1")(?=[^>]*fitToHeight="0")[^>]*landscape/,
    )
  }
})

/** What breaks spreadsheets, and anything at all that UTF-8 can hold. */
const odd = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('=1+1', '+a', '-b', '@c', '\tx', '\rx', "'=x", "''+", '＝全角', '"', '""', ','),
  fc.constantFrom(
    'toString',
    '__proto__',
    'constructor',
    'a\r\nb',
    'a\nb',
    '一\r二',
    ' 前',
    '后 ',
    '😀',
    '_x000D_',
    '\u0001',
    '<&>',
    '\uFEFF',
    '007',
    '1e3',
  ),
  fc
    .array(fc.constantFrom('=', '+', '-', '@', "'", '"', '\t', '\r', '\n', ',', ';', '一', '😀'), {
      maxLength: 6,
    })
    .map((parts) => parts.join('')),
)
/** XML cannot hold what is no character; it is replaced, which xlsxText.ts says. */
const isAllCharacters = (text: string) => !/\p{Noncharacter_Code_Point}/u.test(text)
const oddTable = fc
  .array(fc.tuple(fc.uuid(), odd, odd), { minLength: 1, maxLength: 8 })
  .map((rows): Table => ({
    kind: 'tasks',
    columns: ['id', 'title', 'group'].map((name) => ({ name, type: 'string' })),
    rows,
  }))

describe('whatever stands in a cell', () => {
  test('comes back from CSV, and no cell begins like a formula', () => {
    fc.assert(
      fc.property(oddTable, (table) => {
        const csv = tableCsv(table, titlesOf(table))
        expect(csvRows(csv).slice(1)).toEqual(textsOf(table))
        const raw = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data
        // A lone sign, such as the comparator =, has nothing behind it that could be run.
        for (const cell of raw.flat()) expect(cell).not.toMatch(/^([=+\-@＝＋－＠][^]|[\t\r\n])/)
      }),
    )
  })

  test('comes back from XLSX, and no cell is a formula', async () => {
    await fc.assert(
      fc.asyncProperty(oddTable, async (table) => {
        fc.pre(textsOf(table).flat().every(isAllCharacters))
        const bytes = await xlsxBytes(table)
        const [sheet] = await readXlsxFile(bytes, { trim: false })
        const rows = sheet!.data.slice(1).map((row) => ['', '', ''].map((_, at) => row[at] ?? ''))
        expect(rows).toEqual(textsOf(table))
        const outside = sheets.read(bytes, { cellFormula: true }).Sheets['数据']!
        for (const [at, cell] of Object.entries(outside))
          if (!at.startsWith('!')) expect(cell).not.toHaveProperty('f')
      }),
      { numRuns: 40 },
    )
  })
})

test('the board’s table has the due date and the date of the actual of every row that shows one', () => {
  const [{ columns, rows }] = TABLES.board!
  const at = (wanted: string) => columns.findIndex(({ name }) => name === wanted)
  expect(rows.map((row) => row[at('due')])).toEqual(
    entries.map(({ verdict }) => verdict.explanation.due ?? null),
  )
  expect(rows.map((row) => row[at('dated')])).toEqual(entries.map(({ age }) => age?.date ?? null))
  expect(new Set(rows.map((row) => row[at('due')]))).toContain('2026-12-31')
  expect(rows.filter((row) => row[at('dated')])).not.toEqual([])
})

test.each([';', '\t', ',', '"', '\n'])(
  'a cell with %j stays one cell where that separates',
  (sign) => {
    expect(toPlainCsv([[`a${sign}b`]])).toMatch(/^"a[\s\S]*b"\r\n$/)
  },
)
