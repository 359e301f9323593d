import { HEDGES, hedgeOf } from '../../src/record/printedWords.ts'
import { plainToken } from '../pipeline/readToken.ts'
import { complaint, type Check } from './check.ts'

/** A hedge among the printed characters is recorded; one that stands before them is found by data:verify. */
export const hedgeAgrees: Check = {
  name: 'hedge-agrees',
  description: 'the hedge is the one in the token: 力争, 争取, 预计, 推动',
  run: ({ tables }) =>
    tables.statements.flatMap((row) => {
      const printed = HEDGES.find((word) => plainToken(row.cells.token).includes(word))
      if (!printed || hedgeOf(row.cells.hedge) === printed) return []
      const message = `the token “${row.cells.token}” prints ${printed}, the hedge is “${row.cells.hedge}”`
      return [complaint(row, 'hedge', message, `write ${printed}`)]
    }),
}
