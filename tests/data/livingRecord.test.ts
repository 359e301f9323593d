/** Months, quarters, years to date and numbers below zero, from the table to the phone and out again. */
import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { runChecks } from '../../data/checks/index'
import { compileFolder } from '../../data/pipeline/compileFolder'
import { packageFiles } from '../../src/features/files/engine/package/packageFiles'
import { readTables } from '../../src/features/files/engine/package/readTables'
import { digestOf } from '../../src/features/files/zipPackage'
import { parseDataset } from '../../src/record/parseDataset'
import { RECORD_TABLES } from '../../src/record/tables'
import { diskOf, filesOf, FOLDER, goodRows, packWith, type Rows } from './fixtures'

/** [period, comparator, value, token] */
const LIVING = [
  ['2025', '=', '-3.5', '-3.5%'],
  ['2026-Q1', '=', '-12.5', '下降12.5%'],
  ['2026-Q2', '<', '-5', '下降超5%'],
  ['2026-06', '=', '11', '11.0%'],
  ['2026-06-30', '=', '0', '0%'],
  ['2026-01/2026-06', '=', '-0.4', '－0.4%'],
] as const

const addLiving = ({ statements }: Rows) => {
  for (const [at, [period, comparator, value, token]] of LIVING.entries())
    statements.push({
      ...statements[0],
      ...{ id: `plan-01000${at}`, kind: 'actual', period, comparator, value, token },
    })
}
const living = () => {
  const rows = goodRows()
  addLiving(rows)
  return rows
}

test('they are let in by the checks', () => {
  expect(runChecks(packWith(addLiving))).toEqual([])
})

test('the description of the tables lets their periods and ids in, and no others', () => {
  const { resources } = JSON.parse(readFileSync('data/datapackage.json', 'utf8'))
  const { fields } = resources.find(({ name }: { name: string }) => name === 'statements').schema
  const pattern = (name: string) =>
    new RegExp(
      fields.find((field: { name: string }) => field.name === name).constraints.pattern,
      'u',
    )
  for (const [period] of LIVING) expect(period).toMatch(pattern('period'))
  for (const wrong of ['2026-Q5', '2026/2027', '2026-1', '2026年', '2026-Q1/2026-Q2'])
    expect(wrong).not.toMatch(pattern('period'))
  expect('bulletin-000001').toMatch(pattern('id'))
})

test('they are compiled, parsed, handed out as a package and read back unchanged', async () => {
  const compiled = compileFolder(FOLDER, diskOf(filesOf(living())))
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings))
  const parsed = parseDataset(JSON.parse(JSON.stringify(compiled.dataset)))
  if (!parsed.ok) throw new Error('not parsed')
  const read = parsed.value.statements.filter(
    ({ kind, indicator }) => [kind, indicator].join() === 'actual,digital-share',
  )
  expect(
    read.map(({ period, quantity, token }) => [period, quantity.comparator, quantity.value, token]),
  ).toEqual(
    LIVING.map(([period, comparator, value, token]) => [period, comparator, Number(value), token]),
  )
  const { resources } = JSON.parse(readFileSync('data/datapackage.json', 'utf8'))
  const files = await packageFiles(parsed.value, resources, digestOf)
  const grids = new Map(
    RECORD_TABLES.map((table) => {
      const text = files.get(`tables/${table}.csv`)!
      const [header = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data
      return [table, { header, rows }] as const
    }),
  )
  const { version, released, edition } = parsed.value
  const again = readTables(grids, { version, released, edition })
  expect(again).toEqual({ ok: true, dataset: { ...parsed.value, nonFigures: [] } })
})
