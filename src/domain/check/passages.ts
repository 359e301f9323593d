/** A text as sentences with their numbers, and the words that belong to one of them. */
import type { CheckIndex } from './checkIndex.ts'
import { isTableCell } from './namesAround.ts'
import { leadingPlace, placesIn, type PlaceMention } from './placeWords.ts'
import { scanFigures, type FoundNumber } from './scanFigures.ts'
import { clauseStart, LIST_MARK, sentencesOf, type Sentence } from './sentences.ts'
import { yearsIn, type YearMention } from './timeWords.ts'

export interface Passage {
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

export function passagesOf(plain: string, index: CheckIndex): Passage[] {
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

/** A table cell is named in the line above. */
const above = ({ plain, previous }: Passage): string =>
  previous ? plain.slice(previous.start, previous.end) : ''

/** The words that belong to one number: from the clause behind the number before it to its own clause's end. */
export function segmentsOf(passage: Passage, at: FoundNumber, near: string) {
  const { numbers, sentence, words } = passage
  const before = numbers[numbers.indexOf(at) - 1]
  const to = at.phraseStart - sentence.start
  const from = before ? before.phraseEnd - sentence.start : 0
  // What follows a number up to the comma still belongs to that number.
  const comma = before ? words.slice(from, to).search(/[，：、]/) : 0
  const own = words.slice(from + Math.max(0, comma), to)
  // 进出口连续六年增速超50%: with nothing listed in between, both numbers are said of the same subject.
  const start = clauseStart(words, 0, to)
  const first = numbers.find((n) => n.phraseStart - sentence.start >= start)
  const isListed = /[，：]/.test(words.slice(from, to)) || LIST_MARK.test(words.slice(from, to))
  const subject =
    before && first !== at && from > start && !isListed
      ? words.slice(start, (first?.phraseStart ?? 0) - sentence.start)
      : ''
  const segment = isTableCell(passage.sentence, at) ? above(passage) : subject + own
  return {
    segment: segment + near,
    clause: (/[^，：]*$/.exec(segment)?.[0] ?? '') + near,
    wholeClause: (/[^，：]*$/.exec(words.slice(0, to))?.[0] ?? '') + near,
    behind: near,
  }
}

/** 56个部门409项应用: so short a word behind the number before is that one's noun; 5万多家企业减税近65亿元 goes on. */
const A_NOUN = 3

/**
 * What the number itself is said of: its clause up to it, without what belongs to the number before, and the words
 * behind it. Of a list (5000家上云、63家获…) only its own member; where the clause begins with the number, the one before.
 */
export function ownWords(passage: Passage, at: FoundNumber, behind: string): OwnWords {
  const { numbers, sentence, words } = passage
  const to = at.phraseStart - sentence.start
  const start = clauseStart(words, 0, to)
  const inClause = numbers.filter(
    (n) => n.phraseStart - sentence.start >= start && n.phraseEnd - sentence.start <= to,
  )
  const [first] = inClause
  const last = inClause.at(-1)
  const since = last ? words.slice(last.phraseEnd - sentence.start, to) : ''
  const mark = LIST_MARK.exec(since)
  const subject = words.slice(start, first ? first.phraseStart - sentence.start : to)
  const before = isTableCell(sentence, at)
    ? above(passage)
    : !mark
      ? subject + (since.length > A_NOUN && !at.rank ? since : '')
      : since.slice(mark.index + mark[0].length)
  const next = numbers[numbers.indexOf(at) + 1]
  const earlierStart = clauseStart(words, 0, start - 1)
  return {
    before,
    // 10省40个县区: the noun is the last number's.
    behind: next?.phraseStart === at.phraseEnd ? '' : behind,
    sentence: words.slice(0, to) + behind,
    isCut: next !== undefined && at.phraseEnd + behind.length >= next.phraseStart,
    earlier: words.slice(earlierStart, Math.max(0, start - 1)),
    hasEarlier: numbers.some(
      (n) => n.start - sentence.start >= earlierStart && n.start - sentence.start < start,
    ),
  }
}

export interface OwnWords {
  readonly before: string
  readonly behind: string
  /** The sentence up to it, and the words behind. */
  readonly sentence: string
  /** True where another number, not the clause's end, ends `behind`. */
  readonly isCut: boolean
  /** The clause before. */
  readonly earlier: string
  /** True where the clause before has a number of its own. */
  readonly hasEarlier: boolean
}

/** The sentence of a number, with the line above it where it is a table cell. */
export const sentenceOf = (passage: Passage, at: FoundNumber): string =>
  isTableCell(passage.sentence, at) ? above(passage) + passage.words : passage.words
