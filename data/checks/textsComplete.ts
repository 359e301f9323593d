import { rowsOf, type TableName } from '../pipeline/tables.ts'
import { complaint, type Check } from './check.ts'

/** Texts that no screen may be without. */
const NEEDED: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  areas: ['name_zh_hans', 'name_en', 'province_heading', 'summary_zh_hans', 'summary_en'],
  places: ['name_zh_hans', 'name_en', 'short_name_zh_hans', 'short_name_en'],
  departments: ['name_zh_hans', 'name_en', 'printed_as'],
  documents: ['title', 'title_en', 'short_title', 'short_title_en', 'issuer', 'issuer_en'],
  sections: ['heading'],
  indicators: [
    'name_zh_hans',
    'name_en',
    'short_name_zh_hans',
    'short_name_en',
    'definition',
    'definition_en',
  ],
  tasks: ['title', 'group'],
  systems: ['name_zh_hans', 'name_en', 'what_zh_hans', 'what_en'],
  commitments: ['label_zh_hans', 'label_en'],
  unstated: ['question_zh_hans', 'question_en', 'answer_zh_hans', 'answer_en'],
  comparisons: ['reason_zh_hans', 'reason_en'],
  conflicts: ['explanation_zh_hans', 'explanation_en'],
}

/** Notes may be missing, but not in one language only. */
const PAIRS: readonly (readonly [TableName, zh: string, en: string])[] = [
  ['departments', 'note_zh_hans', 'note_en'],
  ['documents', 'note_zh_hans', 'note_en'],
  ['statements', 'note', 'note_en'],
  ['tasks', 'note_zh_hans', 'note_en'],
]

/** Every text that a screen needs is there, in both authored languages. */
export const textsComplete: Check = {
  name: 'texts-complete',
  description: 'names, definitions and reasons are filled in; notes are in both languages',
  run: ({ tables }) => [
    ...(Object.entries(NEEDED) as [TableName, readonly string[]][]).flatMap(([table, columns]) =>
      rowsOf(tables, table).flatMap((row) =>
        columns
          .filter((column) => row.cells[column] === '')
          .map((column) => complaint(row, column, 'the text is missing', 'write it')),
      ),
    ),
    ...PAIRS.flatMap(([table, zh, en]) =>
      rowsOf(tables, table)
        .filter(({ cells }) => (cells[zh] === '') !== (cells[en] === ''))
        .map((row) => {
          const column = row.cells[zh] === '' ? zh : en
          return complaint(row, column, 'the note is in one language only', 'write the other too')
        }),
    ),
  ],
}
