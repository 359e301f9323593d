/** Words of the reader's own marks on tasks. */
import type { FollowUpState } from '../../../record/personalRows'

const states: Record<FollowUpState, string> = {
  none: '未标',
  notStarted: '未开始',
  underWay: '进行中',
  done: '完成',
}

export const followUps = {
  label: '我的跟进，非官方',
  title: '我的跟进',
  states,
  state: '我的状态',
  noState: '不标',
  date: '我定的日期',
  note: '备注',
  noteHelp: (left: number) => `纯文本，最多 1000 字，还可写 ${left} 字。自动保存，只在本机。`,
  saving: '正在保存…',
  saved: '已保存在本机',
  unkept: '本机无法保存，关闭应用后会丢失；可先导出 CSV。',
  failed: {
    full: '未能保存：本机空间已满。所写仍在此处，腾出空间后请点“再试”。',
    other: '未能保存：本机数据库没有接受。所写仍在此处，请点“再试”。',
  },
  retry: '再试',
  differs: '另一个窗口刚改过同一处，尚未保存。另一处写的是：',
  nothing: '（空）',
  keepMine: '用我的',
  keepTheirs: '用另一处的',
  clear: '清除此跟进',
  cleared: '已清除此跟进',
  undo: '撤销',
  filter: '按我的跟进筛选',
  reading: '我的跟进：正在读取…',
  line: (counts: Readonly<Record<FollowUpState, number>>) =>
    `我的跟进：${counts.done} 完成 / ${counts.underWay} 进行中 / ${counts.notStarted} 未开始 / ${counts.none} 未标`,
  breakdown: '按领域与单位、打印、导出',
  byArea: '按领域',
  byDepartment: '按单位（牵头或责任）',
  none: '还没有跟进。展开任一任务下的“我的跟进”即可填写，只存在本机。',
  counted: (count: number) => `共 ${count} 条跟进`,
  print: '打印我的跟进',
  exportCsv: '导出我的跟进 CSV',
  file: '我的跟进',
  notice: '个人标注，非官方进度',
  unknown: '当前数据版本没有的任务',
  unknownHelp: '这些任务不在当前数据版本中，跟进照样保留。',
  columns: {
    id: '任务编号',
    number: '序号',
    title: '任务',
    area: '领域',
    lead: '牵头单位',
    responsible: '责任单位',
    state: '我的状态（非官方）',
    date: '我定的日期',
    note: '备注',
    edited: '最近修改',
  },
}

export type FollowUpsMessages = typeof followUps
