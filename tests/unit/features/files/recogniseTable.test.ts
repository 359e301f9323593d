import { describe, expect, test } from 'vitest'
import { statementTable } from '../../../../src/features/files/engine/statementTable'
import { tableCsv, tableJson } from '../../../../src/features/files/engine/tableFiles'
import { columnTitles } from '../../../../src/features/files/engine/titles'
import { exporting as english } from '../../../../src/features/files/texts/exporting.en'
import { exporting } from '../../../../src/features/files/texts/exporting.zh'
import { tableXlsx } from '../../../../src/features/files/xlsx'
import { shipped, shippedLookups as lookups } from '../../../fixtures/shipped'
import { encode } from '../originals/encode'
import {
  allAlike,
  compared,
  csv,
  recognise,
  source,
  statements,
  tasks,
  titles,
  troubleOf,
} from './recognise'

describe('a table that was exported', () => {
  test('comes back from CSV, XLSX and JSON with every row alike', async () => {
    expect(compared(await recognise(csv))).toMatchObject({ form: 'CSV', ...allAlike })
    const xlsx = await tableXlsx(statements, exporting, source)
    expect(compared(await recognise(xlsx))).toMatchObject({ form: 'XLSX', ...allAlike })
    const json = tableJson(statements, titles, source)
    expect(compared(await recognise(json))).toMatchObject({ form: 'JSON', ...allAlike })
  })

  test('comes back with the titles of another language, and as another kind of table', async () => {
    const inEnglish = tableCsv(statements, columnTitles(statements.columns, english.titles))
    expect(compared(await recognise(inEnglish))).toMatchObject(allAlike)
    const plan = tableCsv(tasks, columnTitles(tasks.columns, exporting.titles))
    expect(compared(await recognise(plan))).toMatchObject({
      recognised: { kind: 'tasks' },
      alike: 39,
    })
  })

  test('comes back as Excel saves it: semicolons, tabs, GBK', async () => {
    const small = statementTable(
      shipped.statements.filter(({ token }) => /^[一-龥\d%]+$/.test(token)).slice(0, 5),
      lookups,
    )
    const text = tableCsv(small, titles).slice(1)
    const rows = text.replaceAll(/"[^"]*"/g, (cell) => cell.replaceAll(',', ',').slice(1, -1))
    for (const delimiter of [';', '\t'])
      expect(compared(await recognise(rows.replaceAll(',', delimiter))).alike).toBe(5)
    const gbk = encode(text.replaceAll('〔', '[').replaceAll('〕', ']'), 'gb18030')
    const read = compared(await recognise(new Uint8Array(gbk)))
    expect(read.form).toBe('CSV · GB18030')
    expect(read.alike + read.differing.length).toBe(5)
    expect(read.problems).toEqual([])
  })

  test('that was edited says which row, which column, what stands here and what there', async () => {
    const [first] = shipped.statements
    const edited = csv.replace(first!.id, 'no-such-id')
    const read = compared(await recognise(edited))
    expect(read.alike).toBe(shipped.statements.length - 1)
    expect(read.unknown).toEqual([{ id: 'no-such-id', row: 2 }])
    const at = csv.indexOf('超65%')
    const changed = compared(await recognise(`${csv.slice(0, at)}近66%${csv.slice(at + 4)}`))
    expect(changed.differing).toHaveLength(1)
    expect(changed.differing[0]!.cells).toEqual([
      { column: 'printed', mine: '超65%', file: '近66%' },
    ])
  })
})

describe('a broken table', () => {
  const edit = (row: number, column: string, cell: string) => {
    const at = statements.columns.findIndex(({ name }) => name === column)
    const rows = statements.rows.map((cells, index) =>
      index === row ? cells.map((old, c) => (c === at ? cell : old)) : cells,
    )
    return recognise(tableCsv({ ...statements, rows }, titles))
  }

  test.each([
    ['value', '六十五', 'notNumber'],
    ['comparator', '超', 'notComparator'],
    ['id', '', 'noId'],
    ['id', String(statements.rows[0]![0]), 'twice'],
  ])(
    'with “%s” = “%s” is told by row and column, and the others are compared',
    async (column, cell, kind) => {
      const read = compared(await edit(7, column, cell))
      expect(read.problems).toEqual([{ kind, row: 9, column, cell }])
      expect(read.alike).toBe(shipped.statements.length - 1)
    },
  )

  test('without a column is told which', async () => {
    const kept = statements.columns
      .map(({ name }, at) => [name, at] as const)
      .filter(([name]) => name !== 'printed')
    const narrow = [titles, ...statements.rows.map((row) => row.map(String))].map((row) =>
      kept.map(([, at]) => `"${row[at]!.replaceAll('"', '""')}"`).join(','),
    )
    const read = compared(await recognise(narrow.join('\n')))
    expect(read.recognised.missing).toEqual(['printed'])
  })

  test('with a quote that is never closed is told by its row', async () => {
    expect(await troubleOf(csv.split('\r\n').slice(0, 3).join('\r\n'), '\r\n"open,')).toMatchObject(
      {
        kind: 'quotes',
      },
    )
  })

  test('with a formula in a cell takes no value from it', async () => {
    const sheet = await import('@e965/xlsx')
    const rows = statements.rows.slice(0, 3).map((row) => row.map((cell) => cell ?? ''))
    const page = sheet.utils.aoa_to_sheet([[...titles], ...rows])
    const value = statements.columns.findIndex(({ name }) => name === 'value')
    page[sheet.utils.encode_cell({ r: 2, c: value })] = { t: 'n', v: 5, f: '2+3' }
    const book = sheet.utils.book_new(page, 'x')
    const read = compared(
      await recognise(sheet.write(book, { type: 'array', bookType: 'xlsx', compression: true })),
    )
    expect(read.problems).toContainEqual({ kind: 'formula', row: 3, column: 'value', cell: '5' })
    expect(read.alike).toBe(2)
  })
})
