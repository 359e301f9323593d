import { Converter } from 'opencc-js/cn2t'
import type { HantTexts } from '../../src/record/dataset.ts'
import { sectionLabel } from '../../src/record/citation.ts'
import type { DatasetContent } from './compile.ts'
import type { Tables } from './tables.ts'

/** Characters of the Taiwan standard, words left alone; why: src/decisions/0004. */
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
