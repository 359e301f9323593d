/** What takes a number back or makes it another: words that deny or doubt, a question, a part or a base of it. */
import type { Known } from './checkIndex.ts'
import type { FoundNumber } from './foundNumber.ts'
import type { Range } from './ownWords.ts'
import type { Passage } from './read.ts'
import { isDoubt } from './words.ts'

/** What denies or doubts the number, anywhere in its sentence up to the clause of the next one. */
export function doubtsAround(
  { text, words, numbers }: Passage,
  at: FoundNumber,
  explained: Uint8Array,
): Range[] {
  const end = numbers.find((n) => n.phraseStart > at.phraseEnd)?.phraseStart ?? text.length
  // 不再跑断腿 in a clause behind takes nothing back.
  const close = at.phraseEnd + Math.max(0, text.slice(at.phraseEnd).search(/[，：]|$/))
  return words
    .filter(
      ({ start, end: to, class: kind }) =>
        isDoubt(kind) &&
        start < end &&
        !(kind === 'past' && start > close) &&
        !explained.slice(start, to).every((mark) => mark),
    )
    .map(({ start, end: to }) => ({ from: start, to }))
}

/** A line or sentence of this length beside a number speaks of it: 以下均为谣言, 此说有误。 */
const A_REMARK = 14

/** 上述数字有误. */
const REFERS = /[上前]述|[这此该]/

/** A last short clause that says no or asks who: …，我没讲过这话, …，谁说的. */
const SAYS_NO = /，[^，\d]{0,7}[没勿谁缓][^，\d]{0,7}$/

/** 超5000家吗？ asks, and …，谁说的 answers it: neither tells anything. */
export function doubtedAtTheEnd({ text, mark }: Passage, at: FoundNumber): Range[] {
  const rest = text.slice(at.phraseEnd)
  const isAsked = /[?？]/.test(mark) && rest.length <= A_REMARK
  return isAsked || SAYS_NO.test(rest) ? [{ from: text.length - 1, to: text.length }] : []
}

/** What the short sentence before or behind takes back; a remark of the number's own passage lies outside its text. */
export function remarks(
  { start }: Passage,
  previous: Passage | undefined,
  next: Passage | undefined,
): Range[] {
  return [previous, next].flatMap((beside) => {
    if (!beside) return []
    const length = beside.text.replace(/[a-z]+ */gi, '··').length
    const isRemark = beside.numbers.length === 0 && length <= A_REMARK
    const by = beside.start - start
    const struck = isRemark && beside === next ? struckIn(beside.text) : []
    const doubts = beside.words.filter(
      ({ class: kind, start: from }) =>
        isDoubt(kind) &&
        (isRemark ||
          (beside === next && kind === 'doubted' && (from === 0 || REFERS.test(beside.text)))),
    )
    return [...doubts.map(({ start: from, end: to }) => ({ from, to })), ...struck].map(
      (range) => ({
        from: range.from + by,
        to: range.to + by,
      }),
    )
  })
}

/** What stands between two numbers where one is a part, a multiple or an end of the other: 65%的八成, 150个中的10个, 5000或6000. */
const RELATION =
  /^["']?(?:的|[由至或到]|[^，。；]{0,14}(?<![途心目])中(?:的|有|只有?|仅有?)?|与)["']?$/
/** 从57%提升到, 提高65%, 各15个, (×). */
const BEFORE =
  /(?:[从由自较各或]|(?:增加|增长|提高|提升|上升|扩大|多|净增)(?:了|出)?达?|(?:压缩|缩短|减少|降低|下降)[至到])$/
const STRUCK = /[✗✘❌]|~~|^\s*×|[(]\s*(?:×|错|误|F)\s*[)]/g

const struckIn = (text: string): Range[] =>
  [...text.matchAll(STRUCK)].map(({ 0: sign, index }) => ({ from: index, to: index + sign.length }))

export function relations(
  { text, numbers }: Passage,
  at: FoundNumber,
  { measures }: Known,
): Range[] {
  const own = numbers.indexOf(at)
  const between = [own - 1, own].flatMap((i) => {
    const [a, b] = [numbers[i], numbers[i + 1]]
    if (!a || !b || a.rank || b.rank || b.start < a.phraseEnd) return []
    const gap = { from: a.phraseEnd, to: b.start }
    return RELATION.test(text.slice(gap.from, gap.to)) ? [gap] : []
  })
  const said = BEFORE.exec(text.slice(0, at.phraseStart))
  // Of a rate of growth 增长 says what it is.
  const before = measures.has('growth') && said && said[0].length > 1 ? null : said
  return [
    ...between,
    ...(before ? [{ from: before.index, to: at.phraseStart }] : []),
    ...struckIn(text),
  ]
}
