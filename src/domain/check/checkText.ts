/** 核一句: every number of a text with its verdict and the statements beside it. Pure, no clock, no network. */
import type { Lookups } from '../lookups'
import { scaleOf } from '../unitScale'
import { bareHeadings } from './bareHeadings'
import { createCheckIndex, type CheckIndex } from './checkIndex'
import type { CheckedNumber, Claim } from './checkedNumber'
import { decide } from './decide'
import { isTableCell, namesAround, zonesAround } from './namesAround'
import {
  leadingPlace,
  placeAt,
  placesIn,
  UNKNOWN_PLACE,
  type PlaceClaim,
  type PlaceMention,
} from './placeWords'
import { plainText } from './plainText'
import { respectively } from './respectively'
import { scanFigures, type FoundNumber } from './scanFigures'
import { sentencesOf, type Sentence } from './sentences'
import { cueAt, yearAt, yearOfMention, yearsIn, type YearMention } from './timeWords'

/** Longer texts are cut off here; the screen says so. */
export const CHECK_LIMIT = 20_000

interface Passage {
  readonly plain: string
  readonly sentence: Sentence
  readonly previous: Sentence | undefined
  readonly numbers: readonly FoundNumber[]
  /** The sentence itself. */
  readonly words: string
  readonly places: readonly PlaceMention[]
  readonly years: readonly YearMention[]
  /** The place that an earlier sentence began with. */
  readonly carried: string | undefined
}

export function checkText(
  text: string,
  lookups: Lookups,
  index: CheckIndex = createCheckIndex(lookups),
): CheckedNumber[] {
  const given = text.slice(0, CHECK_LIMIT)
  const passages = passagesOf(plainText(given, index.characters), index)
  const headings = bareHeadings(passages)
  return passages.flatMap((passage) =>
    passage.numbers.map((number) => {
      const said = headings.get(number)
      return said
        ? checkNumber(given, number, said.passage, said.number, index)
        : checkNumber(given, number, passage, number, index)
    }),
  )
}

function passagesOf(plain: string, index: CheckIndex): Passage[] {
  const numbers = scanFigures(plain)
  const passages: Passage[] = []
  let next = 0
  let carried: string | undefined
  let previous: Sentence | undefined
  for (const sentence of sentencesOf(plain)) {
    const own: FoundNumber[] = []
    for (let n = numbers[next]; n && n.start < sentence.end; n = numbers[(next += 1)]) own.push(n)
    const words = plain.slice(sentence.start, sentence.end)
    const places = placesIn(words, index.places)
    if (own.length > 0)
      passages.push({
        plain,
        sentence,
        previous,
        numbers: own,
        words,
        places,
        years: yearsIn(words),
        carried,
      })
    carried = leadingPlace(words, places) ?? carried
    previous = sentence
  }
  return passages
}

/** `number` is judged by what stands around `at`; the two differ only for headings. */
function checkNumber(
  given: string,
  number: FoundNumber,
  passage: Passage,
  at: FoundNumber,
  index: CheckIndex,
): CheckedNumber {
  const claim = claimOf(number, passage, at)
  const zones = zonesAround(passage.plain, passage.sentence, passage.previous, passage.numbers, at)
  const { segment, clause, behind } = segmentsOf(passage, at, zones[0]?.text ?? '')
  const start = at.phraseStart - passage.sentence.start
  const decision = decide(
    {
      number,
      claim,
      words: {
        segment,
        clause,
        behind,
        before: passage.words.slice(Math.max(0, start - 8), start),
        sentence: isTableCell(passage.sentence, at)
          ? above(passage) + passage.words
          : passage.words,
        isShare: scaleOf(number.unit).kind === '%',
      },
      names: namesAround(zones, index),
      clauseNames: () => namesAround(zones.slice(0, IN_CLAUSE), index),
      denied: DENIED.test(passage.words.slice(0, start)) || RUMOUR.test(passage.words),
    },
    index,
  )
  return {
    start: number.start,
    end: number.end,
    phraseStart: number.phraseStart,
    phraseEnd: number.phraseEnd,
    text: given.slice(number.start, number.end),
    claim,
    verdict: decision.verdict,
    indicator: decision.indicator,
    statements: decision.statements.map((s) => s.id),
    sureness: decision.sureness,
  }
}

function claimOf(number: FoundNumber, passage: Passage, around: FoundNumber): Claim {
  const { sentence, words, places, years, carried } = passage
  const at = {
    start: around.phraseStart - sentence.start,
    end: around.phraseEnd - sentence.start,
    isRank: around.rank !== undefined,
  }
  const starts = passage.numbers.map((n) => n.phraseStart - sentence.start)
  const listed = respectively(words, places, starts, at.start)
  const place: PlaceClaim =
    listed === undefined
      ? placeAt(words, places, at, carried)
      : { place: listed === 'unclear' ? UNKNOWN_PLACE : listed.place, stated: true }
  const year = respectively(words, years, starts, at.start)
  return {
    comparator: number.comparator,
    value: number.value,
    unit: number.unit,
    place: place.place,
    placeStated: place.stated,
    year: year === undefined ? yearAt(words, years, at) : yearOfMention(year),
    cue: cueAt(words, at),
  }
}

const above = ({ plain, previous }: Passage): string =>
  previous ? plain.slice(previous.start, previous.end) : ''

/** The words that belong to one number: from the clause behind the number before it to its own clause's end. */
function segmentsOf(passage: Passage, at: FoundNumber, near: string) {
  const { numbers, sentence, words } = passage
  const before = numbers[numbers.indexOf(at) - 1]
  const to = at.phraseStart - sentence.start
  const from = before ? before.phraseEnd - sentence.start : 0
  // What follows a number up to the comma still belongs to that number.
  const comma = before ? words.slice(from, to).search(/[，：、]/) : 0
  const own = words.slice(from + Math.max(0, comma), to)
  const segment = isTableCell(passage.sentence, at) ? above(passage) : own
  return {
    segment: segment + near,
    clause: (/[^，：]*$/.exec(segment)?.[0] ?? '') + near,
    behind: near,
  }
}

/** Zones of the number's own clause stand first. */
const IN_CLAUSE = 6
const DENIED = /(?<!是)(?:不是|并非|而非|绝非|非|不等于|不再是|并没有)["']?$/
const RUMOUR = /谣言|不实(?!现)|误传|并不属实|假消息|虚假|说法有误|说法错误/
