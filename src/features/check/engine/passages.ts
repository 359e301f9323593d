/** A text as sentences with their numbers, and the words that belong to one of them. */
import type { CheckIndex } from './checkIndex.ts'
import { isTableCell } from './namesAround.ts'
import { citiesIn, leadingPlace, placesIn, resolved, type PlaceMention } from './placeWords.ts'
import { respectively, subjectListed, type ListedSubject } from './respectively.ts'
import { scanFigures } from './scanFigures.ts'
import type { FoundNumber } from './scanRanks.ts'
import { clauseStart, LIST_MARK, sentencesOf, type Sentence } from './sentences.ts'
import { yearsIn, yearsOfLines, type YearMention } from './timeWords.ts'

export interface Passage {
  readonly plain: string
  readonly sentence: Sentence
  readonly previous: Sentence | undefined
  readonly numbers: readonly FoundNumber[]
  /** The sentence itself. */
  readonly words: string
  readonly places: readonly PlaceMention[]
  readonly years: readonly YearMention[]
  /** The line or the outcry before it that has no figure of its own: 2030年目标, 喜报! */
  readonly heading: string
  /** What a line above says of the years of this one: one for all, or one per column. */
  readonly lineYears: readonly YearMention[]
  /** The place that an earlier sentence began with. */
  readonly carried: string | undefined
  /** Of which a number speaks where nothing names another place. */
  readonly home: string
}

/** Longer lines are sentences. */
const A_HEADING = 14

/** A province by its bare name is the area of a rank like 全省; every character stays in its place. */
function inOwnProvince(plain: string, names: ReadonlySet<string>): string {
  const own = [...names].filter((name) => name.length > 1)
  return own.length === 0
    ? plain
    : plain.replace(new RegExp(own.join('|'), 'g'), (name) => '全省'.padStart(name.length, '·'))
}

export function passagesOf(plain: string, index: CheckIndex): Passage[] {
  const numbers = scanFigures(inOwnProvince(plain, index.places.provinceNames))
  const home = index.lookups.home.id
  const passages: Passage[] = []
  let next = 0
  let carried: string | undefined
  let previous: Sentence | undefined
  let cities: readonly string[] = []
  let heading = ''
  let lineYears: readonly YearMention[] = []
  for (const sentence of sentencesOf(plain)) {
    const own: FoundNumber[] = []
    for (let n = numbers[next]; n && n.start < sentence.end; n = numbers[(next += 1)]) own.push(n)
    const words = plain.slice(sentence.start, sentence.end)
    const places = resolved(placesIn(words, index.places), words, cities, home)
    if (own.length > 0)
      passages.push({
        plain,
        sentence,
        previous,
        numbers: own,
        words,
        places,
        years: yearsIn(words),
        heading,
        lineYears,
        carried,
        home,
      })
    carried = leadingPlace(words, places) ?? carried
    previous = sentence
    cities = citiesIn(words, places)
    if (own.length === 0) lineYears = yearsOfLines(words)
    heading =
      own.length === 0 && words.length <= A_HEADING && /[\n！!]/.test(plain[sentence.end] ?? '')
        ? words
        : ''
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

/** Places and years behind 分别 are given to their numbers elsewhere. */
export function listedSubject(
  { words, places, years, numbers, sentence }: Passage,
  at: FoundNumber,
): ListedSubject | undefined {
  const starts = numbers.map((n) => n.phraseStart - sentence.start)
  const to = at.phraseStart - sentence.start
  const areNamed = [places, years].some((mentions) =>
    respectively<PlaceMention | YearMention>(words, mentions, starts, to),
  )
  return areNamed ? undefined : subjectListed(words, starts, to)
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
  // 首批数据产品1300个: 首批 is said of the products and parts nothing.
  const inClause = numbers.filter(
    (n) =>
      n.phraseStart - sentence.start >= start &&
      n.phraseEnd - sentence.start <= to &&
      !words.startsWith('首批', n.start - sentence.start),
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
  const listed = listedSubject(passage, at)
  // …占GDP比重超65%,同比提高8个百分点,高于全省57%: what only tells a change is passed over.
  let end = Math.max(0, start - 1)
  let earlierStart = clauseStart(words, 0, end)
  while (earlierStart > 0 && A_CHANGE.test(words.slice(earlierStart, end))) {
    end = earlierStart - 1
    earlierStart = clauseStart(words, 0, end)
  }
  return {
    before: listed?.own || before,
    listed,
    // 10省40个县区: the noun is the last number's.
    behind: next?.phraseStart === at.phraseEnd ? '' : behind,
    sentence: words.slice(0, to) + behind,
    isCut: next !== undefined && at.phraseEnd + behind.length >= next.phraseStart,
    clauses: words
      .slice(0, start)
      .split(/[，：]/)
      .filter((clause) => !/\d/.test(clause)),
    earlier: words.slice(earlierStart, end),
    hasEarlier: numbers.some(
      (n) => n.start - sentence.start >= earlierStart && n.start - sentence.start < start,
    ),
  }
}

const A_CHANGE =
  /^(?:同比|环比|[比较](?:上年|去年|年初|上月)|年均)?(?:提高|增长|上升|提升|增加|下降|降低|增)了?[约近超]?[\d.]+(?:个百分点|%|倍)$/

export interface OwnWords {
  readonly before: string
  /** Its subject and those of the other numbers behind 分别. */
  readonly listed: ListedSubject | undefined
  readonly behind: string
  /** The sentence up to it, and the words behind. */
  readonly sentence: string
  /** True where another number, not the clause's end, ends `behind`. */
  readonly isCut: boolean
  /** The clauses before that have no number. */
  readonly clauses: readonly string[]
  /** The clause before. */
  readonly earlier: string
  /** True where the clause before has a number of its own. */
  readonly hasEarlier: boolean
}

/** The sentence of a number, with the line above it where it is a table cell. */
export const sentenceOf = (passage: Passage, at: FoundNumber): string =>
  isTableCell(passage.sentence, at) ? above(passage) + passage.words : passage.words
