/** Printed statements as rows for a spreadsheet: one row each, in the source's own language. Pure. */
import { documentDate } from './citation.ts'
import type { Statement } from './dataset.ts'
import { headingOf } from './figure.ts'
import type { Lookups } from './lookups.ts'

const COLUMNS = [
  '编号',
  '指标',
  '领域',
  '地区',
  '类别',
  '年份',
  '比较词',
  '数值',
  '单位',
  '原文',
  '文件',
  '文号',
  '章节',
  '章节标题',
  '日期',
  '出处类别',
  '地址',
] as const

const KINDS: Record<Statement['kind'], string> = {
  target: '目标',
  actual: '实绩',
  rank: '位次',
  count: '计数',
}

/** Header row, then a row for each statement in the order given. */
export function statementRows(
  statements: readonly Statement[],
  lookups: Lookups,
): readonly (readonly string[])[] {
  return [COLUMNS, ...statements.map((statement) => rowOf(statement, lookups))]
}

function rowOf(statement: Statement, lookups: Lookups): readonly string[] {
  const indicator = lookups.indicators.get(statement.indicator)
  const document = lookups.documents.get(statement.document)
  const { comparator, value, unit } = statement.quantity
  return [
    statement.id,
    indicator?.name.zh ?? statement.indicator,
    lookups.areas.get(indicator?.area ?? '')?.name.zh ?? '',
    lookups.places.get(statement.place)?.name.zh ?? statement.place,
    KINDS[statement.kind],
    statement.period,
    comparator,
    String(value),
    unit,
    statement.token,
    document?.title.zh ?? statement.document,
    document?.number ?? '',
    statement.section,
    headingOf(statement, lookups),
    document ? documentDate(document) : '',
    document?.collection === 'supplementary' ? '补充资料' : '五份文件',
    document?.address ?? '',
  ]
}
