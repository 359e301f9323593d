/**
 * From one claim to its verdict. Precision first: whatever is not sure is not 一致.
 * The order of the questions: about which indicator, same definition, place, year, comparator.
 */
import type { Statement } from '../dataset'
import { figureOfStatement } from '../indicatorFigures'
import { onCommonScale, scaleOf } from '../unitScale'
import type { Claim, CheckVerdict } from './checkedNumber'
import type { CheckIndex, ValuedStatement } from './checkIndex'
import { countsSuch } from './countedNoun'
import { definitionDiffers, denominatorDiffers, type ClaimWords } from './definitionWords'
import type { FoundNumber } from './scanFigures'
import type { Names } from './namesAround'
import { clauseIsForeign, properNameHeard } from './ownNames'
import { compareRank } from './compareRank'
import { UNKNOWN_PLACE } from './placeWords'
import { scanRanks } from './scanRanks'

export interface Question {
  readonly number: FoundNumber
  readonly claim: Claim
  readonly words: ClaimWords
  readonly names: Names
  /** What the number's own clause names by itself. */
  readonly clauseNames: () => Names
  /** True where the sentence denies the number: 不是65%, 谣言. */
  readonly denied: boolean
}

export interface Decision {
  readonly verdict: CheckVerdict
  readonly indicator: string
  readonly statements: readonly Statement[]
  readonly sureness: number
}

/** Below it the words do not name an indicator whose value differs; measured on the labelled sentences. */
const NAMED = 0.42
/** Below it an equal value is a coincidence. */
const LIKELY = 0.38
/** Enough for a value that belongs to a sister of the indicator that is named. */
const KIN = 0.25
/** A value that fits may be named a little less well than another indicator. */
const NEARLY_BEST = 0.85

/** So much more must be heard of a sister's names to prefer her. */
const MORE_SAID = 1.15
/** … and so much more to prefer a stranger, or a sister that only other places have. */
const MUCH_MORE = 1.8
/** From here on a clause names an indicator by itself. */
const CLAUSE_NAMES = 0.6

const NO_SOURCE: Decision = { verdict: 'noSource', indicator: '', statements: [], sureness: 0 }

export function decide(question: Question, index: CheckIndex): Decision {
  const { names } = question
  const hits = hitsOf(question, index)
  const { id: best, score: bestScore } = bestNamed(question, index)
  const hitIndicators = [...new Set(hits.map((h) => h.statement.indicator))]
    .map((id) => ({ id, score: names.scores.get(id) ?? 0 }))
    .filter(({ score }) => score >= KIN)
    .sort((a, b) => b.score - a.score)
  const fitting = hitIndicators.filter(
    ({ id, score }) =>
      score >= LIKELY &&
      isSpokenOf(id, question, index) &&
      score >= bestScore * NEARLY_BEST &&
      !betterNamed(id, score, question, index),
  )
  const decisions = fitting.map(({ id, score }) => aboutIndicator(id, score, hits, question, index))
  const decided = decisions.sort((a, b) => order(a.verdict) - order(b.verdict))[0]
  if (decided) return decided
  if (bestScore < NAMED) return NO_SOURCE
  // The value is that of an indicator which is half named: nothing sure can be said of another.
  const isHalfNamed = hitIndicators.some(
    ({ id, score }) => score >= bestScore && !isSpokenOf(id, question, index),
  )
  if (isHalfNamed) return NO_SOURCE
  const here = hits.filter((h) => h.statement.place === question.claim.place)
  const other = hitIndicators.find(
    ({ id }) => related(id, best, index) && here.some((h) => h.statement.indicator === id),
  )
  if (other) return otherDefinition(other.id, best, hits, question, index, bestScore)
  return aboutNamed(best, bestScore, question, index)
}

/** The indicator that the words name best, of those that are counted in such a unit. */
function bestNamed(question: Question, index: CheckIndex) {
  const { names, number, words, claim } = question
  let best = { id: '', score: 0 }
  let counted = best
  let here = best
  for (const [id, score] of names.scores) {
    if (score <= here.score || !properNameHeard(id, names, index)) continue
    if (score > best.score) best = { id, score }
    if (!isCountedSo(id, number, words, index)) continue
    if (score > counted.score) counted = { id, score }
    if (isOfPlace(id, claim, index)) here = { id, score }
  }
  // An indicator that has no figure of the place is rarely what is spoken of.
  if (here.score >= counted.score * 0.8) counted = here
  // Where the words say another thing more clearly, and its digits too, it is that thing in a wrong unit.
  const isThatNumber = (index.lookups.statementsByIndicator.get(best.id) ?? []).some(
    (s) => s.quantity.value === number.value,
  )
  return counted.score >= best.score * (isThatNumber ? 0.9 : 0.5) ? counted : best
}

/** Neither the proper name, the counted noun nor the number's own clause speaks against it. */
const isSpokenOf = (id: string, question: Question, index: CheckIndex): boolean =>
  fitsNoun(id, question, index) &&
  properNameHeard(id, question.names, index) &&
  (question.number.rank !== undefined ||
    !clauseIsForeign(id, question.words.clause, question.clauseNames(), index))

/** A sister of the same name of which the words say clearly more: 减材料 is not 压缩时间. */
function betterNamed(id: string, score: number, question: Question, index: CheckIndex): boolean {
  const { names, number, words, claim } = question
  const mass = names.masses.get(id) ?? 0
  const needed = (other: string, otherScore: number) =>
    isOfPlace(other, claim, index) && (otherScore > score || sharesName(id, other, index))
      ? MORE_SAID
      : MUCH_MORE
  return [...names.scores].some(
    ([other, otherScore]) =>
      other !== id &&
      otherScore >= score * NEARLY_BEST &&
      (names.masses.get(other) ?? 0) > mass * needed(other, otherScore) &&
      isCountedSo(other, number, words, index) &&
      !isOfElsewhere(other, question.claim, index),
  )
}

/** Only single things are counted by a noun; shares, records and visits say themselves what they are. */
function fitsNoun(id: string, { number, words }: Question, index: CheckIndex): boolean {
  if (number.rank || !/^(?:个|款|项|家|类|种)?$/.test(number.unit.replace(/^[百千万亿]+/, '')))
    return true
  return countsSuch(words.behind, [...(index.aliases.get(id) ?? [])].join(' ').toLowerCase())
}

/** True where the place is not known to lack such a figure. */
const isOfPlace = (id: string, { place }: Claim, index: CheckIndex): boolean =>
  place === UNKNOWN_PLACE ||
  (index.lookups.statementsByIndicator.get(id) ?? []).some((s) => s.place === place)

/** 公共数据汇聚量(青岛口径) is heard wherever 青岛 is named and is no rival elsewhere. */
function isOfElsewhere(id: string, claim: Claim, index: CheckIndex): boolean {
  if (isOfPlace(id, claim, index)) return false
  const { places, statementsByIndicator } = index.lookups
  return (statementsByIndicator.get(id) ?? []).some((s) => {
    const name = places.get(s.place)?.name.zh.slice(0, 2)
    return name !== undefined && (index.naming.get(id) ?? '').includes(name)
  })
}

const isCountedSo = (id: string, number: FoundNumber, words: ClaimWords, index: CheckIndex) =>
  (index.lookups.statementsByIndicator.get(id) ?? []).some((s) =>
    number.rank
      ? s.kind === 'rank' && scanRanks(s.token)[0]?.rank?.kind === number.rank.kind
      : s.kind !== 'rank' &&
        unitFits(scaleOf(number.unit).kind, scaleOf(s.quantity.unit).kind, words),
  )

/** The verdict that says most is taken where two indicators fit equally well. */
const ORDER: readonly CheckVerdict[] = [
  'match',
  'comparatorDiffers',
  'yearDiffers',
  'placeDiffers',
  'otherDefinition',
  'valueDiffers',
  'noSource',
]
const order = (verdict: CheckVerdict): number => ORDER.indexOf(verdict)

/** Statements of the same value in the same unit. */
function hitsOf({ number, words }: Question, index: CheckIndex): readonly ValuedStatement[] {
  const { value, unit } = number
  if (value === undefined) return []
  const claimed = onCommonScale({ comparator: '=', value, unit })
  return (index.byValue.get(claimed.value) ?? []).filter(({ statement, kind }) =>
    number.rank
      ? statement.kind === 'rank'
      : statement.kind !== 'rank' && unitFits(claimed.unit, kind, words),
  )
}

/** 150亿条 with 每月 is 亿条/月; a number without unit may count things, never shares. */
function unitFits(claimed: string, kind: string, words: ClaimWords): boolean {
  if (claimed === kind) return true
  if (kind.includes('/')) return claimed === kind.split('/')[0] || claimed === ''
  if (claimed === '') return kind === '个'
  return claimed === '位' && kind === '个' && /部门/.test(words.clause)
}

function aboutIndicator(
  id: string,
  sureness: number,
  hits: readonly ValuedStatement[],
  question: Question,
  index: CheckIndex,
): Decision {
  const { claim, number, words } = question
  const own = hits.filter((h) => h.statement.indicator === id).map((h) => h.statement)
  const say = (verdict: CheckVerdict, statements: readonly Statement[]): Decision => ({
    verdict,
    indicator: id,
    statements: withFigure(statements, index),
    sureness,
  })
  if (differsFrom(id, question, index))
    return sureness < CLAUSE_NAMES ? NO_SOURCE : say('otherDefinition', own)
  const here = own.filter((s) => placeFits(s, question, index))
  if (here.length === 0) {
    const there = own.filter((s) => number.rank !== undefined || agrees(s, claim, words))
    return there.length > 0 ? say('placeDiffers', there) : aboutNamed(id, sureness, question, index)
  }
  if (number.rank) {
    const ofYear = here.filter((s) => yearFits(s, claim, words))
    if (ofYear.length === 0) return say('yearDiffers', here)
    const found = (wanted: string) => ofYear.filter((s) => compareRank(number, s) === wanted)
    const same = question.denied ? [] : found('same')
    if (same.length > 0) return say('match', same)
    const otherArea = found('otherArea')
    return otherArea.length > 0 ? say('placeDiffers', otherArea) : say('valueDiffers', ofYear)
  }
  const now = here.filter((s) => yearFits(s, claim, words))
  if (now.length === 0) return ofOtherYear(id, sureness, here, question, index)
  const meant = now.filter((s) => cueFits(s, claim))
  if (meant.length === 0) return say('otherDefinition', now)
  if (isAmbiguous(id, sureness, question, index)) return say('otherDefinition', meant)
  const same = meant.filter((s) => s.quantity.comparator === claim.comparator && leads(s, index))
  if (same.length === 0 || question.denied || number.mixed) return say('comparatorDiffers', meant)
  return say('match', same)
}

const cueFits = (statement: Statement, { cue }: Claim): boolean =>
  !cue || statement.kind === cue || statement.kind === 'count' || statement.kind === 'rank'

/** Everything but the place is as the claim says. */
const agrees = (statement: Statement, claim: Claim, words: ClaimWords): boolean =>
  statement.quantity.comparator === claim.comparator &&
  yearFits(statement, claim, words) &&
  cueFits(statement, claim)

/** The value is of another year; where an indicator of the same name has a figure of this year, it is meant. */
function ofOtherYear(
  id: string,
  sureness: number,
  here: readonly Statement[],
  question: Question,
  index: CheckIndex,
): Decision {
  const { claim, names } = question
  const { year } = claim
  const isSaid = here.some((s) => s.quantity.comparator === claim.comparator)
  const ofYear = statementsHere(id, question, index).filter(
    (s) => year.kind === 'year' && s.period.startsWith(year.year),
  )
  // Neither word nor year: then it is this year's figure that was meant, with another value.
  if (!isSaid && ofYear.length > 0) return aboutNamed(id, sureness, question, index)
  const meant = [...names.scores].find(
    ([other, score]) =>
      year.kind === 'year' &&
      other !== id &&
      score >= sureness * 0.97 &&
      sharesName(id, other, index) &&
      statementsHere(other, question, index).some(
        (s) => s.period.startsWith(year.year) && cueFits(s, claim),
      ),
  )
  const statements = meant ? [...here, ...statementsHere(meant[0], question, index)] : here
  return {
    verdict: meant ? 'otherDefinition' : 'yearDiffers',
    indicator: meant ? meant[0] : id,
    statements: withFigure(statements, index),
    sureness,
  }
}

/** A clause that names the indicator by itself is not bound by the words of earlier ones. */
function differsFrom(id: string, question: Question, index: CheckIndex): boolean {
  const identity = index.identity.get(id) ?? ''
  const naming = index.naming.get(id) ?? ''
  const { words, claim } = question
  if (denominatorDiffers(words.segment, claim.place, naming)) return true
  if (!definitionDiffers(words, identity, naming)) return false
  const own = question.clauseNames().scores.get(id) ?? 0
  return (
    own < CLAUSE_NAMES || definitionDiffers({ ...words, segment: words.clause }, identity, naming)
  )
}

/** The figure's other statements are shown behind the one that was met. */
function withFigure(statements: readonly Statement[], index: CheckIndex): readonly Statement[] {
  const figures = statements.map((s) => figureOfStatement(s, index.lookups)?.statements ?? [])
  return [...new Set([...statements, ...figures.flat()])]
}

function placeFits(statement: Statement, { claim }: Question, index: CheckIndex): boolean {
  if (claim.place === UNKNOWN_PLACE) return false
  if (statement.place === claim.place) return true
  if (claim.placeStated) return false
  // No place is named, and the home city has no such figure: its province's, or the only one there is.
  const all = index.lookups.statementsByIndicator.get(statement.indicator) ?? []
  if (all.some((s) => s.place === claim.place)) return false
  const parent = index.lookups.places.get(claim.place)?.parent
  return statement.place === parent || all.every((s) => s.place === statement.place)
}

function yearFits(statement: Statement, { year }: Claim, words: ClaimWords): boolean {
  const yearly = /每年|年均|一年|每一年|按年/.test(words.sentence)
  if (statement.period === '每年' && !yearly) return false
  if (year.kind === 'none') return true
  if (year.kind === 'relative') return false
  return statement.period.startsWith(year.year) || statement.note.zh.includes(year.year)
}

/** The annex that drops its comparator does not speak for the body (decisions/0003). */
function leads(statement: Statement, index: CheckIndex): boolean {
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

/** A name that two indicators share (数字经济占比) needs a year or a word like 目标 to say which is meant. */
function isAmbiguous(id: string, score: number, question: Question, index: CheckIndex): boolean {
  const { claim, names, number, words } = question
  const mass = names.masses.get(id) ?? 0
  const rivals = [...names.scores].filter(
    ([other, otherScore]) =>
      other !== id &&
      otherScore >= score * 0.97 &&
      (names.masses.get(other) ?? 0) >= mass * 0.97 &&
      sharesName(id, other, index) &&
      isCountedSo(other, number, words, index),
  )
  return rivals.some(([other]) =>
    (index.lookups.statementsByIndicator.get(other) ?? []).some(
      (s) =>
        s.place === claim.place &&
        (claim.year.kind !== 'year' || s.period.startsWith(claim.year.year)) &&
        (!claim.cue || s.kind === claim.cue) &&
        !differsFrom(other, question, index),
    ),
  )
}

function sharesName(a: string, b: string, index: CheckIndex): boolean {
  const names = index.aliases.get(a)
  return [...(index.aliases.get(b) ?? [])].some((name) => names?.has(name))
}

/** Same name, or a row of the comparisons that tells the two apart. */
function related(a: string, b: string, index: CheckIndex): boolean {
  if (a === b || sharesName(a, b, index)) return true
  return (index.lookups.statementsByIndicator.get(a) ?? []).some((s) =>
    (index.lookups.comparisonsByStatement.get(s.id) ?? []).some((row) =>
      row.members.some((id) => index.lookups.statements.get(id)?.indicator === b),
    ),
  )
}

function otherDefinition(
  hit: string,
  named: string,
  hits: readonly ValuedStatement[],
  question: Question,
  index: CheckIndex,
  sureness: number,
): Decision {
  const own = hits.filter((h) => h.statement.indicator === hit).map((h) => h.statement)
  return {
    verdict: 'otherDefinition',
    indicator: named,
    statements: [...own, ...statementsHere(named, question, index)],
    sureness,
  }
}

/** The words name an indicator, the value is none of its own. */
function aboutNamed(id: string, sureness: number, question: Question, index: CheckIndex): Decision {
  const { claim, number, words } = question
  if (!isSpokenOf(id, question, index)) return NO_SOURCE
  if (differsFrom(id, question, index)) return NO_SOURCE
  const here = statementsHere(id, question, index).filter(
    (s) =>
      (claim.year.kind !== 'year' || yearFits(s, claim, words) || !/^\d/.test(s.period)) &&
      cueFits(s, claim),
  )
  const sameSort = here.filter((s) => (s.kind === 'rank') === (number.rank !== undefined))
  const comparable = sameSort.filter(
    (s) =>
      number.rank !== undefined ||
      unitFits(scaleOf(number.unit).kind, scaleOf(s.quantity.unit).kind, words),
  )
  if (comparable.length > 0)
    return {
      verdict: 'valueDiffers',
      indicator: id,
      statements: withFigure(comparable, index),
      sureness,
    }
  const sameDigits = sameSort.filter((s) => s.quantity.value === number.value)
  if (sameDigits.length === 0) return NO_SOURCE
  return { verdict: 'otherDefinition', indicator: id, statements: sameDigits, sureness }
}

const statementsHere = (
  id: string,
  { claim }: Question,
  index: CheckIndex,
): readonly Statement[] => {
  const all = index.lookups.statementsByIndicator.get(id) ?? []
  const here = all.filter((s) => s.place === claim.place)
  if (here.length > 0 || claim.placeStated) return here
  return all.every((s) => s.place === all[0]?.place) ? all : []
}
