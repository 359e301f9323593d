/** Words for verdicts; what explains one is in i18n/reasons.zh.ts. */
import type { VerdictKind } from '../../record/verdict'

const names: Record<VerdictKind, string> = {
  met: '已达',
  notMet: '未达',
  undecided: '未能判定',
  noActual: '暂未公布',
  notComparable: '统计口径不同',
  definitionUnclear: '口径未明',
  notDue: '未到期',
}

export const verdict = {
  title: '达标情况',
  names,
  board: {
    title: '目标进度',
    bar: (total: number) => `全部 ${total} 项目标`,
    barOfYear: (year: string, total: number) => `${year}年 ${total} 项目标`,
    open: '查看目标进度',
    today: (date: string) => `按 ${date} 判断`,
    area: '领域',
    document: '文件',
    department: '责任单位',
    year: '年份',
    verdict: '达标情况',
    all: '全部',
    age: (days: number) => `距今 ${days} 天`,
    dated: (date: string) => `完成数 ${date}`,
    noAge: '完成数无日期',
    clear: '清除筛选',
    empty: '没有符合条件的目标。',
  },
}

export type VerdictMessages = typeof verdict
