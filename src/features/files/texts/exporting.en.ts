import { laterTexts } from '../../../i18n/laterTexts'
import { exporting as zhHans } from './exporting.zh'
import { exporting as zhHant } from './exporting.zh.ts?hant'

export const exporting: typeof zhHans = {
  print: 'Print',
  menu: 'Print and export',
  saved: (file) => `Exported ${file}`,
  tables: (count) => `Export as a table, ${count} ${count === 1 ? 'row' : 'rows'}`,
  as: (form) => `Export ${form}`,
  failed:
    'Not exported: the code for it could not be loaded, or the file could not be written. Open this page again with a network, or choose another format.',
  fileName: { statements: 'figures', board: 'city-status', area: 'area', tasks: 'tasks' },
  sheet: { data: 'Data', about: 'About' },
  about: {
    version: 'Data version',
    released: 'Data released',
    page: 'From the page',
    note: 'Note',
    name: 'Column name (for programs)',
    title: 'Column title',
    type: 'Type',
    types: { string: 'text', number: 'number; text where a comparator stands with it' },
  },
  note: 'Compiled independently from public documents, not an official release; quote the documents themselves. Their texts are not included.',
  titles: {
    plain: {
      id: 'Id',
      indicator: 'Indicator',
      area: 'Area',
      place: 'Place',
      kind: 'Kind',
      period: 'Year',
      comparator: 'Comparator',
      hedge: 'Hedge',
      value: 'Value',
      unit: 'Unit',
      printed: 'As printed',
      document: 'Document',
      document_number: 'Document number',
      section: 'Section',
      heading: 'Section heading',
      date: 'Date',
      collection: 'Kind of source',
      address: 'Address',
      due: 'Due date',
      dated: 'Date of actual',
      verdict: 'Verdict',
      why: 'Why',
      number: 'Number',
      title: 'Task',
      chapter: 'Chapter',
      group: 'Group',
      lead: 'Lead units',
      responsible: 'Responsible units',
      others: 'Others',
      deadline: 'Deadline',
      statements: 'Statement ids',
      figures: 'Figures in the task',
    },
    subjects: { target: 'Target', actual: 'Present value', province: 'Province', nation: 'Nation' },
    parts: {
      id: 'id',
      period: 'year',
      comparator: 'comparator',
      value: 'value',
      unit: 'unit',
      printed: 'as printed',
      source: 'source',
    },
    of: (subject, part) => `${subject}: ${part}`,
  },
  package: {
    title: 'Take all data along',
    intro: (tables, rows) =>
      `${tables} tables, ${rows} rows, each with its columns, permitted values and references described (a Frictionless Data Package); without the documents’ texts and without your own favourites and notes.`,
    button: 'Export data package',
    done: (name) => `Exported ${name}`,
    import: 'Import or compare a file',
  },
  foot: {
    version: (version) => `Data version ${version}`,
    dates: (dataUntil, issued, device) =>
      `Actual figures as of ${dataUntil} · targets issued ${issued} · updated here ${device}`,
    page: (address) => `Address of this page: ${address}`,
  },
}

export const useExportingTexts = laterTexts(zhHans, zhHant, exporting)

/** A file may come from a reader of another language. */
export const titlesOfAllLanguages = [zhHans, zhHant, exporting].map(({ titles }) => titles)
