/** What stands in a statement is what its printed characters say. */
import { readValue } from '../../src/record/printedValue.ts'
import { HEDGES, hedgeOf } from '../../src/record/printedWords.ts'
import type { Quantity } from '../../src/record/quantity.ts'
import { comparatorOf, numbersOf, plainToken } from '../pipeline/readToken.ts'
import { complaint, type Check, type Complaint, type StatementRow } from './check.ts'

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

/** The number in the printed characters, in whatever script and width, is the value. */
export const tokenCarriesValue: Check = {
  name: 'token-carries-value',
  description: 'the number in the token is the value',
  run: ({ tables }) => tables.statements.flatMap(valueComplaint),
}

/** What is wrong with the value of one statement. */
export function valueComplaint(row: StatementRow): Complaint[] {
  const { token, value, unit } = row.cells
  const below = belowZero(token, unit)
  const numbers = below ? [below.value] : numbersOf(token, unit)
  // Multiplying by 万 or 亿 may leave a last bit behind.
  if (numbers.some((number) => Math.abs(number - Number(value)) < 1e-9 * Math.abs(number) + 1e-9)) {
    return []
  }
  const message = `the token “${token}” does not carry ${value} ${unit}`
  const mend =
    numbers.length > 0 ? `write ${numbers.join(' or ')}` : 'take the number into the token'
  return [complaint(row, 'value', message, mend)]
}

/** −5.2% and 下降5.2% are negative and nothing else; a decline of more than 5 is a growth below −5. */
function belowZero(token: string, unit: string): Quantity | undefined {
  const read = readValue(token, unit)
  return read.kind === 'value' && read.quantity.value < 0 ? read.quantity : undefined
}

/** The comparator is what the words in the printed characters say. */
export const comparatorAgrees: Check = {
  name: 'comparator-agrees',
  description: 'the comparator is what the words in the token say: 超 >, 以上 >=, 左右 ~, 近 ~<',
  run: ({ tables }) => tables.statements.flatMap(comparatorComplaint),
}

/** What is wrong with the comparator of one statement. */
export function comparatorComplaint(row: StatementRow): Complaint[] {
  const { token, comparator, unit } = row.cells
  const printed = belowZero(token, unit)?.comparator ?? comparatorOf(token)
  if (printed === comparator) return []
  const message = `the comparator is ${comparator} but the token “${token}” says ${printed}`
  return [complaint(row, 'comparator', message, `write ${printed}`)]
}

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

/** The unit as stated is printed in the token or, as in an annex, in the row's name; or it is the indicator's. */
export const unitsAgree: Check = {
  name: 'units-agree',
  description: 'the unit stands in the token or the section’s mark, or is the indicator’s',
  run: ({ tables }) => {
    const units = new Map(tables.indicators.map(({ cells }) => [cells.id, cells.unit]))
    const marks = new Map(
      tables.sections.map(({ cells }) => [`${cells.document}#${cells.path}`, cells.mark]),
    )
    return tables.statements.flatMap((row) => {
      const { indicator, token, unit, document, section } = row.cells
      const expected = units.get(indicator) ?? ''
      const printed = plainToken(token + (marks.get(`${document}#${section}`) ?? ''))
      if (counted(unit) === counted(expected) || printed.includes(counted(unit))) return []
      const message = `the unit “${unit}” stands neither in “${token}” nor is it that of ${indicator}`
      return [complaint(row, 'unit', message, `write the unit as printed, or “${expected}”`)]
    })
  },
}

/** What is counted, without 万 or 亿: 万人次 → 人次. */
const counted = (unit: string): string => unit.replace(/^[十百千万亿]+/, '')
