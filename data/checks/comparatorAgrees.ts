import { comparatorOf } from '../pipeline/readToken.ts'
import type { Row } from '../pipeline/tables.ts'
import { complaint, type Check, type Complaint } from './check.ts'

/** The comparator is what the words in the printed characters say. */
export const comparatorAgrees: Check = {
  name: 'comparator-agrees',
  description: 'the comparator is what the words in the token say: 超 >, 以上 >=, 左右 ~, 近 ~<',
  run: ({ tables }) => tables.statements.flatMap(comparatorComplaint),
}

/** What is wrong with the comparator of one statement. */
export function comparatorComplaint(row: Row<'statements'>): Complaint[] {
  const { token, comparator } = row.cells
  const printed = comparatorOf(token)
  if (printed === comparator) return []
  const message = `the comparator is ${comparator} but the token “${token}” says ${printed}`
  return [complaint(row, 'comparator', message, `write ${printed}`)]
}
