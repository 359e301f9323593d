/** Which words of a passage are a number's own: its clause between list marks, frames before it, remarks behind it. */
import type { FoundNumber } from './foundNumber.ts'
import { listAlignment, listedSubjects } from './listAlignment.ts'
import { UNKNOWN_PLACE } from './placeWords.ts'
import type { Passage } from './read.ts'
import { CLAUSE_END, clauseStart, LIST_MARK } from './sentences.ts'
import { isMeasure } from './words.ts'

export interface Range {
  readonly from: number
  readonly to: number
}

/** Where in its passage the words of one number stand. */
export interface OwnWords {
  /** Its clause up to it, without what belongs to the number before. */
  readonly before: Range
  /** Up to its clause's end or the next number. */
  readonly behind: Range
  /** What no list mark parts from the number before or behind: either may own these words. */
  readonly sharedWith: readonly FoundNumber[]
  /** Words before the first number of its clause, where a list goes on. */
  readonly subject: Range
  /** The clause before, where that has no number of its own. */
  readonly earlier: Range
  /** The clause before, numbers or not: of what it speaks where its own words name nothing. */
  readonly topic: Range
  /** Short remarks and brackets behind, and frames before: 规上工业中, 按增加值口径. */
  readonly aside: readonly Range[]
}

const NOTHING: Range = { from: 0, to: 0 }
/** A clause behind the number that is as short as this may be a remark on it … */
export const A_REMARK = 12
/** … where it begins with a word that refers back or limits: 均为当年新增, 仅限岛内; 群众好评如潮 is another sentence. */
const SPEAKS_OF_IT =
  /^(?:其中|[这该此均都仅只指为是系按含限]|全[部是为都]|[\u4e00-\u9fff]{2}[为是])/
const A_FRAME = 8
/** 在金融领域, 面向台资企业, 规上工业中: says of what the sentence speaks; 以数据促发展 says what for. */
const FRAME =
  /^(?:以(?!.+[促推带])|[在就对面向按从针仅只限含与每]|作为|不含|包括|平均|除).{0,14}$|^.{2,12}(?:方面|领域|行业|[里中]|而言|来看|口径)$/

export function ownWords(passage: Passage, at: FoundNumber): OwnWords {
  const { text, numbers } = passage
  const start = clauseStart(text, 0, at.phraseStart)
  const found = text.slice(at.phraseEnd).search(CLAUSE_END)
  const end = found < 0 ? text.length : at.phraseEnd + found
  const inClause = numbers.filter(
    (n) => n.phraseStart >= start && n.phraseEnd <= end && !n.rank === !at.rank,
  )
  const place = inClause.indexOf(at)
  const [first, last, next] = [inClause[0], inClause[place - 1], inClause[place + 1]]
  const since = last ? text.slice(last.phraseEnd, at.phraseStart) : ''
  const mark = LIST_MARK.exec(since)
  const from = last ? last.phraseEnd + (mark ? mark.index + mark[0].length : 0) : start
  const gap = next ? text.slice(at.phraseEnd, next.phraseStart) : ''
  const parting = LIST_MARK.exec(gap)
  const to = next ? (parting ? at.phraseEnd + parting.index : next.phraseStart) : end
  const before = listedMember(passage, at) ?? {
    from: Math.min(from, at.phraseStart),
    to: at.phraseStart,
  }
  const topic = { from: clauseStart(text, 0, start - 1), to: Math.max(0, start - 1) }
  return {
    before,
    behind: { from: at.phraseEnd, to: Math.max(to, at.phraseEnd) },
    sharedWith: [...(last && !mark ? [last] : []), ...(next && !parting ? [next] : [])],
    subject:
      before.to === at.phraseStart && last && !mark
        ? { from: start, to: first?.phraseStart ?? start }
        : NOTHING,
    earlier: withoutNumbers(passage, topic),
    topic,
    aside: [...framesBefore(passage, start), ...remarksBehind(passage, end)],
  }
}

/** 部门、应用分别为28个、55个: the member of the list that the number belongs to. */
function listedMember(passage: Passage, at: FoundNumber): Range | undefined {
  const { text, numbers } = passage
  const phrases = numbers.map((n) => ({ start: n.phraseStart, end: n.phraseEnd }))
  const members = isAligned(passage, at) ? undefined : listedSubjects(text, phrases, at.phraseStart)
  const word = text.lastIndexOf('分别', at.phraseStart)
  const member = members?.[numbers.filter((n) => n.phraseStart > word).indexOf(at)]
  const from = member === undefined ? -1 : text.lastIndexOf(member, word)
  return member === undefined || from < 0 ? undefined : { from, to: from + member.length }
}

const withoutNumbers = ({ numbers }: Passage, range: Range): Range =>
  numbers.some((n) => n.start >= range.from && n.start < range.to) ? NOTHING : range

function framesBefore({ text, numbers, explained, places }: Passage, start: number): Range[] {
  const frames: Range[] = []
  for (let to = start - 1, from = start; to > 0; to = from - 1) {
    from = clauseStart(text, 0, to)
    if (numbers.some((n) => n.start >= from && n.start < to)) break
    const said = [...text.slice(from, to)].filter((_, i) => !explained[from + i]).join('')
    const isElsewhere =
      to - from <= A_FRAME &&
      places.some((m) => m.place === UNKNOWN_PLACE && m.start >= from && m.end <= to)
    if (FRAME.test(said) || isElsewhere) frames.push({ from, to })
  }
  return frames
}

function remarksBehind({ text, numbers, words }: Passage, end: number): Range[] {
  const remarks: Range[] = []
  for (let from = end + 1; from < text.length;) {
    const length = text.slice(from).search(/[，：()]/)
    const to = length < 0 ? text.length : from + length
    const isBracket = text[from - 1] === '('
    if (numbers.some((n) => n.start >= from && n.start < to) && !isBracket) break
    const isOfIt =
      SPEAKS_OF_IT.test(text.slice(from, to)) ||
      words.some((word) => word.start === from && isMeasure(word.class))
    if (isBracket || (to - from <= A_REMARK && isOfIt)) remarks.push({ from, to })
    if (!isBracket) break
    from = to + 1
  }
  return remarks
}

/** 厦门、福建分别为…: places or years are listed, not subjects. */
export const isAligned = ({ text, places, years, numbers }: Passage, at: FoundNumber): boolean =>
  [places, years].some((mentions) =>
    listAlignment<{ start: number; end: number }>(
      text,
      mentions,
      numbers.map((n) => ({ start: n.phraseStart, end: n.phraseEnd })),
      at.phraseStart,
    ),
  )
