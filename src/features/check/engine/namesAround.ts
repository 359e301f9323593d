/** Which indicators the words around a number name, and how surely. */
import type { CheckIndex } from './checkIndex.ts'
import { bare, gramsOf } from './vocabulary.ts'
import { withoutNeutral } from './neutralWords.ts'
import type { FoundNumber } from './scanRanks.ts'
import { CLAUSE_END, clauseStart, LIST_MARK, type Sentence } from './sentences.ts'

/** Words nearer to the number speak louder; measured on the labelled sentences. */
const NEAR = 1
const PREVIOUS_NOUN = 0.6
const SAME_CLAUSE = 0.8
const CLAUSE_BEFORE = 0.7
/** “一件事”服务,累计要推62项: where its own clause names nothing, the one before is the topic. */
const TOPIC = 0.95
const EARLIER = 0.55
const BEHIND = 0.35
const SENTENCE_BEFORE = 0.3
/** A number alone on its line is a cell of a table; its name stands in the line above. */
const CELL_BEFORE = 0.9
/** An answer speaks of what was asked. */
const QUESTION_BEFORE = 0.75

/** Fewer letters than these, fillers apart, name nothing. */
const NAMES_SOMETHING = 2

export interface Zone {
  readonly text: string
  readonly weight: number
}

/** The words around a number in zones, the nearest loudest. */
export function zonesAround(
  plain: string,
  sentence: Sentence,
  previous: Sentence | undefined,
  numbers: readonly FoundNumber[],
  at: FoundNumber,
  index: CheckIndex,
): Zone[] {
  const before = numbers[numbers.indexOf(at) - 1]
  const clauseFrom = clauseStart(plain, sentence.start, at.phraseStart)
  const leftEdge = Math.max(clauseFrom, before ? before.phraseEnd : sentence.start)
  const left = plain.slice(leftEdge, at.phraseStart)
  const edge = rightEdge(numbers, at, sentence)
  const all = plain.slice(at.rank ? at.start : at.phraseEnd, edge)
  // In speech without stops what follows 然后 is the next number's.
  const right = edge < sentence.end ? upTo(all, SPOKEN_MARK) : all
  const clauseRight = upTo(right, CLAUSE_END)
  const list = before && before.phraseEnd > clauseFrom ? left.search(LIST_MARK) : 0
  const clauseBefore = clauseStart(plain, sentence.start, clauseFrom - 1)
  const own = plain.slice(clauseFrom, leftEdge) + left + clauseRight
  const isComment =
    !index.names.brief.test(own) &&
    withoutNeutral(bare(own), index.places.named).length < NAMES_SOMETHING
  const zones: Zone[] = [
    { text: upTo(right, /[，：()、|｜]/), weight: NEAR },
    { text: clauseRight, weight: SAME_CLAUSE },
    { text: right, weight: BEHIND },
    { text: list < 0 ? '' : left.slice(list), weight: NEAR },
    { text: left, weight: list === 0 ? NEAR : PREVIOUS_NOUN },
    { text: plain.slice(clauseFrom, leftEdge), weight: SAME_CLAUSE },
    { text: plain.slice(clauseBefore, clauseFrom), weight: isComment ? TOPIC : CLAUSE_BEFORE },
    { text: plain.slice(sentence.start, clauseBefore), weight: EARLIER },
  ]
  if (previous) {
    const isAnswer = /[?？]/.test(plain[previous.end] ?? '')
    const weight = isTableCell(sentence, at)
      ? CELL_BEFORE
      : isAnswer
        ? QUESTION_BEFORE
        : SENTENCE_BEFORE
    zones.push({ text: plain.slice(previous.start, previous.end), weight })
  }
  return zones
}

/** 部门、应用分别为28个、55个: the other's noun is not heard for this number. */
export const withoutNouns = (zones: readonly Zone[], nouns: readonly string[]): readonly Zone[] =>
  nouns.length === 0
    ? zones
    : zones.map(({ text, weight }) => ({
        text: nouns.reduce((rest, noun) => rest.replaceAll(noun, '，'), text),
        weight,
      }))

/** A number alone on its line. */
export const isTableCell = (sentence: Sentence, at: FoundNumber): boolean =>
  sentence.end - sentence.start - (at.phraseEnd - at.phraseStart) <= 2

/** The next number ends what belongs to this one, unless it follows at once: 59类10.7万个物联设备. */
function rightEdge(numbers: readonly FoundNumber[], at: FoundNumber, sentence: Sentence): number {
  // A rank is told before what it is said of, numbers in between or not: 首条23.5英寸…示范线.
  if (at.rank) return numbers.find((n) => n.rank && n.start > at.start)?.start ?? sentence.end
  let last = at
  for (const next of numbers.slice(numbers.indexOf(at) + 1)) {
    if (next.phraseStart > last.phraseEnd) return next.phraseStart
    last = next
  }
  return sentence.end
}

const upTo = (text: string, mark: RegExp): string => {
  const end = text.search(mark)
  return end < 0 ? text : text.slice(0, end)
}

const SPOKEN_MARK = /然后|还有|另外|接着|其次|再就是|第[二三四五六七八](?![批期轮次档梯名位])/

/** A name of this weight is half believed when found whole. */
const HALF_BELIEVED = 2.5
/** Below it an indicator is not thought of at all. */
const HARDLY_HEARD = 0.1

export interface Names {
  /** Every pair that was heard, with how loud. */
  readonly heard: ReadonlyMap<string, number>
  /** Per indicator, 0 … 1: how much of one of its names is heard. */
  readonly scores: ReadonlyMap<string, number>
  /** Per indicator: the share that is heard of one of its two names proper, aliases apart. */
  readonly official: ReadonlyMap<string, number>
  /** Per indicator: all that is heard of any of its names, to part those that share one. */
  readonly masses: ReadonlyMap<string, number>
}

/** Every indicator that shares a pair of characters with the zones. */
export function namesAround(zones: readonly Zone[], index: CheckIndex): Names {
  const heard = new Map<string, number>()
  for (const { text, weight } of zones)
    for (const gram of gramsOf(text)) heard.set(gram, Math.max(heard.get(gram) ?? 0, weight))
  const { names, postings, owners, indicators } = index.names
  const matched = new Float64Array(names.length)
  const mass = new Float64Array(indicators.length)
  for (const [gram, loudness] of heard) {
    for (const { at, weight } of postings.get(gram) ?? []) matched[at]! += weight * loudness
    for (const { at, weight } of owners.get(gram) ?? []) mass[at]! += weight * loudness
  }
  const best = new Float64Array(indicators.length)
  const share = new Float64Array(indicators.length)
  for (const [at, { owner, mass: whole, isOfficial }] of names.entries()) {
    const weight = matched[at] ?? 0
    if (weight === 0) continue
    const part = weight / whole
    best[owner] = Math.max(best[owner] ?? 0, part * (weight / (weight + HALF_BELIEVED)))
    if (isOfficial) share[owner] = Math.max(share[owner] ?? 0, part)
  }
  const perIndicator = (values: Float64Array) =>
    new Map(
      indicators.flatMap((id, at) =>
        (best[at] ?? 0) > HARDLY_HEARD ? [[id, values[at] ?? 0] as const] : [],
      ),
    )
  return {
    heard,
    scores: perIndicator(best),
    official: perIndicator(share),
    masses: perIndicator(mass),
  }
}
