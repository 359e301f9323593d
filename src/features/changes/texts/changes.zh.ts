/** Words for what a newer version of the data says otherwise. */
import type { Aspect, IndicatorText, TaskField } from '../engine/changes'
import type { FollowedBy } from '../engine/followed'

const aspects: Record<Aspect, string> = {
  comparator: '比较词',
  value: '数值',
  unit: '单位',
  year: '年份',
  place: '地区',
  kind: '类别',
  citation: '出处',
  wording: '原文字样',
  note: '说明',
}

const texts: Record<IndicatorText, string> = { name: '名称', definition: '释义' }

const fields: Record<TaskField, string> = {
  number: '序号',
  title: '任务名称',
  lead: '牵头单位',
  responsible: '责任单位',
  others: '其他责任说明',
  deadline: '期限',
  note: '说明',
  path: '出处',
}

const why: Record<FollowedBy, string> = {
  favourite: '关注',
  note: '笔记',
  deck: '会议',
  followUp: '跟进的任务',
}

export const changes = {
  title: '与我有关的变化',
  compared: (before: string, after: string) => `由数据版本 ${before} 到 ${after}`,
  dates: (before: string, after: string) => `发布日期 ${before} → ${after}`,
  backwards: '现在用的是较早的版本（曾退回），以下变化也由新到旧。',
  scope: '范围',
  mine: '与我有关',
  all: '全部变化',
  followed: '与我有关的',
  others: '其余',
  follows: '与我有关的是：关注、写过笔记、放进会议、任务上有跟进的指标与任务。',
  reading: '正在读取本机的上一版本…',
  toData: '到“数据”检查更新',
  states: {
    nothingBefore: '本机只保存过一个数据版本，还没有可比的变化。',
    gone: '上一版本已不在本机或格式不同，无从比较，这里不作推测。',
    unavailable: '本机无法保存数据，没有上一版本可比。',
    frozen: '会议进行中，数据已锁定；散会后再看变化。',
  },
  gap: (version: string) =>
    `上次查看时的版本 ${version} 已不在本机，它与上一版本之间的变化无从比较；以下只与上一版本相比。`,
  noneMine: '与我有关的内容没有变化。',
  none: '两个版本没有不同。',
  added: (about: string, figure: string) => `新增：${about} ${figure}`,
  removed: (about: string, figure: string) => `删去：${about} ${figure}`,
  changed: (about: string, before: string, after: string) => `${about}：${before} → ${after}`,
  aboutChanged: (before: string, after: string) => `${before} → ${after}`,
  same: (about: string, figure: string) => `${about}：${figure}（数值未变）`,
  aspects,
  differing: (names: readonly string[]) => `改动：${names.join('、')}`,
  before: '原',
  after: '现',
  verdict: (about: string, before: string, after: string) =>
    `达标情况（${about}）：${before} → ${after}`,
  texts,
  textChanged: (field: string) => `${field}改写`,
  differences: '不同之处',
  anyTwo: '比较本机留存的任意两个版本',
  from: '从',
  to: '到',
  empty: '（空）',
  newIndicator: '新增指标',
  goneIndicator: '指标已删去',
  newTask: '新增任务',
  goneTask: '任务已删去',
  task: (number: string) => (number ? `任务 ${number}` : '任务（无序号）'),
  fields,
  why,
}
