import { numbersOf } from '../pipeline/readToken.ts'
import type { Row } from '../pipeline/tables.ts'
import { complaint, type Check, type Complaint } from './check.ts'

/** The number in the printed characters, in whatever script and width, is the value. */
export const tokenCarriesValue: Check = {
  name: 'token-carries-value',
  description: 'the number in the token is the value',
  run: ({ tables }) => tables.statements.flatMap(valueComplaint),
}

/** What is wrong with the value of one statement. */
export function valueComplaint(row: Row<'statements'>): Complaint[] {
  const { token, value, unit } = row.cells
  const numbers = numbersOf(token, unit)
  // Multiplying by 万 or 亿 may leave a last bit behind.
  if (numbers.some((number) => Math.abs(number - Number(value)) < 1e-9 * Math.abs(number) + 1e-9)) {
    return []
  }
  const message = `the token “${token}” does not carry ${value} ${unit}`
  const mend =
    numbers.length > 0 ? `write ${numbers.join(' or ')}` : 'take the number into the token'
  return [complaint(row, 'value', message, mend)]
}
