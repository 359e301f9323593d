import { laterTexts } from '../../../i18n/laterTexts'
import { own as zhHans } from './own.zh'
import { own as zhHant } from './own.zh.ts?hant'

export const useOwnTexts = laterTexts(zhHans, zhHant, {
  title: 'My data',
  intro:
    'Put your own tables on the phone: kept on this device only, never uploaded or published, and found offline.',
  choose: 'Choose a table',
  forms: 'XLSX or CSV, one value per row or one period per column.',
  template: 'Blank template',
  templateNote: 'Both layouts, one sheet each. Fill in either.',
  templateFile: { xlsx: 'template.xlsx', csv: 'template.csv' },
  // Titles are those that the reader of sheets knows in Chinese too; a table filled in by a colleague stays readable.
  templateWords: {
    sheets: { long: 'One value per row', wide: 'One period per column', how: 'How to fill in' },
    long: ['Area', 'Indicator', 'Unit', 'Place', 'Period', 'Value', 'Kind', 'Source', 'Note'],
    wide: ['Area', 'Indicator', 'Unit', 'Source'],
    kinds: ['Kind', 'Actual', 'Target'],
    how: [
      ['This column', 'How to fill it in', 'For example'],
      ['Area', 'Optional; empty means as above', ''],
      ['Indicator', 'Required; always written alike', ''],
      ['Unit', 'Required; “None” where there is none', '亿元, %, 万人次'],
      ['Place', 'Optional; empty means the city', ''],
      ['Period', 'Required', '2026; 2026Q2; 2026-06; 2026年1—6月'],
      ['Value', 'Required; leave empty what is not known, never 0', '1,230.5; -3.2; 超 65'],
      ['Kind', 'Actual or target; empty means actual', ''],
      ['Source, note', 'Optional', ''],
      [
        'One period per column',
        'Right of the source, with the period as title',
        '2026-06; 2026目标',
      ],
    ],
  },
  templateFailed: 'The template could not be made. Please try again.',

  reading: 'Reading…',
  nothingKept: 'Have a look first; nothing is kept yet.',
  file: (name, form) => `${name} (${form})`,
  sheet: 'Sheet',
  hidden: (name) => `${name} (hidden)`,
  noTableIn: (name) => `${name} (no table)`,
  titles: 'Row with the column titles',
  size: (indicators, periods) => `${indicators} indicators × ${periods} periods`,
  values: (values, blank) => `${values} values, ${blank} empty cells`,
  noValues: 'No value was read. See below, or change what the columns mean.',
  tooMany: (limit) =>
    `The table has more than ${limit} values and was read no further. Please split it.`,
  shortened: (count) => `${count} cells hold more digits than they show; read as shown.`,
  columns: 'What the columns mean',
  column: (letter, title) => `Column ${letter} ${title}`,
  meanings: {
    area: 'Area',
    indicator: 'Indicator',
    unit: 'Unit',
    place: 'Place',
    period: 'Period',
    kind: 'Kind (actual, target)',
    source: 'Source',
    note: 'Note',
    figures: 'Values',
    actual: 'Values (actual)',
    target: 'Values (target)',
    ignored: 'Not used',
  },
  meaningOf: (meaning, period) => `${meaning}: ${period}`,
  missing: {
    indicator: 'No column is the indicator yet. Choose one below.',
    figures: 'No column holds values yet. Choose one below.',
  },

  found: 'What was found',
  noFindings: 'Nothing to correct.',
  findings: (errors, notes) => `Errors: ${errors}, notes: ${notes}`,
  wrongLeftOut: 'A wrong cell never becomes a figure. Correct the table and choose it again.',
  saveFindings: 'Download the list',
  findingsFile: (name) => `findings-${name}.csv`,
  findingColumns: { level: 'Level', row: 'Row', column: 'Column', text: 'Cell', what: 'Finding' },
  firstOf: (count, all) => `The first ${count} of ${all}; the rest is in the list.`,

  keep: 'Keep',
  name: 'Name',
  keepNew: 'Keep on this device',
  keepAs: 'Keep as',
  asNew: 'A new sheet',
  replace: 'Replace',
  append: 'Append periods',
  counts: (added, changed, gone) => `New: ${added}, changed: ${changed}, gone: ${gone}`,
  replaceNote: (counts) => `Replace: this file is all there is. ${counts}.`,
  appendNote: (counts) =>
    `Append: what is there stays; for the same period this file counts. ${counts}.`,
  kept: (name, values) => `“${name}” is kept on this device: ${values} values.`,
  undo: 'Undo',
  undone: 'As it was before.',
  tellsPersist: 'Clearing the browser’s data clears it too; keep your original table.',

  sheets: 'Kept sheets',
  none: 'No sheets yet',
  noneHelp: 'Choose a table, see whether it was read rightly, then decide to keep it.',
  sheetFacts: (indicators, periods, values) =>
    `${indicators} indicators × ${periods} periods, ${values} values`,
  keptOn: (date, file) => `Kept on ${date}, from ${file}`,
  rename: 'Rename',
  renameDone: 'Done',
  colour: 'Colour',
  colourName: (number) => `Colour ${number}`,
  remove: 'Delete',
  removed: (name) => `“${name}” is deleted from this device without a trace.`,
  more: (name) => `Actions for “${name}”`,
  unreadable: (count) =>
    `Sheets that could not be read: ${count}. A newer app may have kept them; they stay where they are.`,
  failures: {
    full: 'The storage of this device is full. Nothing was kept and nothing changed. Delete sheets or originals you no longer need and try again.',
    failed: 'It could not be kept and nothing changed. Please try again.',
    notHere: 'This browser lets the app keep nothing (a private window?). Nothing was kept.',
    gone: 'This sheet was just deleted in another window. Nothing was kept; you can keep it as a new sheet.',
  },
  troubles: {
    tooLarge: (size, limit) =>
      `The file has ${size}, more than ${limit}, and was not read. Save only the sheets you need.`,
    noTable:
      'No table of figures was found: one title must be 指标 (indicator). Use the blank template, or name the columns 指标, 单位, 时期, 数值.',
    tooManyCells: (rows, columns) =>
      `The table reaches row ${rows} and column ${columns}, beyond 60 000 rows or 1 000 columns, and was not read. Delete empty rows and columns, or split it.`,
  },
  untouched: 'What was on this device is as it was.',

  indicatorsOf: (count) => `Indicators: ${count}`,
  moreLines: (count) => `List more (${count} left)`,
  allValues: 'All values',
  notHere: 'This device has no such indicator',
  notHereHelp: 'Data of one’s own is only on the device that keeps it, and may have been deleted.',

  here: 'This device',
  private: 'Data of this device, not published',
})
