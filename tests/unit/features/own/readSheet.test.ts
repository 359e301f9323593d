import { describe, expect, test } from 'vitest'
import {
  chooseMeaning,
  choiceOf,
  guessLayout,
  layoutAt,
} from '../../../../src/features/own/engine/layout'
import type { Observation } from '../../../../src/features/own/engine/observation'
import { readSheet } from '../../../../src/features/own/engine/readSheet'
import type { Cell, Merge } from '../../../../src/features/own/engine/sheet'

const sheet = (lines: string, merges: readonly Merge[] = []) => ({
  name: '',
  rows: lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell): Cell => cell.trim() || undefined)),
  merges,
})

/** `指标 时期 类别=值` of each, in the order of the sheet. */
const said = (observations: readonly Observation[]) =>
  observations.map(
    ({ area, indicator, place, period, kind, quantity, unit }) =>
      [area, indicator, place, period, kind === 'target' ? '目标' : ''].filter(Boolean).join(' ') +
      ` ${quantity.comparator}${quantity.value} ${quantity.unit}` +
      (quantity.unit === unit ? '' : ` (${unit})`),
  )

const read = (lines: string, merges?: readonly Merge[]) => {
  const reading = readSheet(sheet(lines, merges))
  if (!reading) throw new Error('no table')
  return { ...reading, said: said(reading.observations) }
}
const told = (findings: ReturnType<typeof read>['findings']) =>
  findings.map(
    ({ level, kind, row, column, text }) =>
      `${level === 'error' ? '错' : '留意'} ${kind} ${row},${column ?? ''} ${text}`,
  )

describe('the long form', () => {
  test('is read cell by cell, with place, kind, source and note', () => {
    const { observations, findings, counts } = read(`
领域 | 指标 | 单位 | 地区 | 时期 | 数值 | 类别 | 来源 | 备注
工业经济 | 规上工业增加值 | 亿元 | 思明区 | 2026年6月 | 11.0 | 实际 | 统计月报 | 快报数
工业经济 | 规上工业增加值 | 亿元 | 思明区 | 2026 | 130 | 目标 | |`)
    expect(findings).toEqual([])
    expect(observations).toEqual([
      {
        row: 2,
        column: 6,
        area: '工业经济',
        indicator: '规上工业增加值',
        unit: '亿元',
        place: '思明区',
        period: '2026-06',
        kind: 'actual',
        quantity: { comparator: '=', value: 11, unit: '亿元' },
        hedge: '',
        token: '11.0',
        source: '统计月报',
        note: '快报数',
      },
      expect.objectContaining({ row: 3, period: '2026', kind: 'target', token: '130' }),
    ])
    expect(counts).toEqual({ indicators: 1, periods: 2, blank: 0 })
  })

  test('goes on from the row above where area and indicator are left empty', () => {
    const { said, findings } = read(`
领域 | 指标名称 | 计量单位 | 时间 | 数值
商贸 | 社零总额 | 亿元 | 2026-05 | 250
 | | | 2026-06 | 260
 | 网络零售 | 亿元 | 2026-05 | 90`)
    expect(findings).toEqual([])
    expect(said).toEqual([
      '商贸 社零总额 2026-05 =250 亿元',
      '商贸 社零总额 2026-06 =260 亿元',
      '商贸 网络零售 2026-05 =90 亿元',
    ])
  })

  test('takes actual and target from two columns of one row', () => {
    const { said } = read(`
指标 | 单位 | 时期 | 实际值 | 目标值
用电量 | 亿千瓦时 | 2026 | 300 | 310`)
    expect(said).toEqual(['用电量 2026 =300 亿千瓦时', '用电量 2026 目标 =310 亿千瓦时'])
  })
})

describe('the wide form', () => {
  test('has a column a period and one for the target of a year', () => {
    const { said, findings } = read(`
领域 | 指标 | 单位 | 来源 | 2025年12月 | 2026年1月 | 2026年目标
就业 | 新增就业 | 万人 | 人社 | 1.2 | - | 14`)
    expect(findings).toEqual([])
    expect(said).toEqual(['就业 新增就业 2025-12 =1.2 万人', '就业 新增就业 2026 目标 =14 万人'])
  })

  test('is found below titles, which lend unit and year', () => {
    const { said, findings } = read(`
2026年主要经济指标 | | |
（单位：亿元） | | |
 | | |
指标 | 1月 | 2月 | 1-2月累计
出口总值 | 310 | 290 | 600`)
    expect(findings).toEqual([])
    expect(said).toEqual([
      '出口总值 2026-01 =310 亿元',
      '出口总值 2026-02 =290 亿元',
      '出口总值 2026-01/2026-02 =600 亿元',
    ])
  })

  test('has years over months, merged or left empty', () => {
    const lines = `
指标 | 单位 | 2025年 | | 2026年 |
 | | 11月 | 12月 | 1月 | 目标
客运量 | 万人次 | 1 | 2 | 3 | 50`
    const expected = [
      '客运量 2025-11 =1 万人次',
      '客运量 2025-12 =2 万人次',
      '客运量 2026-01 =3 万人次',
      '客运量 2026 目标 =50 万人次',
    ]
    expect(read(lines).said).toEqual(expected)
    const merges = [
      { top: 0, bottom: 1, left: 0, right: 0 },
      { top: 0, bottom: 1, left: 1, right: 1 },
      { top: 0, bottom: 0, left: 2, right: 3 },
      { top: 0, bottom: 0, left: 4, right: 5 },
    ]
    const merged = read(lines, merges)
    expect(merged.said).toEqual(expected)
    expect(merged.findings).toEqual([])
  })

  test('has the years in the row above that of the indicators', () => {
    const { said } = read(`
 | | 2025 | | 2026 |
指标 | 单位 | 11月 | 12月 | 1月 | 2月
吞吐量 | 万吨 | 1 | 2 | 3 | 4`)
    expect(said).toEqual([
      '吞吐量 2025-11 =1 万吨',
      '吞吐量 2025-12 =2 万吨',
      '吞吐量 2026-01 =3 万吨',
      '吞吐量 2026-02 =4 万吨',
    ])
  })

  test('takes a lone year above it for that of its months', () => {
    const { said } = read(`
2026年 | |
指标 | 单位 | 1月
吞吐量 | 万吨 | 1`)
    expect(said).toEqual(['吞吐量 2026-01 =1 万吨'])
  })

  test('has a year a row and a month a column', () => {
    const { said } = read(`
指标 | 单位 | 年份 | 1月 | 2月
用水量 | 万吨 | 2025 | 1 | 2
 | | 2026年 | 3 |`)
    expect(said).toEqual([
      '用水量 2025-01 =1 万吨',
      '用水量 2025-02 =2 万吨',
      '用水量 2026-01 =3 万吨',
    ])
  })

  test('takes the unit from a merge, from the name or from the cell', () => {
    const merges = [{ top: 1, bottom: 2, left: 1, right: 1 }]
    const { said, findings } = read(
      `
指标 | 单位 | 2026年6月
进口 | 亿元 | 1
出口 | | 2
客流（万人次） | | 3
增速 | | 4.5%`,
      merges,
    )
    expect(findings).toEqual([])
    expect(said).toEqual([
      '进口 2026-06 =1 亿元',
      '出口 2026-06 =2 亿元',
      '客流 2026-06 =3 万人次',
      '增速 2026-06 =4.5 %',
    ])
  })

  test('has headings as areas, and remarks that are none', () => {
    const { said, findings } = read(`
指标 | 单位 | 2026年6月
一、工业经济 | |
增加值 | 亿元 | 1
（二）商贸经济 | |
零售额 | 亿元 | 2
注：数据为快报数 | |`)
    expect(said).toEqual(['工业经济 增加值 2026-06 =1 亿元', '商贸经济 零售额 2026-06 =2 亿元'])
    expect(told(findings)).toEqual(['留意 rowIgnored 6, 注：数据为快报数'])
  })

  test('may have titles in two languages, repeated on each page', () => {
    const { said, findings } = read(`
指标 | 单位 | 2026年5月 | 2026年6月
Indicator | Unit | 2026-05 | 2026-06
专利 | 件 | 10 | 11
指标 | 单位 | 2026年5月 | 2026年6月
商标 | 件 | 20 | 21`)
    expect(findings).toEqual([])
    expect(said).toHaveLength(4)
  })

  test('takes the first days of months that a spreadsheet made of them for the months', () => {
    const day = (iso: string) => new Date(`${iso}T00:00:00Z`)
    const reading = readSheet({
      name: '',
      rows: [
        ['指标', '单位', day('2026-05-01'), day('2026-06-01')],
        ['产量', '吨', 1, 2.5],
      ],
    })
    expect(said(reading!.observations)).toEqual(['产量 2026-05 =1 吨', '产量 2026-06 =2.5 吨'])
    expect(reading!.findings.map(({ kind }) => kind)).toEqual(['firstDays'])
  })
})

describe('a cell that is wrong', () => {
  test('is named with its row and column and never becomes a figure', () => {
    const { said, findings } = read(`
指标 | 单位 | 2026年11月 | 2026年12月
甲 | 亿元 | abc | 2
乙 | 亿元 | =B2+C2 | 0
丙 | 亿元 | 5% | —`)
    expect(said).toEqual(['甲 2026-12 =2 亿元', '乙 2026-12 =0 亿元'])
    expect(told(findings)).toEqual([
      '错 value 2,3 abc',
      '错 formula 3,3 =B2+C2',
      '错 unitOfCell 4,3 5%',
    ])
  })

  test('a period that is none takes its column or its row with it', () => {
    const wide = read(`
指标 | 单位 | 2026年12月 | 2026年13月
甲 | 亿元 | 1 | 2`)
    expect(wide.said).toEqual(['甲 2026-12 =1 亿元'])
    expect(told(wide.findings)).toEqual(['错 period 1,4 2026年13月'])
    const long = read(`
指标 | 单位 | 时期 | 数值
甲 | 亿元 | 13月 | 1
甲 | 亿元 | | 2
甲 | 亿元 | 6月 | 3
甲 | 亿元 | 1900-01-11 | 4`)
    expect(long.said).toEqual([])
    expect(told(long.findings)).toEqual([
      '错 period 2,4 13月',
      '错 noPeriod 3,4 2',
      '错 noYear 4,4 6月',
      '错 period 5,4 1900-01-11',
    ])
  })

  test('two values of one figure are neither; the same value twice is one', () => {
    const { said, findings } = read(`
指标 | 单位 | 时期 | 数值
甲 | 亿元 | 2026-06 | 1
甲 | 亿元 | 2026年6月 | 2
乙 | 亿元 | 2026-06 | 3
乙 | 亿元 | 2026-06 | 3.0`)
    expect(said).toEqual(['乙 2026-06 =3 亿元'])
    expect(told(findings)).toEqual(['错 twice 3,4 2', '留意 same 5,4 3.0'])
    expect(findings[0]).toMatchObject({ other: '1', place: { row: 2, column: 4 } })
  })

  test('one name in two scales is told of and the second not read; of another kind it is another indicator', () => {
    const { said, findings } = read(`
指标 | 单位 | 2026-06
增加值 | 亿元 | 1
增加值 | 万元 | 10000
增加值 | % | 5.1`)
    expect(said).toEqual(['增加值 2026-06 =1 亿元', '增加值 2026-06 =5.1 %'])
    expect(told(findings)).toEqual(['错 unitsDiffer 3,3 增加值', '留意 unitsOther 4,3 增加值'])
  })

  test('a row without unit, name or a known kind is told of once', () => {
    const { said, findings } = read(`
指标 | 单位 | 类别 | 2025 | 2026
 | 亿元 | | 1 | 2
甲 | | | 1 | 2
乙 | 亿元 | 预估 | 1 | 2
指数 | 无 | | 101 | 102`)
    expect(said).toEqual(['指数 2025 =101 ', '指数 2026 =102 '])
    expect(told(findings)).toEqual(['错 noIndicator 2,4 1', '错 noUnit 3,4 甲', '错 kind 4,4 预估'])
  })

  test('a column that nothing is known of is left out and named', () => {
    const { said, findings } = read(`
序号 | 指标 | 单位 | 2026-06 | 同比增减
1 | 甲 | 亿元 | 5 | 3.2`)
    expect(said).toEqual(['甲 2026-06 =5 亿元'])
    expect(told(findings)).toEqual(['留意 columnIgnored 1,5 同比增减'])
  })
})

test('what a column means may be said by the reader, for one column at a time', () => {
  const given = sheet(`
名目 | 指标 | 计量 | 2026-06 | 增速
工业 | 甲 | 亿元 | 1 | 5%`)
  const guessed = guessLayout(given)!
  expect(guessed.columns.map(({ meaning }) => choiceOf(meaning))).toEqual([
    'ignored',
    'indicator',
    'ignored',
    'figures',
    'ignored',
  ])
  const said1 = chooseMeaning(chooseMeaning(guessed, 2, 'unit'), 0, 'indicator')
  expect(said1.columns.map(({ meaning }) => choiceOf(meaning))).toEqual([
    'indicator',
    'ignored',
    'unit',
    'figures',
    'ignored',
  ])
  expect(said(readSheet(given, said1)!.observations)).toEqual(['工业 2026-06 =1 亿元'])
  const asTarget = chooseMeaning(said1, 3, 'target')
  expect(said(readSheet(given, asTarget)!.observations)).toEqual(['工业 2026-06 目标 =1 亿元'])
})

test('the row of titles may be said too', () => {
  const given = sheet(`
项目 | 名称 | 2025
指标 | 单位 | 2026
甲 | 亿元 | 1`)
  expect(said(readSheet(given, layoutAt(given, 1))!.observations)).toEqual(['甲 2026 =1 亿元'])
})

test('a letter, an empty sheet and a list of names are no tables of figures', () => {
  for (const lines of ['尊敬的各位 | 同事', ' ', '姓名 | 电话\n张三 | 123'])
    expect(readSheet(sheet(lines))).toBeUndefined()
})
