import { rowsOf } from '../pipeline/tables.ts'
import { complaint, type Check } from './check.ts'

/** Full-width digits and signs belong to printed characters only. */
const FULL_WIDTH = /[０-９．％＋－，；＃＝＞＜～]/u

/** Columns that quote print; everything else is ours. */
const PRINTED = new Set([
  'token',
  'mark',
  'heading',
  'title',
  'title_printed',
  'printed_as',
  'number',
])
/** Columns that are prose, where full-width punctuation is right. */
const NUMBERS = /[０-９．％]/u
const CODES = new Set([
  'id',
  'order',
  'priority',
  'rank',
  'value',
  'count',
  'comparator',
  'period',
  'unit',
  'signed',
  'published',
  'printed',
  'reposted',
  'members',
  'statements',
  'departments',
  'lead_departments',
  'responsible_departments',
  'mentions',
  'aliases',
  'tags',
])

/** What the machine reads is half-width; full-width stays where print is quoted. */
export const digitsAreHalfWidth: Check = {
  name: 'digits-half-width',
  description: 'digits and signs are half-width outside printed characters',
  run: ({ description, tables }) =>
    description.resources.flatMap(({ name, schema }) =>
      schema.fields
        .filter((field) => !PRINTED.has(field.name))
        .flatMap(({ name: column }) => {
          const wrong = CODES.has(column) ? FULL_WIDTH : NUMBERS
          return rowsOf(tables, name)
            .filter((row) => wrong.test(row.cells[column] ?? ''))
            .map((row) => {
              const cell = row.cells[column] ?? ''
              const message = `“${cell}” holds full-width digits or signs`
              return complaint(row, column, message, `write ${cell.normalize('NFKC')}`)
            })
        }),
    ),
}
