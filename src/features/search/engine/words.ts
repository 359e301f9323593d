/** What people call the kinds of things here, and the periods and comparators of figures. */
import type { Commitment, StatementKind } from '../../../record/dataset.ts'
import type { SearchKind } from '../../../record/searchTypes.ts'

export const KIND_WORDS: Readonly<Record<SearchKind, readonly string[]>> = {
  indicator: ['指标', 'indicator'],
  statement: ['数值', 'figure'],
  task: ['任务', '工作任务', '重点任务', '牵头', 'tasks'],
  department: ['部门', '单位', 'departments'],
  document: ['文件', '文号', '政策', 'documents'],
  system: ['系统', '平台', 'systems'],
  commitment: [],
  unstated: ['未写', '没有写', 'not stated'],
  area: ['领域', 'areas'],
}

export const COMMITMENT_WORDS: Readonly<Record<Commitment['kind'], readonly string[]>> = {
  goal: ['目标', '愿景', 'goals'],
  coverage: ['目标', '全覆盖', 'coverage'],
  deadline: ['目标', '期限', '时限', 'deadline'],
  title: ['目标', '争创', '称号', 'titles'],
  standing: ['位次', '排名', '领先', 'rank'],
}

export const FIGURE_WORDS: Readonly<Record<StatementKind, readonly string[]>> = {
  target: ['目标', '目标值', 'targets'],
  actual: ['实绩', '现值', '实际', '完成', '现状', 'actual'],
  rank: ['位次', '排名', 'rank'],
  count: ['计数', '数量', 'count'],
  ceiling: ['上限', '最高', 'ceiling'],
}

export function periodTexts(period: string): string[] {
  const [year, month] = period.split('-')
  if (!/^\d{4}$/.test(year ?? '')) return [period]
  return month ? [`${year}年${Number(month)}月`, `${year}年`] : [`${year}年`]
}
