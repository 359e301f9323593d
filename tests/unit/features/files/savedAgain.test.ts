/** Tables as other programs save them again: dates rewritten, lines added, sheets in another order. */
import * as sheets from '@e965/xlsx'
import { strToU8, zipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cellText } from '../../../../src/features/files/engine/table'
import { isSameDate } from '../../../../src/features/files/engine/compareTables'
import { exporting } from '../../../../src/features/files/texts/exporting.zh'
import { tableXlsx } from '../../../../src/features/files/xlsx'
import { encode } from '../originals/encode'
import {
  allAlike,
  compared,
  csv,
  recognise,
  source,
  statements,
  titles,
  troubleOf,
} from './recognise'

const bare = csv.slice(1)

describe('a date', () => {
  test.each([
    ['2025-03-10', '2025/3/10', true],
    ['2025-03-10', '2025年3月10日', true],
    ['2025-03-10', '10-Mar-25', true],
    ['2025-03-10', '2025-03-10 00:00:00', true],
    ['2025-03-31', '3/31/2025', true],
    ['2025-06', 'Jun-25', true],
    ['2025-06', '2025/6/1', true],
    ['2025-06', '2025年6月', true],
    ['2025-03-10', '2025/3/11', false],
    ['2025-03-10', '2025/10/3', false],
    // March in one country, October in another.
    ['2025-03-10', '3/10/2025', false],
    ['2025-06', '2025/7/1', false],
    ['2026', '2026/1/1', false],
    ['一/(二)', '1/2', false],
  ])('printed %s and written %s is the same: %s', (own, cell, same) => {
    expect(isSameDate(own, cell)).toBe(same)
  })

  test('that Excel rewrote is no difference; that it did is said once, with how often', async () => {
    const isoDate = /(?<=,)(\d{4})-(\d{2})-(\d{2})(?=,)/g
    const rewritten = bare
      .replaceAll(isoDate, (_, y, m, d) => `${y}/${Number(m)}/${Number(d)}`)
      .replaceAll(/(?<=,)2025-06(?=,)/g, 'Jun-25')
    const read = compared(await recognise(rewritten))
    expect(read).toMatchObject({ ...allAlike, rewritten: { first: { mine: '2025-03-10' } } })
    expect(read.rewritten.count).toBeGreaterThan(300)
    expect(compared(await recognise(csv)).rewritten.count).toBe(0)
  })

  test('of another day is a difference', async () => {
    const read = compared(await recognise(bare.replace(',2025-03-10,', ',2025/3/11,')))
    expect(read.differing).toHaveLength(1)
  })
})

describe('lines that are no rows', () => {
  const LINES = bare.split('\r\n').filter(Boolean)
  const WIDE = ','.repeat(20)

  test.each([
    ['sep=, of Excel', ['sep=,', ...LINES], { above: 1, blank: 0 }],
    ['a title line', ['厦门主要数值（2026年）', '', ...LINES], { above: 1, blank: 1 }],
    [
      'rows of commas',
      [...LINES.map((line) => `${line},,`), WIDE, WIDE, WIDE],
      { above: 0, blank: 3 },
    ],
  ])('%s are skipped and counted', async (_, lines, skipped) => {
    const read = await recognise(lines.join('\r\n'))
    expect(compared(read)).toMatchObject(allAlike)
    expect(read).toMatchObject({ rows: { skipped } })
  })

  test('sep=; names the delimiter', async () => {
    const cells = statements.rows.slice(0, 3).map((row) => row.map(cellText))
    const text = [titles, ...cells].map((row) => row.map((cell) => `"${cell}"`).join(';'))
    expect(compared(await recognise(['sep=;', ...text].join('\r\n'))).alike).toBe(3)
  })

  test('leave the rows below them their numbers', async () => {
    const broken = ['标题', '', ...LINES.slice(0, 3)]
      .join('\n')
      .replace(LINES[2]!.split(',')[0]!, '')
    expect(compared(await recognise(broken)).problems).toMatchObject([{ kind: 'noId', row: 5 }])
  })
})

describe('a workbook', () => {
  const rows = [[...titles], ...statements.rows.slice(0, 3).map((row) => row.map((c) => c ?? ''))]
  const written = (book: object) =>
    sheets.write(book as never, { type: 'array', bookType: 'xlsx', compression: true })

  test('whose first sheet is not sheet1.xml keeps no formula from being found', async () => {
    const read = compared(await recognise(readFileSync('tests/fixtures/formulaInSheet3.xlsx')))
    expect(read.problems.map(({ kind }) => kind)).toContain('formula')
  })

  test('with our table on the second sheet, below a title, is compared, and says on which', async () => {
    const book = sheets.utils.book_new(sheets.utils.aoa_to_sheet([['封面']]), '封面')
    const page = sheets.utils.aoa_to_sheet([['主要数值'], ...rows])
    const value = statements.columns.findIndex(({ name }) => name === 'value')
    page[sheets.utils.encode_cell({ r: 3, c: value })] = { t: 'n', v: 5, f: '2+3' }
    sheets.utils.book_append_sheet(book, page, '表二')
    const read = await recognise(written(book))
    expect(read).toMatchObject({ rows: { sheet: '表二', skipped: { above: 1 } } })
    expect(compared(read)).toMatchObject({
      alike: 2,
      problems: [{ kind: 'formula', row: 4, column: 'value' }],
    })
  })

  test('saved from our CSV keeps the apostrophes of that, which are no differences', async () => {
    const page = sheets.utils.aoa_to_sheet(
      rows.map((row) => row.map((cell) => (/^[=+@-]/.test(String(cell)) ? `'${cell}` : cell))),
    )
    expect(compared(await recognise(written(sheets.utils.book_new(page, 'x'))))).toMatchObject({
      alike: 3,
      problems: [],
    })
  })
})

/** The parts of a workbook that its readers need, with one sheet. */
const workbook = (sheetData: string, more: Record<string, string> = {}) =>
  new Uint8Array(
    zipSync(
      Object.fromEntries(
        Object.entries({
          'xl/workbook.xml':
            '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/a.xml"/></Relationships>',
          'xl/worksheets/a.xml': `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`,
          ...more,
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
    ),
  )

describe('a table that would be more than a phone can hold', () => {
  const cell = (at: string) => `<row><c r="${at}" t="inlineStr"><is><t>x</t></is></c></row>`
  test.each([
    ['a cell at the end of all sheets', cell('XFD1048576'), 1_048_576, 16_384],
    ['a row far below', '<row r="1048576"/>', 1_048_576, 0],
    ['a cell in other quotes', `<row><c r='XFD9'/></row>`, 9, 16_384],
    ['a cell with a prefix', '<x:row><x:c r="A300000"/></x:row>', 300_000, 1],
  ])('is refused before it is read: %s', async (_, sheetData, rows, columns) => {
    const kind = 'tooManyCells'
    expect(await troubleOf(workbook(sheetData))).toEqual({ kind, rows, columns })
  })

  test.each([
    ['a quote that hides a tag', `<c x='><c r="XFD1048576"/>`],
    ['a comment that opens a quote', `<!-- ' --><row r="99999999999"/>`],
    ['a document type', '<!DOCTYPE x><row/>'],
    ['a place that is none', '<row><c r="A1e9"/></row>'],
    ['a tag that never ends', '<row><c r="A1"'],
  ])('or whose XML is doubtful, is refused: %s', async (_, sheetData) => {
    expect(await troubleOf(workbook(sheetData))).toEqual({ kind: 'badSheet' })
  })

  test('is refused as CSV and as JSON too', async () => {
    const many = `${bare}${'x\r\n'.repeat(250_000)}`
    expect(await troubleOf(many)).toMatchObject({ kind: 'tooManyCells' })
    const columns = JSON.stringify(Array.from({ length: 900 }, (_, at) => ({ name: `c${at}` })))
    const rows = `[${'{},'.repeat(9_999)}{}]`
    expect(
      await troubleOf(`{"format":"shukan-table","columns":${columns},"rows":${rows}}`),
    ).toEqual({ kind: 'tooManyCells', rows: 10_001, columns: 900 })
  })
})

describe('a table of somebody else', () => {
  const WIDE = '指标,单位,2023年,2024年,2025年\n甲,亿元,1,2,3\n乙,%,4,5,6\n'
  const LONG = '地区;指标;年份;数值;单位\n厦门市;甲;2024;1;亿元\n厦门市;甲;2025;2;亿元\n'

  test.each([
    ['wide', WIDE, 5],
    ['long', LONG, 5],
  ])('is told as that, with its titles: %s', async (_, text, columns) => {
    expect(await troubleOf(text)).toMatchObject({ kind: 'otherTable', columns, rows: 2 })
  })

  test('is told in an XLSX too', async () => {
    const page = sheets.utils.aoa_to_sheet(
      WIDE.trim()
        .split('\n')
        .map((line) => line.split(',')),
    )
    const bytes = sheets.write(sheets.utils.book_new(page, 'x'), {
      type: 'array',
      bookType: 'xlsx',
    })
    expect(await troubleOf(bytes)).toMatchObject({
      kind: 'otherTable',
      titles: ['指标', '单位', '2023年', '2024年', '2025年'],
    })
  })

  test('is no text: prose with commas stays an original', async () => {
    expect(await recognise('一、总体目标,到2026年\n加快推进\n数字化,全面,赋能')).toEqual({
      kind: 'original',
    })
  })
})

test('a table whose characters were lost when it was saved is refused', async () => {
  const [first, second, ...rest] = encode(bare.slice(0, 2000).replaceAll(/[〔〕]/g, ''), 'gb18030')
  const broken = Uint8Array.from([first!, second!, ...rest, 0x2c, 0xff, 0xff])
  expect(await troubleOf(broken)).toEqual({ kind: 'unreadable' })
  expect(await troubleOf(bare.replace('厦门市', '\ufffd\ufffd'))).toEqual({ kind: 'unreadable' })
})

test('an XLSX of our own is read whole, whatever its size', async () => {
  const many = Array.from({ length: 20 }, () => statements.rows).flat()
  const rows = many.map((row, at) => [`${row[0]}-${at}`, ...row.slice(1)])
  const read = await recognise(await tableXlsx({ ...statements, rows }, exporting, source))
  expect(read).toMatchObject({ kind: 'table' })
  expect(compared(read).unknown).toHaveLength(rows.length)
})
