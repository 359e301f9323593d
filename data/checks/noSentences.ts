import { complaint, type Check } from './check.ts'

/** The longest printed characters in the tables are an index number of 22; 30 leaves room and lets no sentence in. */
const LONGEST_TOKEN = 30

/** The documents' sentences are not carried: a token is the figure and its words, no more. */
export const noSentences: Check = {
  name: 'no-sentences',
  description: 'a token is a printed figure, not a sentence',
  run: ({ tables }) =>
    [...tables.statements, ...tables.commitments, ...tables.non_figures]
      .filter(({ cells: { token } }) => [...token].length > LONGEST_TOKEN || /[。;;!?]/.test(token))
      .map((row) =>
        complaint(
          row,
          'token',
          `the token has ${[...row.cells.token].length} characters or the end of a sentence in it`,
          `keep the figure with its comparator and unit, ${LONGEST_TOKEN} characters at most`,
        ),
      ),
}
