/** Unifying: a claim against the statements of one indicator, slot by slot. The first slot that differs is the verdict. */
import { hedgeOf } from '../../../record/printedWords.ts'
import { figureOfStatement } from '../../../record/indicatorFigures.ts'
import type { Statement } from '../../../record/dataset.ts'
import { onCommonScale } from '../../../record/unitScale.ts'
import type { CheckIndex } from './checkIndex.ts'
import type { CheckVerdict, Claim, SlotName, SlotState } from './checkedNumber.ts'
import { UNKNOWN_PLACE } from './placeWords.ts'
import type { FoundNumber } from './foundNumber.ts'
import { compareRank } from './scanRanks.ts'
import { type Scored, statementsOf, unitFits } from './matchIndicator.ts'

export interface Asked {
  readonly claim: Claim
  readonly number: FoundNumber
  /** The sentence, for 每年 and for who shares a rank. */
  readonly sentence: string
  readonly before: string
}

type Slots = Readonly<Record<SlotName, SlotState>>

function placeState(
  statement: Statement,
  { place, placeStated }: Claim,
  index: CheckIndex,
): SlotState {
  if (place === UNKNOWN_PLACE) return 'different'
  if (statement.place === place) return placeStated ? 'same' : 'unsaid'
  if (placeStated) return 'different'
  // No place is named, and the home city has no such figure: its province's, or the only one there is.
  const all = statementsOf(statement.indicator, index)
  if (all.some((s) => s.place === place)) return 'different'
  const isOnly = all.every((s) => s.place === statement.place)
  return statement.place === index.lookups.places.get(place)?.parent || isOnly
    ? 'unsaid'
    : 'different'
}

const EVERY_YEAR = '每年'

function yearState(
  statement: Statement,
  { claim: { year }, sentence }: Asked,
  index: CheckIndex,
): SlotState {
  const { period, note } = statement
  const isYearly = /每年|年均|一年|每一年|按年/.test(sentence)
  if (period === EVERY_YEAR && !isYearly) return 'different'
  const isDated = /^\d/.test(period)
  if (year.kind === 'none')
    return isDated && /每年/.test(sentence) ? 'different' : isDated ? 'unsaid' : 'same'
  if (year.kind === 'relative') return 'different'
  // 到2026年每年: the note of a yearly figure tells until when.
  if (period === EVERY_YEAR) return note.zh.includes(year.year) ? 'same' : 'different'
  if (!period.startsWith(year.year)) return 'different'
  if (year.month === undefined) {
    // 2025年 is the end of that year where a figure of it is printed, and none of its months.
    const isPart = /^\d{4}-/.test(period)
    const hasWhole = statementsOf(statement.indicator, index).some(
      (s) => s.place === statement.place && s.period === year.year,
    )
    return isPart && hasWhole ? 'different' : 'same'
  }
  const own = /^\d{4}-(\d{2})/.exec(period)?.[1] ?? /冠(\d{1,2})月/.exec(note.zh)?.[1]
  return year.month === Number(own ?? 12) ? 'same' : 'different'
}

/** 到2026年 may be a time to come; 提升到 and 截至 say no time. */
const UNTIL = /(?<![加高升大长截])到20\d\d年/

/** The hedge that the source itself prints is no word for an aim: 预计超2.3万亿元 is an estimate of a result. */
function kindState({ kind, hedge }: Statement, { claim, before }: Asked): SlotState {
  const { modality, hedge: said } = claim
  if (modality === 'plain') return kind === 'target' && !UNTIL.test(before) ? 'unsaid' : 'same'
  const isSame =
    (modality === 'aim') === (kind === 'target') || (said !== '' && hedgeOf(hedge) === said)
  return isSame ? 'same' : 'different'
}

/** The annex that drops its comparator does not speak for the body (decisions/0003). */
function leads(statement: Statement, { lookups }: CheckIndex): boolean {
  const level = (s: Statement) =>
    `${lookups.documents.get(s.document)?.rank}${s.section.startsWith('附件')}`
  const leading = [
    figureOfStatement(statement, lookups)?.lead,
    ...(lookups.conflictsByStatement.get(statement.id) ?? []).map(({ leads: id }) =>
      lookups.statements.get(id),
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

export function slotsOf(statement: Statement, asked: Asked, index: CheckIndex): Slots {
  const { claim, number } = asked
  const [said, printed] = [
    onCommonScale({ comparator: '=', value: number.value ?? NaN, unit: number.unit }),
    onCommonScale(statement.quantity),
  ]
  const rank = number.rank && compareRank(number, statement, asked.before, areaOf(statement, index))
  const isComparator = rank
    ? !number.mixed
    : !number.mixed && statement.quantity.comparator === claim.comparator && leads(statement, index)
  return {
    value: rank
      ? rank === 'otherRank'
        ? 'different'
        : 'same'
      : said.value === printed.value
        ? 'same'
        : 'different',
    unit: number.rank || unitFits(said.unit, printed.unit) ? 'same' : 'different',
    comparator: isComparator ? 'same' : 'different',
    place: rank === 'otherArea' ? 'different' : placeState(statement, claim, index),
    year: yearState(statement, asked, index),
    kind: kindState(statement, asked),
  }
}

/** Where an indicator that is a rank says among whom. */
function areaOf({ indicator }: Statement, { lookups }: CheckIndex): string {
  const found = lookups.indicators.get(indicator)
  return `${found?.name.zh}${found?.shortName.zh}${found?.definition.zh}`
}

/** In this order: whatever differs first is said. */
const ASKED: readonly SlotName[] = ['place', 'year', 'kind', 'comparator']
const DIFFERS: Readonly<Record<SlotName, CheckVerdict>> = {
  value: 'valueDiffers',
  unit: 'otherDefinition',
  place: 'placeDiffers',
  year: 'yearDiffers',
  kind: 'otherDefinition',
  comparator: 'comparatorDiffers',
}

interface Unified {
  readonly verdict: CheckVerdict
  /** The nearest first. */
  readonly statements: readonly Statement[]
  readonly slots: Slots
}

/** The statements that agree in most slots, and the first slot in which even they differ. */
export function unify(
  statements: readonly Statement[],
  asked: Asked,
  index: CheckIndex,
): Unified | undefined {
  let left = statements.map((statement) => ({ statement, slots: slotsOf(statement, asked, index) }))
  let verdict: CheckVerdict = 'match'
  const agreed = ({ slots }: { slots: Slots }) =>
    ASKED.filter((slot) => slots[slot] !== 'different').length
  left.sort((a, b) => agreed(b) - agreed(a))
  for (const slot of ['value', ...ASKED] as const) {
    const same = left.filter(({ slots }) => slots[slot] !== 'different')
    if (same.length === 0 && left.length > 0) {
      const isAimToldAsFact = slot === 'kind' && asked.claim.modality === 'asserted'
      verdict = isAimToldAsFact ? 'targetAsFact' : DIFFERS[slot]
      break
    }
    left = same
  }
  const [first] = left
  return (
    first && { verdict, statements: left.map(({ statement }) => statement), slots: first.slots }
  )
}

/** An indicator that may be meant, and what the claim met among its statements. */
export interface Met extends Scored, Unified {}

/** Step three: the claim against the statements of every indicator that is named and has its number. */
export const unifyEach = (
  { fits, hits, asked }: { fits: readonly Scored[]; hits: readonly Statement[]; asked: Asked },
  index: CheckIndex,
): readonly Met[] =>
  fits.flatMap(({ id, score }) => {
    const own = hits.filter((hit) => hit.indicator === id)
    const unified = unify(own, asked, index)
    return unified ? [{ id, score, ...unified }] : []
  })

/** The figure's other statements are shown behind the one that was met. */
export function withFigure(
  statements: readonly Statement[],
  { lookups }: CheckIndex,
): readonly Statement[] {
  const figures = statements.map((s) => figureOfStatement(s, lookups)?.statements ?? [])
  return [...new Set([...statements, ...figures.flat()])]
}
