import { laterTexts } from '../../../i18n/laterTexts'
import { findings as zhHans } from './findings.zh'
import { findings as zhHant } from './findings.zh.ts?hant'

export const useFindingTexts = laterTexts(zhHans, zhHant, {
  levels: { error: 'Error', note: 'Note' },
  cell: (row, title) => `Row ${row}, “${title}”`,
  row: (row) => `Row ${row}`,
  join: (where, what) => `${where}: ${what}`,
  value: {
    noNumber: (text) => `“${text}” is not a number. Leave the cell empty or enter one.`,
    severalNumbers: (text) => `“${text}” holds more than one number. Enter one per cell.`,
    numberForm: (text) => `“${text}” is not clear as a number. Write it out: 1230 or 1,230.`,
    tooLong: (text) => `“${text}” has too many digits. Please check it.`,
    words: (text) => `“${text}” holds words that are neither a unit nor a comparison.`,
    contradiction: (text) => `“${text}” says its sign twice. Use the minus or the word, not both.`,
    formulaError: (text) => `“${text}” is the result of a broken formula. Enter the value.`,
  },
  formula:
    'This formula has no result. Recalculate and save in your spreadsheet, or enter the value.',
  period: (text) => `“${text}” is not a period. Use 2026, 2026Q2, 2026-06 or 2026年1—6月.`,
  noYear: (text) => `The period “${text}” has no year. Please add it.`,
  noPeriod: 'No period is given. Please add it.',
  noUnit: (indicator) => `“${indicator}” has no unit. Enter it under 单位; write “无” for none.`,
  noIndicator: 'No indicator is named. Please add its name.',
  kind: (text) => `The kind “${text}” is unknown. Write 实际 (actual) or 目标 (target).`,
  unitOfCell: (text, unit) => `“${text}” is not counted in “${unit}”. Please check it.`,
  unitsDiffer: (indicator, unit, other) =>
    `“${indicator}” stands in two units: “${other}” above, “${unit}” here. Use one of them.`,
  twice: (period, text, other, row) =>
    `Two values for ${period}: “${text}” here, “${other}” in row ${row}. Remove one.`,
  unitsOther: (indicator, unit, other) =>
    `“${indicator}” stands in “${other}” and in “${unit}”: read as two indicators.`,
  same: (row) => `Repeats row ${row}; taken once.`,
  firstDays: 'Every date is the first of a month: read as months.',
  columnIgnored: (title) =>
    `The column “${title}” is not used. Choose what it means above to use it.`,
  rowIgnored: (text) => `“${text}” has no figure and was not read.`,
})
