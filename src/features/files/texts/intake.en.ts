import { laterTexts } from '../../../i18n/laterTexts'
import { intake as zhHans } from './intake.zh'
import { intake as zhHant } from './intake.zh.ts?hant'

export const useIntakeTexts = laterTexts(zhHans, zhHant, {
  title: 'Import and compare',
  intro:
    'Choose a file to see what it is and how it differs from the data here. Readable: CSV, XLSX, JSON and data packages from this app, backups, decks, originals saved from official pages. Files are read on this device only.',
  choose: 'Choose a file',
  drop: 'Or drop a file here, or share one from another app.',
  received: (count) => (count === 1 ? '1 file received' : `${count} files received`),
  tooMany: (count) => `At most ${count} files at once; the others were not read.`,
  kinds: {
    package: 'Data package',
    table: (name, form) => `Table of ${name} (${form})`,
    backup: 'Backup',
    deck: 'Deck',
    pack: 'Data update',
    original: 'Original document',
    trouble: 'Cannot be used',
  },
  tables: { statements: 'figures', board: 'city status', area: 'an area', tasks: 'tasks' },
  asOwn: 'Read it as my data',
  untouched: 'What is on this device stays as it was.',
  unsigned:
    'The file is not signed and proves nothing about its origin: it is compared, never taken into use. Look for newer data under “Data”.',
  packageFacts: (version, released, rows) =>
    `Version ${version} · released ${released} · ${rows} rows`,
  mine: (version) => `Data here: ${version}`,
  equal: 'Equal to the data on this device.',
  differs: (added, changed, removed) =>
    `Different from the data here: ${added} rows added, ${changed} changed, ${removed} removed.`,
  reordered: (tables) => `Rows in another order: ${tables}`,
  altered: (tables) => `Tables changed after the export: ${tables}`,
  joiner: ', ',
  changes: { added: 'added', changed: 'changed', removed: 'removed' },
  changeList: 'Differences',
  cell: (column, before, after) => `${column}: “${before}” → “${after}”`,
  fileCell: (column, mine, file) => `${column}: here “${mine}”, in the file “${file}”`,
  row: (row) => `row ${row}`,
  showingFirst: (count, all) => `The first ${count} of ${all} are listed.`,
  tableFacts: (alike, differing, unknown, broken) =>
    `${alike} rows alike · ${differing} differing · ${unknown} not known here · ${broken} cells not comparable`,
  tableNote:
    'Compared by id; columns that follow the language or the day (verdict, why) are left out.',
  rewritten: (count, mine, file) =>
    `A spreadsheet wrote ${count} dates in its own way (${mine} → ${file}); they were compared as dates.`,
  onSheet: (sheet) => `The table stands on the sheet “${sheet}”.`,
  skipped: (above, blank) =>
    `Left out: ${[above && `lines above the header: ${above}`, blank && `blank rows: ${blank}`].filter(Boolean).join(', ')}.`,
  allAlike: 'Every row is as this device shows it.',
  unknownRow: 'no such id here',
  missingColumns: (columns) =>
    `Missing columns: ${columns}. Export again, or put the titles of these columns back.`,
  noRows: 'The table has no rows.',
  problems: {
    noId: (row) => `Row ${row} has no id and cannot be compared. Put the id back.`,
    twice: (row, _column, cell) =>
      `Row ${row}: the id “${cell}” stood before. Delete one of the rows.`,
    notNumber: (row, column, cell) =>
      `Row ${row}, column “${column}” should be a number but is “${cell}”. Write the number; unit and comparator have their own columns.`,
    notComparator: (row, column, cell) =>
      `Row ${row}, column “${column}” is no comparator: “${cell}”. Use one of = > >= < <= ~ ~<.`,
    formula: (row, column) =>
      `Row ${row}, column “${column}” is a formula; its result does not count. Write the number or text.`,
  },
  packageProblems: {
    notOurs: 'This is another data package; the app compares only its own.',
    badDescription: 'datapackage.json cannot be read. Export the package again.',
    badQuotes: (table, row) =>
      `tables/${table}.csv, row ${row}: a quote is not closed. Add the missing ".`,
    unreadableTable: (table) => `tables/${table}.csv cannot be decoded. Save it as UTF-8.`,
    tooManyRows: (table) =>
      `tables/${table}.csv has too many rows or columns and was not read. Export the package again.`,
    missingTable: (table) => `tables/${table}.csv is missing. Export the package again.`,
    missingColumns: (table, columns) =>
      `tables/${table}.csv lacks columns: ${columns}. Put them back, or export again.`,
    badCell: (table, row, column, cell) =>
      `tables/${table}.csv, row ${row}, column “${column}”: “${cell}” is not of the column’s type. Mend it as the package describes.`,
    twice: (table, row, key) =>
      `tables/${table}.csv, row ${row}: the key “${key}” stood before. Delete one of the rows.`,
    rule: (sentence) => `Against the rules of the data: ${sentence}`,
  },
  troubles: {
    tooLarge: (size, limit) =>
      `The file has ${size}, more than ${limit}, and was not read. No file from this app has 2 MB.`,
    tooManyCells: (rows, columns) =>
      `The table reaches to row ${rows}, column ${columns}, more than this device can compare; it was not read. Delete the blank rows and columns beyond the data, save it again and retry.`,
    otherTable: {
      what: (columns, rows, titles) =>
        `This is a table of ${columns} columns and ${rows} rows, but none that this app exported, so it cannot be compared by id. Its columns begin: ${titles}.`,
      compare:
        'To compare it: export a CSV or XLSX from ⋯ on the page of all indicators, fill it in by its titles and ids, one figure a row (a table with a column for each year needs a row for each), and choose that file.',
      check: 'To check the numbers only: copy the text to the page that checks a sentence.',
    },
    empty: 'The file is empty. Export or save it again.',
    failed:
      'The file could not be read: moved, deleted, or not yet on this device. Choose it again.',
    otherZip:
      'A zip, but no data package and no spreadsheet. For a Word file, copy its text and paste it under the originals.',
    badSheet: 'This XLSX cannot be read; it may be incomplete. Export or save it again.',
    oldExcel: 'An old Excel file (.xls). Save it as .xlsx or “CSV UTF-8” in Excel.',
    badJson: 'This JSON is incomplete or wrong. Export it again.',
    otherJson: 'This JSON is no table, backup or deck of this app.',
    unknown:
      'Not a file that the app knows. It reads its own CSV, XLSX, JSON, data packages and backups, and original documents.',
    quotes: (row) =>
      `Row ${row}: a quote is not closed, so the table is not whole. Add the missing ".`,
  },
  zip: {
    damaged: 'The zip is incomplete or damaged. Download or export it again.',
    tooMany: 'Too many files in the zip; it was not unpacked.',
    tooLarge: 'The zip would unpack to too much; it was not unpacked.',
    badName: 'The zip holds an unsafe file name; it was not unpacked.',
    twice: 'The zip holds two files of one name; it was not unpacked.',
  },
})
