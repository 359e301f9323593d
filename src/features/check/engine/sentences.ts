/** A plain text in sentences. */
import type { FoundNumber } from './scanRanks.ts'

export interface Sentence {
  readonly start: number
  readonly end: number
}

/** A question and its answer are one: 目标多少?答:超65%。 */
const END = /(?:[。！!；\n\r]|[？?](?!\s*答))+/g

/** Lines of this length that end in the middle of a phrase were broken by a page, not by a writer. */
const FULL_LINE = 20

export function sentencesOf(plain: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  let lineStart = 0
  for (const match of plain.matchAll(END)) {
    const { index } = match
    const next = index + match[0].length
    const isBreak = /^[\n\r]+$/.test(match[0])
    const goesOn = isBreak && index - lineStart >= FULL_LINE && goesOnAfter(plain, index, next)
    if (isBreak) lineStart = next
    if (goesOn) continue
    if (index > start) sentences.push({ start, end: index })
    start = next
  }
  if (start < plain.length) sentences.push({ start, end: plain.length })
  return sentences.flatMap((sentence) => inPieces(plain, sentence))
}

/** Nobody writes longer sentences; tables without full stops would cost the square of their length. */
const LONGEST = 300

function inPieces(plain: string, { start, end }: Sentence): Sentence[] {
  const pieces: Sentence[] = []
  let from = start
  while (end - from > LONGEST) {
    const comma = plain.lastIndexOf('，', from + LONGEST)
    const to = comma > from ? comma + 1 : from + LONGEST
    pieces.push({ start: from, end: to })
    from = to
  }
  return [...pieces, { start: from, end }]
}

/** Han characters on both sides of a break, or a number behind it. */
function goesOnAfter(plain: string, end: number, next: number): boolean {
  const last =
    plain
      .slice(Math.max(0, end - 4), end)
      .trimEnd()
      .at(-1) ?? ''
  const first = plain.slice(next, next + 8).trimStart()[0] ?? ''
  return /[\u4e00-\u9fff、]/.test(last) && /[\u4e00-\u9fff\d]/.test(first)
}

/** What a clause ends with; brackets part clauses too. */
export const CLAUSE_END = /[，：()]/

/** What parts two members of a list, in speech too: 超五千家然后国家级试点示范企业六十三家. */
export const LIST_MARK =
  /[、和及与]|[|｜](?=[^|｜\d]*[\u4e00-\u9fff])|然后|还有|另外|接着|其次|再就是|第[二三四五六七八](?![批期轮次档梯名位])/

/** Where the clause that reaches up to `to` begins; a closed bracket and a colon before it belong to it: 上云企业(累计)超5000家. */
export function clauseStart(text: string, from: number, to: number): number {
  for (let i = to - 1; i >= from; i -= 1) {
    const sign = text[i] ?? ''
    if (sign === ')') {
      const open = text.lastIndexOf('(', i)
      if (open < from || i - open > LONGEST_BRACKET) return i + 1
      i = open
    } else if (CLAUSE_END.test(sign) && !(sign === '：' && i === to - 1)) return i + 1
  }
  return from
}

/** A longer bracket is a sentence of its own. */
const LONGEST_BRACKET = 12

/** Numbers that stand as a headline of their own (●60%以上) and are told again in the sentence below. */
interface WithNumbers {
  readonly words: string
  readonly sentence: Sentence
  readonly numbers: readonly FoundNumber[]
}

/** A headline says little besides its number. */
const FEW_WORDS = 8
/** How many sentences with numbers below the headline are looked at. */
const REACH = 2

interface Told<Passage> {
  readonly passage: Passage
  readonly number: FoundNumber
}

/** Per headline number the number below it that says the same: same value, same unit. */
export function bareHeadings<Passage extends WithNumbers>(
  passages: readonly Passage[],
): ReadonlyMap<FoundNumber, Told<Passage>> {
  const told = new Map<FoundNumber, Told<Passage>>()
  for (const [i, passage] of passages.entries()) {
    if (!isBare(passage)) continue
    for (const number of passage.numbers)
      for (const below of passages.slice(i + 1, i + 1 + REACH)) {
        if (isBare(below)) break
        const same = below.numbers.find((n) => n.value === number.value && n.unit === number.unit)
        if (!same || told.has(number)) continue
        told.set(number, { passage: below, number: same })
      }
  }
  return told
}

function isBare({ words, sentence, numbers }: WithNumbers): boolean {
  const inNumbers = numbers.reduce((sum, n) => sum + n.phraseEnd - n.phraseStart, 0)
  return sentence.end - sentence.start - inNumbers <= FEW_WORDS && words.length < 24
}
