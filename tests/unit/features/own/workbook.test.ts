import { zipSync, strToU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { utils, write, type WorkSheet } from '@e965/xlsx'
import { readSheet } from '../../../../src/features/own/engine/readSheet'
import { readWorkbook, SheetTooLarge } from '../../../../src/features/own/engine/workbook'

const LIMITS = { rows: 1000, columns: 100 }

const partsOf = (bytes: Uint8Array) => {
  const decoder = new TextDecoder()
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, decoder.decode(content)]),
  )
}

/** As a spreadsheet program saves it. */
function saved(sheets: Readonly<Record<string, WorkSheet>>, bookSST = true) {
  const book = utils.book_new()
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name)
  const bytes = write(book, { type: 'array', bookType: 'xlsx', bookSST }) as ArrayBuffer
  return readWorkbook(partsOf(new Uint8Array(bytes)), LIMITS)
}

/** Written by hand: what few programs write. */
function byHand(sheetData: string, more: Readonly<Record<string, string>> = {}, after = '') {
  const files = {
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="表 &amp; 图" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheetData}</sheetData>${after}</worksheet>`,
    ...more,
  }
  const zipped = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  )
  return readWorkbook(partsOf(zipped), LIMITS).sheets[0]!
}

const STYLES = `<styleSheet><numFmts><numFmt numFmtId="180" formatCode="0.0_ "/><numFmt numFmtId="181" formatCode="yyyy&quot;年&quot;m&quot;月&quot;;@"/><numFmt numFmtId="182" formatCode="#,##0.00;[Red]\\-#,##0.00"/></numFmts>
<cellStyleXfs><xf numFmtId="0"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="180"/><xf numFmtId="10"/><xf numFmtId="181"/><xf numFmtId="14"/><xf numFmtId="182"/></cellXfs></styleSheet>`

describe('a workbook', () => {
  test('is read as it is shown: decimals, per cents, thousands, months and days', () => {
    const { rows, name, shortened } = byHand(
      `<row r="2"><c r="A2" s="1"><v>11</v></c><c r="B2" s="2"><v>0.8359999999999999</v></c><c r="C2" s="3"><v>46174</v></c><c r="D2" s="4"><v>46203</v></c><c r="E2" s="5"><v>-1234.5</v></c><c r="F2"><v>83.600000000000001</v></c><c r="G2" s="1"><v>11.04</v></c></row>`,
      { 'xl/styles.xml': STYLES },
    )
    expect(name).toBe('表 & 图')
    expect(rows).toEqual([
      [],
      ['11.0', '83.60%', '2026-06', '2026-06-30', '-1234.50', '83.6', '11.0'],
    ])
    expect(shortened).toBe(1)
  })

  test('tells a formula that nobody worked out, an error and a truth from a number', () => {
    const { rows } = byHand(
      `<row><c><f>A1+1</f></c><c t="e"><v>#DIV/0!</v></c><c t="b"><v>1</v></c><c><f>1+1</f><v>2</v></c><c t="str"><f>"x"</f><v>甲</v></c></row>`,
    )
    expect(rows).toEqual([['=A1+1', '#DIV/0!', 'TRUE', '2', '甲']])
  })

  test('reads texts in runs without their readings, entities, inline texts and prefixed tags', () => {
    const { rows } = byHand(
      `<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="C1" t="inlineStr"><x:is><x:t>甲 &lt; 乙&#10;丙_x000D_</x:t></x:is></x:c></x:row>`,
      {
        'xl/sharedStrings.xml':
          '<sst><si><r><t>工业</t></r><rPh sb="0" eb="1"><t>gongye</t></rPh><r><t xml:space="preserve"> 增加值</t></r></si></sst>',
      },
    )
    expect(rows).toEqual([['工业 增加值', undefined, '甲 < 乙\n丙\r']])
  })

  test('counts days from 1904 where its workbook does, and knows that 1900 had no 29 February', () => {
    const book = (properties: string) => ({
      'xl/styles.xml': STYLES,
      'xl/workbook.xml': `<workbook>${properties}<sheets><sheet name="a" r:id="rId1"/></sheets></workbook>`,
    })
    const row = '<row><c s="4"><v>44741</v></c><c s="4"><v>1</v></c></row>'
    expect(byHand(row, book('<workbookPr date1904="1"/>')).rows).toEqual([
      ['2026-06-30', '1904-01-02'],
    ])
    expect(byHand(row, book('<workbookPr/>')).rows[0]?.[1]).toBe('1900-01-01')
  })

  test('has its sheets by name, with what is hidden, and leaves out charts', () => {
    const { sheets } = saved({ 甲: utils.aoa_to_sheet([['a']]), 乙: utils.aoa_to_sheet([[1.5]]) })
    expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([
      ['甲', [['a']]],
      ['乙', [['1.5']]],
    ])
  })

  test('is given up where a cell lies beyond the limits, however small the file', () => {
    expect(() => byHand('<row r="1"><c r="XFD1"><v>1</v></c></row>')).toThrow(SheetTooLarge)
    expect(() => byHand('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')).toThrow(
      SheetTooLarge,
    )
  })

  test('with merged titles, filled-down cells and dates of a spreadsheet is read to its figures', () => {
    const sheet = utils.aoa_to_sheet([
      ['2026年主要指标', null, null, null, null],
      ['领域', '指标', '单位', '2026年', null],
      [null, null, null, '5月', '6月'],
      ['工业', '增加值', '亿元', 11, 12.5],
      [null, '用电量', '亿千瓦时', null, 3],
    ])
    sheet['!merges'] = [
      { s: { r: 0, c: 0 }, e: { r: 0, c: 4 } },
      { s: { r: 1, c: 0 }, e: { r: 2, c: 0 } },
      { s: { r: 1, c: 1 }, e: { r: 2, c: 1 } },
      { s: { r: 1, c: 2 }, e: { r: 2, c: 2 } },
      { s: { r: 1, c: 3 }, e: { r: 1, c: 4 } },
      { s: { r: 3, c: 0 }, e: { r: 4, c: 0 } },
    ]
    sheet.D4!.z = '0.0'
    for (const shared of [true, false]) {
      const [first] = saved({ 表: sheet }, shared).sheets
      const { observations, findings } = readSheet(first!)!
      expect(findings).toEqual([])
      expect(
        observations.map(({ area, indicator, period, token }) => [area, indicator, period, token]),
      ).toEqual([
        ['工业', '增加值', '2026-05', '11.0'],
        ['工业', '增加值', '2026-06', '12.5'],
        ['工业', '用电量', '2026-06', '3'],
      ])
    }
  })
})
