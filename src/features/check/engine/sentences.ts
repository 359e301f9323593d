/** A plain text in sentences and clauses. */
export interface Sentence {
  readonly start: number
  readonly end: number
}

/** A question and its answer are one: 目标多少?答:超65%. */
const END = /(?:[。！!；\n\r]|[？?](?!\s*答)|\.(?=\s|$))+/g
/** Nobody writes longer sentences; tables without full stops would cost the square of their length. */
const LONGEST = 300

export function sentencesOf(plain: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const { 0: mark, index } of plain.matchAll(END)) {
    if (index > start) sentences.push({ start, end: index })
    start = index + mark.length
  }
  if (start < plain.length) sentences.push({ start, end: plain.length })
  return sentences.flatMap((sentence) => inPieces(plain, sentence))
}

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
const LONGEST_BRACKET = 14
