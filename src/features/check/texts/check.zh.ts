/** Words for checking a sentence (核数字). */
import type { CheckVerdict, SlotName } from '../engine/checkedNumber'

const names: Record<CheckVerdict, string> = {
  match: '一致',
  valueAgrees: '数值相符',
  targetAsFact: '把目标当成完成数',
  valueDiffers: '数值不符',
  comparatorDiffers: '比较词丢失或不同',
  yearDiffers: '年份不符',
  placeDiffers: '地区不符',
  otherDefinition: '统计口径不同',
  definitionUnclear: '口径未明',
  notFigure: '有此原文，不是指标',
  noSource: '无出处',
}

const meanings: Record<CheckVerdict, string> = {
  match: '数值、比较词、单位、年份与地区均与所录原文一致。',
  valueAgrees: '数值、比较词、单位、年份与地区相符；旁边有所录原文没有的字样，请看是否改变了所指。',
  targetAsFact: '所录是目标，文中写成已经做到。',
  valueDiffers: '所指相同，数值与所录原文不同。',
  comparatorDiffers: '数值相同，但“超、以上、左右”等字样丢失或不同。',
  yearDiffers: '数值相同，年份与所录原文不同。',
  placeDiffers: '数值相同，地区与所录原文不同。',
  otherDefinition: '数值出自相近而不同的指标，不可混用。',
  definitionUnclear: '此数出自另一用词，两词是否同一口径，文件未说明：不能比大小，不可换用。',
  notFigure: '文件印有此数，但它是名称或说明的一部分，不是指标，无从比较。',
  noSource: '所录文件中没有与之相符的数值，不等于有误。',
}

const slots: Record<SlotName, string> = {
  value: '数值',
  unit: '单位',
  comparator: '比较词',
  place: '地区',
  year: '年份',
  kind: '目标或完成数',
}
const AGREE: readonly SlotName[] = ['value', 'comparator', 'unit', 'year', 'place']

export const check = {
  title: '核数字',
  intro: '粘贴一句话或一段文字，逐个核对其中的数值。全程在本机进行，关闭标签页后文字不留。',
  label: '待核文字',
  placeholder: (sentence: string) => `例：${sentence}`,
  clear: '清空',
  paste: '粘贴',
  pasteFailed: '无法读取剪贴板，请长按输入框粘贴。',
  shared: '另一应用分享了文字：',
  sharedHelp: '此处已有待核文字。要换成分享来的文字吗？',
  sharedTake: '换成分享的',
  sharedLeave: '保留现有的',
  limit: (limit: number) => `只核对前 ${limit} 个字符。`,
  found: (count: number) => (count ? `找到 ${count} 个数值` : '没有找到数值'),
  emptyHelp: '文字中没有可核对的数值；年份、编号与名称中的数字不计。',
  working: '正在核对…',
  failed: '核对未能完成，请重试。',
  annotated: '逐个标注',
  results: '核对结果',
  written: '文中',
  recorded: '所录',
  copyRight: '复制规范引用',
  /** Instead of the meaning of 一致 where the text leaves something open. */
  agreesBut: (open: readonly SlotName[], about: string) => {
    const agreed = AGREE.filter((slot) => !open.includes(slot))
      .map((slot) => slots[slot])
      .join('、')
    const unsaid = open.map((slot) => slots[slot]).join('、')
    return `${agreed}与所录原文一致；文中未写${unsaid}，按“${about}”核对。`
  },
  printedSo: (token: string) => `文件另有一处印作“${token}”；两处写法不同，以正文所印为先。`,
  /** 一致, but the text says for certain what its source only aims at or estimates. */
  hedged: (hedge: string) => `所录原文前有“${hedge}”，文中未写。`,
  names,
  meanings,
  slots,
  /** Of a slot: what stands there, or that nothing does. */
  same: '相同',
  different: '不同',
  unsaid: '未写',
  plain: '无',
  anotherPlace: '别处',
  anotherYear: '另一时间',
  asserted: '已做到',
  aim: '目标',
  unexplained: (words: readonly string[]) => `原文没有：${words.map((w) => `“${w}”`).join('、')}`,
  difference: (said: string, printed: string) => `${said} → ${printed}`,
  filter: '按结果筛选',
  all: '全部',
  previous: '上一处',
  next: '下一处',
  copyReport: '复制核对意见',
  copyCorrected: '复制改正后的全文',
  reportTitle: (count: number) => `核对意见：共 ${count} 个数值。`,
  reportLine: (at: number, said: string, verdict: string) => `${at}．${said}：${verdict}`,
}
