import { utils, write } from '@e965/xlsx'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { openOwnFile } from '../../../../src/features/own/openFile'
import { ownService } from '../../../../src/features/own/ownService'
import { templateCsv, templateXlsx } from '../../../../src/features/own/template'
import { own } from '../../../../src/features/own/texts/own.zh'

const TABLE = '指标,单位,2026年5月,2026年6月\r\n规上工业增加值,亿元,"1,011.0",-3.2\r\n'
const READ = [
  ['规上工业增加值', '亿元', '2026-05', 1011, '1,011.0'],
  ['规上工业增加值', '亿元', '2026-06', -3.2, '-3.2'],
]

async function figures(...parts: BlobPart[]) {
  const service = ownService()
  const file = await service.open(new Blob(parts))
  if (!file.ok) return file.trouble
  const reading = service.read({ sheet: file.first })
  return reading?.observations.map(({ indicator, unit, period, quantity, token }) => [
    indicator,
    unit,
    period,
    quantity.value,
    token,
  ])
}

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
/** `指标,单位,2026年5月,2026年6月` and one row, as a Chinese Excel saves a CSV. */
const GBK = Buffer.from(
  'd6b8b1ea2cb5a5cebb2c32303236c4ea35d4c22c32303236c4ea36d4c20d0a' +
    'b9e6c9cfb9a4d2b5d4f6bcd3d6b52cd2dad4aa2c22312c3031312e30222c2d332e320d0a',
  'hex',
)

test('a table is read alike in whatever encoding and with whatever separator it was saved', async () => {
  expect(await figures(TABLE)).toEqual(READ)
  expect(await figures('\ufeff', TABLE)).toEqual(READ)
  expect(await figures(GBK)).toEqual(READ)
  const tabs = TABLE.replace('"1,011.0"', '1.011.0').replaceAll(',', '\t')
  expect(await figures(utf16(tabs.replace('1.011.0', '1,011.0')))).toEqual(READ)
  expect(await figures(TABLE.replace('"1,011.0"', '1011.0').replaceAll(',', ';'))).toEqual(
    READ.map((row) => (row[2] === '2026-05' ? [...row.slice(0, 4), '1011.0'] : row)),
  )
})

test('of several sheets the first with values is looked at, and hidden ones only where they are chosen', async () => {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([['封面']]), '封面')
  utils.book_append_sheet(book, utils.aoa_to_sheet([['指标', '单位', '2026']]), '空表')
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['指标', '单位', '2026'],
      ['甲', '亿元', 5],
    ]),
    '数据',
  )
  const bytes = write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer
  const service = ownService()
  const file = await service.open(new Blob([bytes]))
  expect(file).toEqual({
    ok: true,
    form: 'XLSX',
    first: 2,
    sheets: [
      { name: '封面', hidden: false, isTable: false },
      { name: '空表', hidden: false, isTable: true },
      { name: '数据', hidden: false, isTable: true },
    ],
  })
  expect(service.read({ sheet: 2 })?.samples).toEqual(['甲', '亿元', '5'])
  expect(service.read({ sheet: 0 })).toBeNull()
})

test('what is no table of figures is told of by its kind', async () => {
  const kindOf = async (...parts: BlobPart[]) => {
    const opened = await ownService().open(new Blob(parts))
    return opened.ok ? 'ok' : opened.trouble.kind
  }
  const zip = (files: Readonly<Record<string, string>>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
  expect(await kindOf()).toBe('empty')
  expect(await kindOf('各位领导：本月形势很好。')).toBe('noTable')
  expect(await kindOf('a,"b\nc,d')).toBe('quotes')
  expect(await kindOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]))).toBe('oldExcel')
  expect(await kindOf(zip({ 'a.txt': 'x' }))).toBe('noTable')
  expect(await kindOf(zip({ 'xl/workbook.xml': '<workbook' }))).toBe('noTable')
  expect(await kindOf(zip({ 'xl/workbook.xml': 'x' }).slice(0, 40))).toBe('zip')
  expect(await kindOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))).toBe('noTable')
  expect(await kindOf(`${'a,'.repeat(1_500)}\n`)).toBe('tooManyCells')
  const large = { size: 30_000_000 } as Blob
  expect(await openOwnFile(large)).toEqual({
    ok: false,
    trouble: { kind: 'tooLarge', bytes: 30_000_000 },
  })
})

test('a zip that swells and a cell at the end of the world are given up before they are held', async () => {
  const bomb = zipSync({
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000),
  })
  expect(bomb.length).toBeLessThan(1_000_000)
  expect(await openOwnFile(new Blob([bomb]))).toEqual({
    ok: false,
    trouble: { kind: 'zip', problem: 'tooLarge' },
  })
})

test('the template is empty until it is filled in, and then read without a finding', async () => {
  const bytes = await templateXlsx(own.templateWords)
  const blank = ownService()
  const file = await blank.open(bytes)
  expect(file).toMatchObject({
    ok: true,
    first: 0,
    sheets: [{ name: '逐行填写' }, { name: '一列一期' }, { name: '填写说明', isTable: false }],
  })
  expect(blank.read({ sheet: 0 })?.observations).toEqual([])
  const filled = ownService()
  await filled.open(
    new Blob([`${templateCsv(own.templateWords)}工业,甲,亿元,,2026年6月,超 65,目标,月报,快报\r\n`]),
  )
  expect(filled.read({ sheet: 0 })).toMatchObject({
    findings: [],
    observations: [
      { area: '工业', indicator: '甲', period: '2026-06', kind: 'target', note: '快报' },
    ],
  })
})

test('the template offers the kinds to choose from, on its first sheet only', async () => {
  const { unzipSync, strFromU8 } = await import('fflate')
  const bytes = new Uint8Array(await (await templateXlsx(own.templateWords)).arrayBuffer())
  const sheets = Object.entries(unzipSync(bytes)).filter(([name]) =>
    /worksheets\/sheet\d/.test(name),
  )
  const offering = sheets.filter(([, xml]) => strFromU8(xml).includes('"实际,目标"'))
  expect(offering.map(([name]) => name)).toEqual(['xl/worksheets/sheet1.xml'])
})
