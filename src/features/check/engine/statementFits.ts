/** Whether one statement says what the claim says: place, year, aim or result, comparator. */
import type { Statement } from '../../../record/dataset.ts'
import { hedgeOf } from '../../../record/printedWords.ts'
import { figureOfStatement } from '../../../record/indicatorFigures.ts'
import type { Claim } from './checkedNumber.ts'
import type { CheckIndex } from './checkIndex.ts'
import type { ClaimWords } from './definitionWords.ts'
import { UNKNOWN_PLACE } from './placeWords.ts'
import type { Question } from './question.ts'

export function placeFits(statement: Statement, { claim }: Question, index: CheckIndex): boolean {
  if (claim.place === UNKNOWN_PLACE) return false
  if (statement.place === claim.place) return true
  if (claim.placeStated) return false
  // No place is named, and the home city has no such figure: its province's, or the only one there is.
  const all = index.lookups.statementsByIndicator.get(statement.indicator) ?? []
  if (all.some((s) => s.place === claim.place)) return false
  const parent = index.lookups.places.get(claim.place)?.parent
  return statement.place === parent || all.every((s) => s.place === statement.place)
}

export function yearFits(statement: Statement, { year }: Claim, words: ClaimWords): boolean {
  const yearly = /每年|年均|一年|每一年|按年/.test(words.sentence)
  if (statement.period === '每年' && !yearly) return false
  // 每年1万个 is no figure of one year.
  if (year.kind === 'none') return !/每年/.test(words.segment) || !/^\d/.test(statement.period)
  if (year.kind === 'relative') return false
  // 到2026年每年: the note of a yearly figure tells until when.
  if (statement.period === '每年') return statement.note.zh.includes(year.year)
  return statement.period.startsWith(year.year) && monthFits(statement, year.month)
}

/** A figure of a month is of no other; one of a whole year is of its end, unless its sentence prints a month. */
function monthFits({ period, note }: Statement, month: number | undefined): boolean {
  if (month === undefined) return true
  const own = /^\d{4}-(\d{2})/.exec(period)?.[1] ?? /冠(\d{1,2})月/.exec(note.zh)?.[1]
  return month === Number(own ?? 12)
}

/** The hedge that the source itself prints is no word for an aim: 预计超2.3万亿元 is an estimate of a result. */
export const cueFits = (statement: Statement, { cue, hedge }: Claim): boolean =>
  !cue ||
  statement.kind === cue ||
  !(statement.kind === 'target' || statement.kind === 'actual') ||
  (hedge !== '' && hedgeOf(statement.hedge) === hedge)

/** Everything but the place is as the claim says. */
export const agrees = (statement: Statement, claim: Claim, words: ClaimWords): boolean =>
  statement.quantity.comparator === claim.comparator &&
  yearFits(statement, claim, words) &&
  cueFits(statement, claim)

/** The annex that drops its comparator does not speak for the body (decisions/0003). */
export function leads(statement: Statement, index: CheckIndex): boolean {
  const { lookups } = index
  const level = (s: Statement) =>
    `${lookups.documents.get(s.document)?.rank}${s.section.startsWith('附件')}`
  const leading = [
    figureOfStatement(statement, lookups)?.lead,
    ...(lookups.conflictsByStatement.get(statement.id) ?? []).map((conflict) =>
      lookups.statements.get(conflict.leads),
    ),
  ]
  return leading.every(
    (lead) =>
      !lead ||
      lead.quantity.comparator === statement.quantity.comparator ||
      // A headline without 超 is a lost 超, even where the same paper prints it.
      (statement.quantity.comparator !== '=' && level(lead) === level(statement)),
  )
}

/** The figure's other statements are shown behind the one that was met. */
export function withFigure(
  statements: readonly Statement[],
  index: CheckIndex,
): readonly Statement[] {
  const figures = statements.map((s) => figureOfStatement(s, index.lookups)?.statements ?? [])
  return [...new Set([...statements, ...figures.flat()])]
}

export const statementsHere = (
  id: string,
  { claim }: Question,
  index: CheckIndex,
): readonly Statement[] => {
  const all = index.lookups.statementsByIndicator.get(id) ?? []
  const here = all.filter((s) => s.place === claim.place)
  if (here.length > 0 || claim.placeStated) return here
  return all.every((s) => s.place === all[0]?.place) ? all : []
}
