import { zipSync, strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import {
  compareTables,
  knownTitles,
  recogniseTable,
} from '../../../src/domain/export/compareTables'
import { statementTable } from '../../../src/domain/export/statementTable'
import { tableCsv, tableJson } from '../../../src/domain/export/tableFiles'
import { taskTable } from '../../../src/domain/export/taskTable'
import { columnTitles } from '../../../src/domain/export/titles'
import { packageFiles } from '../../../src/domain/package/packageFiles'
import { digestOf, zipPackage } from '../../../src/features/data/zipPackage'
import { MAX_BYTES } from '../../../src/features/import/readMessages'
import { recogniseFile, type Recognised } from '../../../src/features/import/recogniseFile'
import { exporting as english } from '../../../src/i18n/en/exporting'
import { exporting } from '../../../src/i18n/zhHans/exporting'
import { tableXlsx } from '../../../src/ui/xlsx'
import { shipped, shippedLookups as lookups } from '../../fixtures/shipped'
import { encode } from '../originals/encode'

const statements = statementTable(shipped.statements, lookups)
const tasks = taskTable(shipped.tasks, lookups)
const none = { ...tasks, columns: [], rows: [] }
const tables = { statements, tasks, board: none, area: none }
const languages = [exporting.titles, english.titles]
const titles = columnTitles(statements.columns, exporting.titles)
const source = { version: shipped.version, released: shipped.released, page: '', note: '' }
const csv = tableCsv(statements, titles)

const known = knownTitles(tables, languages)
const recognise = (...parts: BlobPart[]) => recogniseFile(new Blob(parts), known)
/** How a file that was read as a table stands to what this phone has. */
function compared(of: Recognised) {
  if (of.kind !== 'table') throw new Error(`read as ${JSON.stringify(of)}`)
  const recognised = recogniseTable(of.rows.header, known)!
  return {
    form: of.form,
    recognised,
    ...compareTables(tables[recognised.kind], recognised, of.rows),
  }
}
const allAlike = { alike: shipped.statements.length, differing: [], unknown: [], problems: [] }
const troubleOf = async (...parts: BlobPart[]) => {
  const of = await recognise(...parts)
  return of.kind === 'trouble' ? of.trouble : of.kind
}

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
    page.H3 = { t: 'n', v: 5, f: '2+3' }
    const book = sheet.utils.book_new(page, 'x')
    const read = compared(
      await recognise(sheet.write(book, { type: 'array', bookType: 'xlsx', compression: true })),
    )
    expect(read.problems).toContainEqual({ kind: 'formula', row: 3, column: 'value', cell: '5' })
    expect(read.alike).toBe(2)
  })
})

describe('a data package', () => {
  const files = async () =>
    packageFiles(
      shipped,
      JSON.parse((await import('node:fs')).readFileSync('data/datapackage.json', 'utf8')).resources,
      digestOf,
    )
  const packageOf = async (zip: Uint8Array<ArrayBuffer>) => {
    const of = await recognise(zip)
    if (of.kind !== 'package') throw new Error(JSON.stringify(of))
    return of.read
  }

  test('comes back from its zip as the very dataset, unaltered', async () => {
    const read = await packageOf(zipPackage(await files(), shipped.released))
    expect(read).toEqual({ ok: true, dataset: shipped, altered: [] })
  })

  test('in a folder, with one table edited, is read, and says which table is not as exported', async () => {
    const edited = new Map([...(await files())].map(([name, text]) => [`带走/${name}`, text]))
    const path = '带走/tables/places.csv'
    edited.set(path, edited.get(path)!.replace('厦门市', '鹭岛'))
    const read = await packageOf(zipPackage(edited, shipped.released))
    expect(read).toMatchObject({ ok: true, altered: ['places'] })
  })

  test('of somebody else is told apart', async () => {
    const zip = zipSync({ 'datapackage.json': strToU8('{"name":"other","resources":[]}') })
    expect(await packageOf(new Uint8Array(zip))).toEqual({
      ok: false,
      problems: [{ kind: 'notOurs' }],
    })
  })
})

describe('a hostile file', () => {
  const zipOf = (files: Record<string, Uint8Array>) => new Uint8Array(zipSync(files))

  test('of 100 MB is refused before a byte of it is read', async () => {
    const huge = { size: 100 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error('read')) }
    expect(await recogniseFile(huge as unknown as Blob, known)).toEqual({
      kind: 'trouble',
      trouble: { kind: 'tooLarge', bytes: 100 * 1024 * 1024 },
    })
    expect(MAX_BYTES).toBeLessThan(100 * 1024 * 1024)
  })

  test('that unfolds to far more than it weighs is not unfolded', async () => {
    const bomb = zipOf({ 'datapackage.json': new Uint8Array(60 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await troubleOf(bomb)).toEqual({ kind: 'zip', problem: 'tooLarge' })
  })

  test('that lies about its unfolded size gets no more room than it says', async () => {
    const bomb = zipOf({ 'datapackage.json': new Uint8Array(60 * 1024 * 1024) })
    const view = new DataView(bomb.buffer)
    for (let at = 0; at < bomb.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
    const of = await recognise(bomb)
    expect(of).toMatchObject({ kind: 'package', read: { ok: false } })
  })

  test('with too many files, or with names that lead out of it, is not unfolded', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}`, strToU8('x')]))
    expect(await troubleOf(zipOf(many))).toEqual({ kind: 'zip', problem: 'tooMany' })
    for (const name of ['../datapackage.json', '/etc/x', 'a/../../b', 'C:x', 'a\\b'])
      expect(await troubleOf(zipOf({ [name]: strToU8('{}') }))).toEqual({
        kind: 'zip',
        problem: 'badName',
      })
  })

  test('that was cut off is told as damaged', async () => {
    const whole = zipOf({ 'datapackage.json': strToU8('{}'.repeat(900)) })
    expect(await troubleOf(whole.slice(0, whole.length / 2))).toEqual({
      kind: 'zip',
      problem: 'damaged',
    })
    const xlsx = new Uint8Array(
      await (await tableXlsx(statements, exporting, source)).arrayBuffer(),
    )
    expect(await troubleOf(xlsx.slice(0, 5000))).toEqual({ kind: 'zip', problem: 'damaged' })
  })

  test.each([
    ['nothing', '', 'empty'],
    ['half a JSON', '{"format":"shukan-table",', 'badJson'],
    [
      'rows that are none',
      '{"format":"shukan-table","columns":[{"name":"id"}],"rows":[1]}',
      'badJson',
    ],
    ['a JSON of somebody else', '{"a":1}', 'otherJson'],
    ['words', 'hello', 'unknown'],
    ['an old Excel file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'oldExcel'],
    ['bytes', new Uint8Array([1, 0, 2, 0, 3]), 'unknown'],
  ])('of %s is told in a sentence of its own', async (_, content, kind) => {
    expect(await troubleOf(content as BlobPart)).toEqual({ kind })
  })

  test('that names a property of every object as a column finds nothing there', async () => {
    const rows = '[{"id":"x"}]'
    const of = await recognise(
      `{"format":"shukan-table","columns":[{"name":"id"},{"name":"__proto__"},{"name":"toString"}],"rows":${rows}}`,
    )
    expect(of).toMatchObject({ kind: 'table', rows: { rows: [['x', '', '']] } })
  })
})

test('backups, decks and originals are told by what they say of themselves', async () => {
  expect(await recognise('{"format":"shukan-backup","version":1}')).toEqual({ kind: 'backup' })
  expect(await recognise('\uFEFF{"format":"shukan-deck"}')).toEqual({ kind: 'deck' })
  // Broken off, it still says at its head what it was.
  expect(await recognise('{"format": "shukan-backup","ma')).toEqual({ kind: 'backup' })
  expect(await recognise('<!doctype html><p>厦门')).toEqual({ kind: 'original' })
  expect(await recognise('厦门市加快推进数字化')).toEqual({ kind: 'original' })
  expect(await recognise('%PDF-1.7')).toEqual({ kind: 'original' })
})
