import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readValue } from '../../../src/record/printedValue'
import type { Comparator } from '../../../src/record/quantity'

type Expected = readonly [Comparator, number, string]

/** [printed, unit of the column, what it says] */
const READ: readonly (readonly [string, string, Expected])[] = [
  ['12', '亿元', ['=', 12, '亿元']],
  ['11.0', '%', ['=', 11, '%']],
  ['0', '家', ['=', 0, '家']],
  ['0.0', '%', ['=', 0, '%']],
  ['-0', '%', ['=', 0, '%']],
  ['1,300', '个', ['=', 1300, '个']],
  ['1，300', '个', ['=', 1300, '个']],
  ['12,345,678.90', '元', ['=', 12345678.9, '元']],
  ['１，２３４．５', '亿元', ['=', 1234.5, '亿元']],
  [' 12.5 ', '%', ['=', 12.5, '%']],
  ['12\u200b.5', '%', ['=', 12.5, '%']],
  ['-5.2', '%', ['=', -5.2, '%']],
  ['－5.2', '%', ['=', -5.2, '%']],
  ['−5.2', '%', ['=', -5.2, '%']],
  ['–5.2', '%', ['=', -5.2, '%']],
  ['负5.2', '%', ['=', -5.2, '%']],
  ['負5.2', '%', ['=', -5.2, '%']],
  ["'-5.2", '%', ['=', -5.2, '%']],
  ['+5.2', '%', ['=', 5.2, '%']],
  ['＋５．２％', '', ['=', 5.2, '%']],
  ['5.2%', '', ['=', 5.2, '%']],
  ['5.2 %', '%', ['=', 5.2, '%']],
  ['5.2%', '亿元', ['=', 5.2, '%']],
  ['百分之5', '', ['=', 5, '%']],
  ['百分之十五', '', ['=', 15, '%']],
  ['3‰', '', ['=', 3, '‰']],
  ['0.3个百分点', '%', ['=', 0.3, '个百分点']],
  ['0.3百分点', '', ['=', 0.3, '个百分点']],
  ['-0.3个百分点', '', ['=', -0.3, '个百分点']],
  ['增长5.2%', '', ['=', 5.2, '%']],
  ['同比增长5.2%', '', ['=', 5.2, '%']],
  ['增长-5.2%', '', ['=', -5.2, '%']],
  ['下降5.2%', '', ['=', -5.2, '%']],
  ['同比下降5.2%', '', ['=', -5.2, '%']],
  ['环比回落0.3个百分点', '', ['=', -0.3, '个百分点']],
  ['負增長5.2%', '', ['=', -5.2, '%']],
  ['下降超5%', '', ['<', -5, '%']],
  ['下降5%以上', '', ['<=', -5, '%']],
  ['下降不超过5%', '', ['>=', -5, '%']],
  ['下降约5%', '', ['~', -5, '%']],
  ['超65%', '', ['>', 65, '%']],
  ['超过1,300家', '', ['>', 1300, '家']],
  ['不低于10.7万个', '个', ['>=', 10.7, '万个']],
  ['５００亿元以上', '', ['>=', 500, '亿元']],
  ['5.5%左右', '', ['~', 5.5, '%']],
  ['约5.5%', '', ['~', 5.5, '%']],
  ['近300', '家', ['~<', 300, '家']],
  ['3万多家', '', ['>', 3, '万家']],
  ['800多亿条', '', ['>', 800, '亿条']],
  ['不超过3', '天', ['<=', 3, '天']],
  ['3天以内', '', ['<=', 3, '天']],
  ['低于4%', '', ['<', 4, '%']],
  ['≥90', '%', ['>=', 90, '%']],
  ['＞90%', '', ['>', 90, '%']],
  ['<=3', '天', ['<=', 3, '天']],
  ['3万', '元', ['=', 3, '万元']],
  ['3亿', '万元', ['=', 3, '亿元']],
  ['3500万元', '亿元', ['=', 3500, '万元']],
  ['3万亿元', '', ['=', 3, '万亿元']],
  ['三百五十亿元', '', ['=', 350, '亿元']],
  ['12个/万人', '', ['=', 12, '个/万人']],
  ['12户籍', '户籍', ['=', 12, '户籍']],
  ['22000PFLOPS', '', ['=', 22000, 'PFLOPS']],
  ['10㎡', '', ['=', 10, '㎡']],
]

const BLANK = [
  ...['', ' ', '\u3000', '\u00a0', '-', '--', '—', '——', '－', '–', '−', '…', '……', '...'],
  ...['/', '／', ':', '：', '暂无', '暂无数据', '暂 无', '\u200b', '\ufeff'],
]

const UNREADABLE: readonly (readonly [string, string])[] = [
  ...(['abc', '无', '持平', '一', '合计', '达到', '①', '增长'] as const).map(
    (cell) => [cell, 'noNumber'] as const,
  ),
  ...(['5-6%', '5%—6%', '1/3', '12 13', '1 300', '12;13', '2026-06', '5±0.3'] as const).map(
    (cell) => [cell, 'severalNumbers'] as const,
  ),
  ...(
    ['1,23', '1.2E+05', '3E5', '12.3.4', '1.300,50', '5.', '0592', '1,2345', '0,300'] as const
  ).map((cell) => [cell, 'numberForm'] as const),
  ['12345678901234567', 'tooLong'],
  ...(
    [
      '12待定',
      '12abc',
      '12*',
      '12①',
      '12（预计）',
      '(12)',
      '~12',
      '12?',
      '第3',
      '前5',
      'x12',
    ] as const
  ).map((cell) => [cell, 'words'] as const),
  ...(
    [
      '￥12',
      '$12',
      '▲5.2',
      '—5.2',
      '净亏12',
      '预计净亏12',
      '下降近5%',
      '>约5',
      '12以上以上',
    ] as const
  ).map((cell) => [cell, 'words'] as const),
  ['下降-5%', 'contradiction'],
  ...(['#DIV/0!', '#N/A', '#REF!', '#VALUE!'] as const).map(
    (cell) => [cell, 'formulaError'] as const,
  ),
]

describe('a printed value', () => {
  test.each(READ)('“%s” in a column of “%s” is %o', (printed, unit, [comparator, value, read]) => {
    expect(readValue(printed, unit)).toMatchObject({
      kind: 'value',
      quantity: { comparator, value, unit: read },
    })
  })

  test.each(BLANK)('“%s” is a blank and never 0', (printed) => {
    expect(readValue(printed, '%')).toEqual({ kind: 'blank' })
  })

  test.each(UNREADABLE)('“%s” is no value: %s', (printed, why) => {
    expect(readValue(printed, '亿元')).toMatchObject({ kind: 'unreadable', why })
  })

  test.each(['下降', '突破万家'])('“%s” has no number', (printed) => {
    expect(readValue(printed)).toMatchObject({ kind: 'unreadable', why: 'noNumber' })
  })

  test('keeps the printed characters, blanks left out', () => {
    expect(readValue(' 11.0 ', '%')).toMatchObject({ token: '11.0' })
    expect(readValue('增长 ５．２０ ％')).toMatchObject({ token: '增长５．２０％', isChange: true })
  })

  test('says what is hedged', () => {
    expect(readValue('力争达到100亿元')).toMatchObject({ hedge: '力争', quantity: { value: 100 } })
    expect(readValue('预计增长5%左右')).toMatchObject({
      hedge: '预计',
      isChange: true,
      quantity: { comparator: '~', value: 5 },
    })
    expect(readValue('争取突破50家')).toMatchObject({
      hedge: '争取',
      quantity: { comparator: '>' },
    })
  })

  test('names what it could not read', () => {
    expect(readValue('12待定', '家')).toMatchObject({ part: '待定' })
    expect(readValue('净亏12', '家')).toMatchObject({ part: '净亏' })
  })

  test('a step before no unit is that of the column, but not of a share', () => {
    expect(readValue('3万', '%')).toMatchObject({ kind: 'unreadable', why: 'words' })
  })

  test('a number that was written is the number that is read', () => {
    const written = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((each) => each.toFixed(2))
    fc.assert(
      fc.property(written, (cell) => {
        const read = readValue(cell, '家')
        expect(read).toMatchObject({ kind: 'value', token: cell })
        if (read.kind === 'value') expect(read.quantity.value).toBeCloseTo(Number(cell), 10)
      }),
    )
  })

  test('a value is read from one number alone, and it is that number', () => {
    const cell = fc.string({
      unit: fc.constantFrom(...'0123.,-—%万亿多以上超约近降下增长元 个①×'),
      maxLength: 9,
    })
    fc.assert(
      fc.property(cell, (text) => {
        const read = readValue(text, '元')
        if (read.kind !== 'value') return
        const digits = text.replace(/[^\d.]/g, '')
        expect(Math.abs(read.quantity.value)).toBe(Number(digits))
      }),
      { numRuns: 5_000 },
    )
  })
})
