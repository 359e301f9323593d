/** Explaining: what a claim met and which words are left → its verdict. Precision first: whatever is not sure is not 一致. */
import type { NonFigure, Statement } from '../../../record/dataset.ts'
import { scaleOf } from '../../../record/unitScale.ts'
import type { Attached } from './attach.ts'
import type { CheckIndex } from './checkIndex.ts'
import type { CheckVerdict, Claim, SlotName, SlotState } from './checkedNumber.ts'
import {
  isMeasuredSo,
  KIN,
  NAMED,
  type Scored,
  statementsOf,
  SURELY,
  unitFits,
} from './matchIndicator.ts'
import type { Range } from './ownWords.ts'
import { citedElsewhere, printedName } from './printedElsewhere.ts'
import { areRelated, isUnclear, tellsApart } from './relatedIndicators.ts'
import { ranksCompare } from './scanRanks.ts'
import { type Met, slotsOf, unify, withFigure } from './unify.ts'
import { bare } from './vocabulary.ts'

interface Finding {
  readonly verdict: CheckVerdict
  readonly indicator: string
  readonly statements: readonly Statement[]
  readonly slots: Readonly<Partial<Record<SlotName, SlotState>>>
  readonly unexplained: readonly Range[]
  readonly sureness: number
  readonly printed?: NonFigure
}

const NO_SOURCE: Finding = {
  verdict: 'noSource',
  indicator: '',
  statements: [],
  slots: {},
  unexplained: [],
  sureness: 0,
}

/** The verdict that says most is taken where two indicators fit equally well. */
const ORDER: readonly CheckVerdict[] = [
  'match',
  'valueAgrees',
  'comparatorDiffers',
  'targetAsFact',
  'yearDiffers',
  'placeDiffers',
  'otherDefinition',
  'definitionUnclear',
  'valueDiffers',
  'notFigure',
  'noSource',
]

/** `met`: the claim against each indicator that has the number; `neighbours`: of what the numbers are said that share its words. */
export function explain(
  attached: Attached,
  met: readonly Met[],
  neighbours: readonly string[],
  index: CheckIndex,
): Finding {
  const unexplained = (id: string) => attached.unexplained(id, neighbours)
  const finding = asFigure({ ...attached, unexplained }, met, index)
  const { verdict } = finding
  if (verdict !== 'noSource' && verdict !== 'valueDiffers') return finding
  const printed = printedName(attached, index)
  return printed ? { ...NO_SOURCE, verdict: 'notFigure', printed } : finding
}

function asFigure(attached: Attached, met: readonly Met[], index: CheckIndex): Finding {
  const { best, claim, hits, names, number } = attached
  const found = met
    .map((one) => aboutHit(one, attached, index))
    .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))[0]
  const open = leftOpenBy(found?.indicator ?? best.id, found, attached, index)
  if (open) return open
  if (found) return found
  if (best.score < (number.rank ? KIN : NAMED)) return NO_SOURCE
  // The number is that of a sister of what is named.
  const sister = hits.find(
    (hit) =>
      hit.indicator !== best.id &&
      hit.place === claim.place &&
      (names.scores.get(hit.indicator) ?? 0) >= KIN &&
      areRelated(hit.indicator, best.id, index),
  )
  if (sister && !number.rank)
    return {
      ...NO_SOURCE,
      verdict: 'otherDefinition',
      indicator: best.id,
      statements: [sister, ...statementsHere(best.id, claim, index)],
      slots: slotsOf(sister, attached.asked, index),
      sureness: best.score,
    }
  return aboutNamed(best, attached, index)
}

/** The number is one that this indicator has. */
function aboutHit(
  { id, score, verdict, statements, slots }: Met,
  attached: Attached,
  index: CheckIndex,
): Finding {
  const { passage, number } = attached
  const unexplained = [...attached.unexplained(id), ...citedElsewhere(passage, statements, index)]
  const isSure = score >= SURELY || unexplained.length === 0
  const finding: Finding = {
    verdict,
    indicator: id,
    statements: withFigure(statements, index),
    slots,
    unexplained,
    sureness: score,
  }
  if (verdict === 'match' && !isMeasuredSo(id, attached, index))
    return score < SURELY ? NO_SOURCE : { ...finding, verdict: 'otherDefinition' }
  if (verdict === 'match')
    return unexplained.length > 0 ? { ...finding, verdict: 'valueAgrees' } : finding
  // Of another place, with another word too: then it is this place's figure that is meant.
  if (verdict === 'placeDiffers' && !number.rank && slots.comparator === 'different')
    return aboutNamed({ id, score }, attached, index)
  return isSure ? finding : NO_SOURCE
}

/** What may be so only because the other word was meant. */
const OPEN: ReadonlySet<CheckVerdict> = new Set(['targetAsFact', 'otherDefinition', 'yearDiffers'])

/** Two words that may mean one measure, as far as documents say (增加值, 规模): the number is the other's, or nothing tells whose. */
function leftOpenBy(
  id: string,
  found: Finding | undefined,
  attached: Attached,
  index: CheckIndex,
): Finding | undefined {
  const { hits, asked, names, own, passage, best } = attached
  if ((found?.sureness ?? best.score) < NAMED) return undefined
  const isMatch = found?.verdict === 'match' || found?.verdict === 'valueAgrees'
  if (found && !isMatch && !OPEN.has(found.verdict)) return undefined
  const said = bare(passage.text.slice(own.before.from, own.behind.to)).text
  for (const hit of hits) {
    if (
      hit.indicator === id ||
      (names.scores.get(hit.indicator) ?? 0) < KIN ||
      !isUnclear(id, hit.indicator, index)
    )
      continue
    const unified = unify([hit], asked, index)
    if (unified?.verdict !== 'match') continue
    // 增加值 is said, and that very word is this one's: only the other's number stands open.
    const isAim = found?.statements[0]?.kind === 'target' && hit.kind === 'actual'
    if (isMatch && !isAim && tellsApart(said, id, hit.indicator, index)) continue
    return {
      verdict: 'definitionUnclear',
      indicator: id,
      statements: withFigure([hit, ...(found?.statements ?? [])], index),
      slots: unified.slots,
      unexplained: [],
      sureness: best.score,
    }
  }
  return undefined
}

function statementsHere(
  id: string,
  { place, placeStated }: Claim,
  index: CheckIndex,
): readonly Statement[] {
  const all = statementsOf(id, index)
  const here = all.filter((s) => s.place === place)
  if (here.length > 0 || placeStated) return here
  return all.every((s) => s.place === all[0]?.place) ? all : []
}

/** The words name an indicator, the value is none of its own: an accusation, so no word may be left unexplained. */
function aboutNamed({ id, score }: Scored, attached: Attached, index: CheckIndex): Finding {
  const { claim, number, asked } = attached
  if (!isMeasuredSo(id, attached, index) || attached.unexplained(id).length > 0) return NO_SOURCE
  const here = statementsHere(id, claim, index)
    .filter((s) => (s.kind === 'rank') === (number.rank !== undefined))
    .map((statement) => ({ statement, slots: slotsOf(statement, asked, index) }))
    .filter(
      ({ statement, slots }) =>
        (slots.year !== 'different' || !/^\d/.test(statement.period)) && slots.kind !== 'different',
    )
  const say = (verdict: CheckVerdict, found: typeof here): Finding => ({
    verdict,
    indicator: id,
    statements: withFigure(
      found.map((f) => f.statement),
      index,
    ),
    slots: found[0]?.slots ?? {},
    unexplained: [],
    sureness: score,
  })
  const comparable = here.filter(({ statement }) =>
    number.rank
      ? ranksCompare(number, statement)
      : unitFits(scaleOf(number.unit).kind, scaleOf(statement.quantity.unit).kind),
  )
  if (comparable.length > 0) return say('valueDiffers', comparable)
  const sameDigits = here.filter(({ statement }) => statement.quantity.value === number.value)
  return sameDigits.length > 0 && !number.rank ? say('otherDefinition', sameDigits) : NO_SOURCE
}
