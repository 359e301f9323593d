import { rowsOf } from '../pipeline/tables.ts'
import { complaint, type Check } from './check.ts'

/** Blanks other than the plain one, and characters that nobody sees: pages and chats put them between words. */
const HIDDEN = /[\p{Cf}\p{Cc}\u2028\u2029]|(?! )\p{Zs}(?<!\u3000)/u

const NAMES: Readonly<Record<string, string>> = {
  '\u200b': 'a zero-width space',
  '\u00a0': 'a no-break space',
  '\ufeff': 'a byte order mark',
  '\t': 'a tab',
  '\n': 'a line break',
}

/** What a cell holds can be seen. Without this a quotation would be said to lack a value or a comparator that it has. */
export const noHiddenCharacters: Check = {
  name: 'no-hidden-characters',
  description:
    'no zero-width space, no-break space, line break or other character that nobody sees',
  run: ({ description, tables }) =>
    description.resources.flatMap(({ name, schema }) =>
      rowsOf(tables, name).flatMap((row) =>
        schema.fields.flatMap(({ name: column }) => {
          const cell = row.cells[column] ?? ''
          const found = HIDDEN.exec(cell)
          if (!found) return []
          const [sign] = found
          const code = `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
          const before = [...cell.slice(0, found.index)].length
          const message = `the cell holds ${NAMES[sign] ?? 'a character that nobody sees'} (${code}) behind its first ${before} characters`
          return [complaint(row, column, message, `delete ${code}, or type the cell anew`)]
        }),
      ),
    ),
}
