/** From one number with its words to its verdict. Precision first: whatever is not sure is not 一致. */
import type { NonFigure, Statement } from '../../../record/dataset.ts'
import { scaleOf } from '../../../record/unitScale.ts'
import { type CheckIndex, numberKey } from './checkIndex.ts'
import type { CheckVerdict, Claim, SlotName, SlotState } from './checkedNumber.ts'
import { type OwnWords, type Range, claimOf, ownWords, zonesOf } from './claims.ts'
import {
  KIN,
  NAMED,
  SURELY,
  type Question,
  type Scored,
  bestNamed,
  fitting,
  hitsOf,
  isMeasuredSo,
  statementsOf,
  unitFits,
} from './matchIndicator.ts'
import { nameScores } from './nameScores.ts'
import type { Passage } from './passages.ts'
import { type FoundNumber, ranksCompare } from './scanRanks.ts'
import { unexplainedWords } from './unexplainedWords.ts'
import { type Asked, type Unified, slotsOf, unify, withFigure } from './unify.ts'
import { bare, pairsOf } from './vocabulary.ts'
import { isMeasure, type MeasureClass } from './words.ts'

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

/** One number and what was heard around it. */
interface Heard extends Question {
  readonly passage: Passage
  readonly own: OwnWords
  readonly asked: Asked
  readonly hits: readonly Statement[]
  readonly best: Scored
  readonly fits: readonly Scored[]
  /** What is left unexplained where it is said of this indicator; its neighbours may be of `others`. */
  readonly explain: (id: string, others?: readonly string[]) => readonly Range[]
}

export function hear(passage: Passage, number: FoundNumber, index: CheckIndex): Heard {
  const { text } = passage
  const own = ownWords(passage, number)
  const claim = claimOf(passage, number, index.lookups.home.id)
  const names = nameScores(zonesOf(passage, number, own), index.names)
  const measuresIn = (ranges: readonly Range[]) =>
    new Set<MeasureClass>(
      passage.words.flatMap((w) =>
        isMeasure(w.class) && ranges.some((r) => w.start >= r.from && w.end <= r.to) ? w.class : [],
      ),
    )
  const measures = measuresIn([own.before, own.behind, own.subject])
  if (number.unit.endsWith('/月')) measures.add('month')
  // 规上工业+10.2%
  if (number.unit === '%' && text[number.start - 1] === '+') measures.add('growth')
  const sentenceMeasures = new Set([...measures, ...measuresIn([{ from: 0, to: text.length }])])
  const question: Question = { number, claim, names, measures, sentenceMeasures }
  const hits = hitsOf(number, index)
  const best = bestNamed(question, index)
  // Asked of the same indicator when it is looked for and again when it is judged.
  const known = new Map<string, readonly Range[]>()
  const explain = (id: string, others: readonly string[] = []) => {
    const key = [id, ...others].join()
    const words = known.get(key) ?? unexplainedWords(passage, number, own, claim, id, others, index)
    known.set(key, words)
    return words
  }
  return {
    ...question,
    passage,
    own,
    asked: { claim, number, sentence: text, before: text.slice(0, number.phraseStart), cited: [] },
    hits,
    best,
    explain,
    fits: fitting(question, best, hits, (id) => explain(id).length === 0, index),
  }
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

/** `neighbours`: what the numbers are said of with which this one shares words. */
export function decide(heard: Heard, neighbours: readonly string[], index: CheckIndex): Finding {
  const finding = asFigure(heard, neighbours, index)
  const { verdict } = finding
  if (verdict !== 'noSource' && verdict !== 'valueDiffers') return finding
  const printed = printedName(heard, index)
  return printed ? { ...NO_SOURCE, verdict: 'notFigure', printed } : finding
}

function asFigure(heard: Heard, neighbours: readonly string[], index: CheckIndex): Finding {
  const { fits, best, claim, hits, names } = heard
  const found = fits
    .flatMap(({ id, score }) => aboutHit(id, score, heard, neighbours, index) ?? [])
    .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))[0]
  const open = leftOpenBy(found?.indicator ?? best.id, found, heard, index)
  if (open) return open
  if (found) return found
  if (best.score < (heard.number.rank ? KIN : NAMED)) return NO_SOURCE
  // The number is that of a sister of what is named.
  const sister = hits.find(
    (hit) =>
      hit.indicator !== best.id &&
      hit.place === claim.place &&
      (names.scores.get(hit.indicator) ?? 0) >= KIN &&
      areRelated(hit.indicator, best.id, index),
  )
  if (sister && !heard.number.rank) {
    const slots = slotsOf(sister, heard.asked, index)
    return {
      ...NO_SOURCE,
      verdict: 'otherDefinition',
      indicator: best.id,
      statements: [sister, ...statementsHere(best.id, claim, index)],
      slots,
      sureness: best.score,
    }
  }
  return aboutNamed(best, heard, neighbours, index)
}

/** The value is one that this indicator has; undefined where only the place is another and something else too. */
function aboutHit(
  id: string,
  score: number,
  heard: Heard,
  neighbours: readonly string[],
  index: CheckIndex,
): Finding | undefined {
  const { passage, number, asked, hits } = heard
  const unified = unify(
    hits.filter((hit) => hit.indicator === id),
    asked,
    index,
  )
  if (!unified) return undefined
  const { verdict, statements, slots } = unified
  const unexplained = [
    ...heard.explain(id, neighbours),
    ...citedElsewhere(passage, statements, index),
  ]
  const isSure = score >= SURELY || unexplained.length === 0
  const finding: Finding = {
    verdict,
    indicator: id,
    statements: withFigure(statements, index),
    slots,
    unexplained,
    sureness: score,
  }
  if (verdict === 'match' && !isMeasuredSo(id, heard, index))
    return score < SURELY ? NO_SOURCE : { ...finding, verdict: 'otherDefinition' }
  if (verdict === 'match')
    return unexplained.length > 0 ? { ...finding, verdict: 'valueAgrees' } : finding
  // Of another place, with another word too: then it is this place's figure that is meant.
  if (verdict === 'placeDiffers' && !number.rank && slots.comparator === 'different')
    return aboutNamed({ id, score }, heard, neighbours, index)
  return isSure ? finding : NO_SOURCE
}

/** Two words that may mean one measure, as far as documents say (增加值, 规模): the number is the other's, or nothing tells whose. */
function leftOpenBy(
  id: string,
  found: Finding | undefined,
  heard: Heard,
  index: CheckIndex,
): Finding | undefined {
  const { hits, asked, names, own, passage, best } = heard
  if ((found?.sureness ?? best.score) < NAMED) return undefined
  const isMatch = found?.verdict === 'match' || found?.verdict === 'valueAgrees'
  if (
    found &&
    !isMatch &&
    found.verdict !== 'targetAsFact' &&
    found.verdict !== 'otherDefinition' &&
    found.verdict !== 'yearDiffers'
  )
    return undefined
  const said = bare(passage.text.slice(own.before.from, own.behind.to)).text
  for (const hit of hits) {
    if (
      hit.indicator === id ||
      (names.scores.get(hit.indicator) ?? 0) < KIN ||
      !isUnclear(id, hit.indicator, index)
    )
      continue
    const unified = unify([hit], asked, index) as Unified
    if (unified.verdict !== 'match') continue
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

/** True where the text says a pair that only the first of two indicators has in its names. */
function tellsApart(said: string, id: string, other: string, index: CheckIndex): boolean {
  const [mine, others] = [id, other].map((one) =>
    (index.known.get(one)?.vocabulary.names ?? []).flatMap(pairsOf),
  )
  return (mine ?? []).some((pair) => said.includes(pair) && !others?.includes(pair))
}

const isUnclear = (a: string, b: string, index: CheckIndex): boolean =>
  rowsBetween(a, b, index).some(({ relation }) => relation === 'unclear')

/** Same name, a sister, or a row of the comparisons that tells the two apart. */
const areRelated = (a: string, b: string, index: CheckIndex): boolean =>
  (index.names.sisters.get(a)?.has(b) ?? false) || rowsBetween(a, b, index).length > 0

const rowsBetween = (a: string, b: string, index: CheckIndex) => {
  const { comparisonsByStatement, lookalikesByStatement, statements } = index.lookups
  return statementsOf(a, index)
    .flatMap(({ id }) => [
      ...(comparisonsByStatement.get(id) ?? []),
      ...(lookalikesByStatement.get(id) ?? []),
    ])
    .filter(({ members }) => members.some((id) => statements.get(id)?.indicator === b))
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
function aboutNamed(
  { id, score }: Scored,
  heard: Heard,
  neighbours: readonly string[],
  index: CheckIndex,
): Finding {
  const { claim, number, asked } = heard
  if (!isMeasuredSo(id, heard, index)) return NO_SOURCE
  if (heard.explain(id, neighbours).length > 0) return NO_SOURCE
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

/** Year and number, whatever brackets stand round the year. */
const NUMBER = /((?:19|20)\d\d)[^\d\u4e00-\u9fff]{0,2}(\d{1,3})号/g

/** Known documents that the sentence cites by number (闽政〔2025〕4号) where none of them has the figure. */
function citedElsewhere(
  { text }: Passage,
  shown: readonly Statement[],
  { lookups: { documents } }: CheckIndex,
): Range[] {
  const keysOf = (words: string) =>
    [...words.matchAll(NUMBER)].map(([, year, number]) => `${year} ${number}`)
  const cited = [...text.matchAll(NUMBER)].map(({ 0: word, 1: year, 2: number, index }) => ({
    key: `${year} ${number}`,
    from: index,
    to: index + word.length,
  }))
  const known = cited.filter(({ key }) =>
    [...documents.values()].some((d) => keysOf(d.number).includes(key)),
  )
  const has = ({ key }: { key: string }) =>
    shown.some((s) => keysOf(documents.get(s.document)?.number ?? '').includes(key))
  return known.length > 0 && !known.some(has) ? known : []
}

/** What is printed so and is no figure, where the words speak of what stands in the same section. */
function printedName(
  { number, names }: Heard,
  { printedNames, lookups }: CheckIndex,
): NonFigure | undefined {
  const said = [...names.scores].filter(([, score]) => score >= KIN).map(([id]) => id)
  return printedNames
    .get(numberKey(number))
    ?.find(({ document, section }) =>
      said.some((id) =>
        (lookups.statementsByIndicator.get(id) ?? []).some(
          (s) => s.document === document && s.section === section,
        ),
      ),
    )
}
