/** A finding → its sentence, in the words that are handed in: the page's language, or Chinese in the pipeline. Pure. */
import type { Finding } from './findings.ts'
import { columnName } from './sheet.ts'

export interface FindingTexts {
  cell(row: number, title: string): string
  row(row: number): string
  join(where: string, what: string): string
  readonly value: Readonly<Record<NonNullable<Finding['why']>, (text: string) => string>>
  readonly formula: string
  period(text: string): string
  noYear(text: string): string
  readonly noPeriod: string
  noUnit(indicator: string): string
  readonly noIndicator: string
  kind(text: string): string
  unitOfCell(text: string, unit: string): string
  unitsDiffer(indicator: string, unit: string, other: string): string
  twice(period: string, text: string, other: string, row: number): string
  unitsOther(indicator: string, unit: string, other: string): string
  same(row: number): string
  readonly firstDays: string
  columnIgnored(title: string): string
  rowIgnored(text: string): string
}

/** `第6行“12月”：“abc”不是数值，留空或写数字` */
export const describeFinding = (finding: Finding, texts: FindingTexts): string =>
  texts.join(whereOf(finding, texts), whatOf(finding, texts))

function whereOf({ row, column, title, kind }: Finding, texts: FindingTexts): string {
  if (column === undefined || kind === 'noUnit' || kind === 'noIndicator' || kind === 'kind')
    return texts.row(row)
  const isTitle = kind !== 'twice' && kind !== 'unitsDiffer' && kind !== 'unitsOther'
  return texts.cell(row, (isTitle && title) || columnName(column))
}

function whatOf(finding: Finding, texts: FindingTexts): string {
  const { kind, text, title = '', other = '', place } = finding
  switch (kind) {
    case 'value':
      return texts.value[finding.why ?? 'noNumber'](text)
    case 'unitsDiffer':
    case 'unitsOther':
      return texts[kind](text, title, other)
    case 'twice':
      return texts.twice(title, text, other, place?.row ?? 0)
    case 'same':
      return texts.same(place?.row ?? 0)
    case 'unitOfCell':
      return texts.unitOfCell(text, other)
    case 'formula':
    case 'noPeriod':
    case 'noIndicator':
    case 'firstDays':
      return texts[kind]
    default:
      return texts[kind](text)
  }
}
