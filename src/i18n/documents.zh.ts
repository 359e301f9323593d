/** Words of the documents. */
import type { Commitment, DocumentKind } from '../record/dataset'

const documentKinds: Record<DocumentKind, string> = {
  plan: '方案',
  press: '报道',
  'work-plan': '工作要点',
  repost: '转载',
  supplementary: '补充资料',
}

const wordKinds: Record<Commitment['kind'], string> = {
  goal: '目标',
  coverage: '覆盖',
  deadline: '期限',
  title: '争创',
  standing: '地位',
}

export const documents = {
  title: '文件',
  kinds: documentKinds,
  count: (count: number) => `${count} 份文件`,
  whole: (count: number) => `全部 ${count} 份`,
  year: '年份',
  undated: '未注明日期',
  statements: (count: number) => `${count} 条原文`,
  number: '文号',
  issuer: '发文机关',
  kind: '类别',
  dates: '日期',
  abridged: '公开文本注明有删减',
  address: '公开地址',
  /** A copy on another's page is named and not opened from here. */
  copyAt: (address: string) => `${address}（转载）`,
  indexNumber: '索引号',
  validUntil: '有效期至',
  attachments: '附件',
  attachmentsAbsent: '只列名称，公开文本未载内容',
  leadingGroup: '领导小组',
  wordKinds,
  unstated: (count: number) => `文件未写明的 ${count} 项`,
  unstatedAnywhere: (count: number) => `各文件都未写明的 ${count} 项`,
  lookedFor: (date: string) => `查找日期 ${date}`,
  outline: '目录与数值',
  noFigures: '此节无数值',
  printedTitle: '原题',
  relation: '关系',
  repostOf: (title: string) => `转载自《${title}》`,
  all: '全部章节',
  onlyWithFigures: '只看有内容的章节',
  supplementary: '补充资料',
  supplementaryIntro: '主要文件以外的公开数字，单列、不并入主要文件的数值。',
}
