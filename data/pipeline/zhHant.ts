import { Converter } from 'opencc-js/cn2t'
import type { HantTexts } from '../../src/record/dataset.ts'
import { sectionLabel } from '../../src/record/citation.ts'
import type { DatasetContent } from './compile.ts'
import type { Tables } from './tables.ts'

/** Characters of the Taiwan standard, documents' words left alone; why: src/decisions/0004. */
const convert = Converter({ from: 'cn', to: 'tw' })

/** Names that the converter cannot know: Traditional as it comes → as it should be. */
const CORRECTIONS: readonly (readonly [string, string])[] = [
  ['集中籤約', '集中簽約'],
  ['最多采一次', '最多採一次'],
  ['人口占比', '人口佔比'],
  // The province's own Traditional edition prints 龍岩; 巖 is the same character, not the name.
  ['龍巖', '龍岩'],
  // 里 is part of the district's name, not 裡 (inside).
  ['湖裡', '湖里'],
  ['報告發布', '報告發佈'],
]

/** Simplified → Traditional for a text of ours or a name. */
export function toHant(text: string): string {
  return CORRECTIONS.reduce(
    (result, [wrong, right]) => result.replaceAll(wrong, right),
    convert(text),
  )
}

/** What buttons and menus are called across the strait; only the app's own words, never a document's (decisions/0004). */
const APP_WORDS: readonly (readonly [string, string])[] = [
  ['搜索', '搜寻'],
  ['设置', '设定'],
  ['导出', '汇出'],
  ['导入', '汇入'],
  ['打印', '列印'],
  ['粘贴', '贴上'],
  ['剪贴板', '剪贴簿'],
  ['保存', '储存'],
  ['存储', '储存'],
  ['链接', '连结'],
  ['主屏幕', '主画面'],
  ['全屏', '全萤幕'],
  ['屏幕', '萤幕'],
  ['网络', '网路'],
  ['软件', '软体'],
  ['信息', '资讯'],
  ['缓存', '快取'],
  ['默认', '预设'],
  ['标签页', '分页'],
  ['报道', '报导'],
  ['二维码', 'QR码'],
  ['选择文件', '选择档案'],
]

/** A text of the app in the words of the region; what is the same in both has no line above. */
export const appToHant = (text: string): string =>
  toHant(APP_WORDS.reduce((result, [ours, theirs]) => result.replaceAll(ours, theirs), text))

/**
 * Overlay for the Traditional interface: every readable text of the dataset that differs.
 * Printed characters too, for whoever reads them (ui/usePrinted); printed titles and names stay as they are.
 */
export function hantTexts(content: DatasetContent, tables: Tables): HantTexts['texts'] {
  const authored = new Map(
    tables.indicators
      .filter(({ cells }) => cells.name_zh_hant !== '')
      .map(({ cells }) => [cells.name_zh_hans, cells.name_zh_hant]),
  )
  const texts: Record<string, string> = {}
  for (const zh of [...new Set(readableTexts(content))].sort()) {
    const hant = authored.get(zh) ?? toHant(zh)
    if (hant !== zh) texts[zh] = hant
  }
  return texts
}

function readableTexts(content: DatasetContent): string[] {
  return [
    ...content.areas.flatMap((area) => [area.name.zh, area.summary.zh, area.provinceHeading]),
    ...content.places.flatMap(({ name, shortName }) => [name.zh, shortName.zh]),
    ...content.departments.flatMap((unit) => [unit.name.zh, ...unit.shortNames, unit.note.zh]),
    ...content.documents.flatMap((document) => [
      document.number,
      document.title.zh,
      document.shortTitle.zh,
      document.issuer.zh,
      document.note.zh,
      document.leadingGroup,
      ...document.attachments,
    ]),
    ...content.sections.flatMap(({ heading, path }) => [heading, sectionLabel(path)]),
    ...content.indicators.flatMap((indicator) => [
      indicator.name.zh,
      indicator.shortName.zh,
      indicator.unit,
      indicator.definition.zh,
      ...indicator.tags,
      ...indicator.aliases,
    ]),
    ...content.statements.flatMap((statement) => [
      statement.token,
      statement.quantity.unit,
      statement.hedge,
      statement.note.zh,
      sectionLabel(statement.section),
    ]),
    ...content.tasks.flatMap((task) => [
      task.group,
      task.title,
      task.others,
      task.deadline,
      task.note.zh,
    ]),
    ...content.systems.flatMap((system) => [system.name.zh, system.what.zh, ...system.aliases]),
    ...content.commitments.flatMap(({ label, token }) => [label.zh, token]),
    ...content.unstated.flatMap(({ question, answer }) => [question.zh, answer.zh]),
    ...content.comparisons.map((comparison) => comparison.reason.zh),
    ...content.conflicts.map((conflict) => conflict.explanation.zh),
  ]
}
