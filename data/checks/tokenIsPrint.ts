import { complaint, type Check } from './check.ts'

/** 2萬個(gè): what a converter of a copying page left behind was never printed. */
const GLOSS = /[（(][\p{Script=Latin}\p{M}\s]+[)）]/u

export const tokenIsPrint: Check = {
  name: 'token-is-print',
  description: 'no Latin reading stands in brackets among the printed characters',
  run: ({ tables }) =>
    tables.statements
      .filter(({ cells }) => GLOSS.test(cells.token.normalize('NFC')))
      .map((row) =>
        complaint(
          row,
          'token',
          `“${row.cells.token}” holds a reading that a copying page has mixed in`,
          'leave the reading out and say in the note that the characters are transcribed (转录)',
        ),
      ),
}
