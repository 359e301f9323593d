import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { toCsv } from '../../../src/domain/csv'
import { statementRows } from '../../../src/domain/statementExport'
import { shipped, shippedLookups } from '../../fixtures/shipped'

const csv = toCsv(statementRows(shipped.statements, shippedLookups))
const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), {
  header: true,
  skipEmptyLines: true,
})

describe('the exported figures', () => {
  test('are as many as the dataset has statements, and another reader finds no fault', () => {
    expect(errors).toEqual([])
    expect(data).toHaveLength(shipped.statements.length)
  })

  test('keep value, comparator, unit, printed characters and section of every statement', () => {
    for (const [at, statement] of shipped.statements.entries()) {
      const row = data[at]!
      expect(row['编号']).toBe(statement.id)
      expect(Number(row['数值'])).toBe(statement.quantity.value)
      expect(row['单位']).toBe(statement.quantity.unit)
      expect(row['比较词']?.replace(/^'/, '')).toBe(statement.quantity.comparator)
      expect(row['原文']).toBe(statement.token)
      expect(row['章节']).toBe(statement.section)
    }
  })

  test('say which are supplementary', () => {
    const extra = shipped.statements.filter(
      (s) => shippedLookups.documents.get(s.document)?.collection === 'supplementary',
    )
    expect(data.filter((row) => row['出处类别'] === '补充资料')).toHaveLength(extra.length)
  })
})
