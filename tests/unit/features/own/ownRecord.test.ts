import { expect, test } from 'vitest'
import { findOwn, ownNames } from '../../../../src/features/own/engine/ownNames'
import { latestOwn, ownId, ownRecord } from '../../../../src/features/own/engine/ownRecord'
import type { OwnSheet } from '../../../../src/features/own/engine/ownSheet'
import { readSheet } from '../../../../src/features/own/engine/readSheet'
import { choosePictures } from '../../../../src/record/choosePictures'
import { figuresOf } from '../../../../src/record/figure'
import { growthsOf } from '../../../../src/record/growth'
import { createLookups } from '../../../../src/record/lookups'
import { shipped } from '../../../fixtures/shipped'

const sheet = (id: string, rows: readonly (readonly string[])[]): OwnSheet => ({
  ...{ id, name: id, colour: 0, file: `${id}.csv`, keptAt: '2026-11-30T08:00:00.000Z' },
  observations: readSheet({ name: '', rows: rows.map((row) => [...row]) })!.observations,
})
const MONTHS = sheet('月报', [
  ['领域', '指标', '单位', '地区', '2025年6月', '2026年5月', '2026年6月', '2026年目标'],
  ['工业经济', '测试增加值', '亿元', '', '10.0', '11.0', '12.1', '150'],
  ['', '', '', '泉州', '3', '', '4', ''],
])
const lookupsOf = (...sheets: readonly OwnSheet[]) => createLookups(ownRecord(sheets, shipped))
const id = ownId('工业经济|测试增加值|亿元')

test('the newest actual figure of the city stands in front, with its printed characters', () => {
  const front = latestOwn(id, lookupsOf(MONTHS))!
  expect(front).toMatchObject({ period: '2026-06', place: shipped.edition.home, kind: 'actual' })
  expect(front.lead).toMatchObject({ token: '12.1', document: '月报' })
  const tokens = figuresOf(id, lookupsOf(MONTHS)).map(({ lead }) => lead.token)
  expect(tokens).toContain('11.0')
})

test('同比 and 环比 are computed of months, which are one line without the target of the year', () => {
  const lookups = lookupsOf(MONTHS)
  const growth = growthsOf(latestOwn(id, lookups)!, lookups)
  expect(growth.map(({ against, amount }) => [against, amount])).toEqual([
    ['year', 21],
    ['month', 10],
  ])
  const trend = choosePictures(id, lookups).find(({ kind }) => kind === 'trend')!
  expect(trend.figures.map(({ period }) => period)).toEqual(['2025-06', '2026-05', '2026-06'])
})

test('two sheets with other numbers of one figure both stand there, the first in front', () => {
  const other = sheet('快报', [
    ['领域', '指标', '单位', '2026年6月'],
    ['工业经济', '测试增加值', '亿元', '12.3'],
  ])
  const front = latestOwn(id, lookupsOf(other, MONTHS))!
  expect(front.differs).toBe(true)
  expect(front.statements.map(({ document }) => document)).toEqual(['快报', '月报'])
})

test('a name is in no address, and the record that ships stays as it was', () => {
  expect(id).toMatch(/^[a-z0-9]{6,12}$/)
  const before = JSON.stringify(shipped)
  lookupsOf(MONTHS).statements.get('月报:0')
  expect(JSON.stringify(shipped)).toBe(before)
})

test('characters, pinyin and initials find a name, and other letters do not', () => {
  const chars = { 测: 'ce', 试: 'shi', 增: 'zeng', 加: 'jia', 值: 'zhi' }
  const names = ownNames(lookupsOf(MONTHS).dataset.indicators, chars)
  for (const typed of ['增加', 'zengjia', 'zjz', 'ceshi', 'cszjz', '測試', 'zeng zhi', '工业'])
    expect(findOwn(names, typed), typed).toHaveLength(1)
  for (const typed of ['', 'zz', 'enjia', '减少']) expect(findOwn(names, typed), typed).toEqual([])
})

test('fifty thousand values of two thousand indicators are one record', () => {
  const [one] = MONTHS.observations
  const many = Array.from({ length: 50_000 }, (_, at) => ({
    ...one!,
    indicator: `指标${Math.floor(at / 24)}`,
    period: `${2024 + (at % 2)}-${String((at % 12) + 1).padStart(2, '0')}`,
  }))
  const lookups = lookupsOf({ ...MONTHS, observations: many })
  expect(lookups.indicators.size).toBe(2084)
  expect(lookups.statements.size).toBe(50_000)
})
