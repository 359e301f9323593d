/** Words of the search. */
import type { ShownRelation } from '../../record/dataset'
import edition from 'virtual:edition'

export const search = {
  title: '搜索',
  /** What the page is called once something is asked: the way back says it. */
  titled: (query: string) => `搜索“${query}”`,
  label: '查指标、数值、任务、部门、文件、系统与领域',
  placeholder: '名称、拼音、首字母、数字、文号',
  clear: '清除',
  results: (count: number) => (count ? `找到 ${count} 项` : '没有找到'),
  /** Heard after the number of hits. */
  keys: '按向下键进入结果，回车打开首项，Esc 清除。',
  kind: '类别',
  kinds: {
    indicator: '指标',
    statement: '数值',
    task: '任务',
    department: '部门',
    document: '文件',
    system: '系统',
    commitment: '文字目标',
    unstated: '文件未写明',
    area: '领域',
  },
  facets: {
    area: '领域',
    place: '地区',
    document: '文件',
    department: '部门',
    year: '年份',
    verdict: '达标情况',
  },
  allHits: (count: number) => `全部 ${count} 项`,
  all: (count: number, kind: string) => `全部 ${count} 条${kind}`,
  via: '含',
  /** Before the newest figure, and whose it is where it is another indicator's. */
  latest: (of: string) => (of ? `最新 ${of}` : '最新'),
  otherDefinition: {
    subtract: '',
    beside: '统计口径不同',
    unclear: '口径未明',
    never: '统计口径不同',
  } satisfies Record<ShownRelation, string>,
  preparing: '正在准备搜索…',
  recent: '最近搜索',
  clearRecent: '清除记录',
  recentNote: '只存在本机。',
  tryTitle: '可以这样查',
  tries: edition.queries.zh,
  emptyHelp: '可试首字母（如 szjj）、单个数字（如 5000）、文号（如 90号）或部门简称（如 工信局）。',
  noneFiltered: '筛选之外还有结果。',
  clearFilters: '清除筛选',
}
