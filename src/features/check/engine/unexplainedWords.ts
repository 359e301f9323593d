/** Words beside a number that neither its indicator nor grammar explains: they may change what is counted, so the reader is shown them. */
import type { CheckIndex, Known } from './checkIndex.ts'
import { isAligned, type OwnWords, type Range } from './claims.ts'
import type { Claim } from './checkedNumber.ts'
import { listedSubjects } from './listAlignment.ts'
import type { Passage } from './passages.ts'
import type { FoundNumber } from './scanRanks.ts'
import { bare, pairsOf, SAME } from './vocabulary.ts'
import { isDoubt, isMeasure } from './words.ts'

/** Share of a name that the clause must say to stand without the one before. */
const HALF_THE_NAME = 0.4

/** 王科长，…: so few characters at the head of a sentence call somebody. */
const A_CALL = 4

/** Parts of the passage's text, in order; `others` are indicators that the words may belong to as well. */
export function unexplainedWords(
  passage: Passage,
  at: FoundNumber,
  own: OwnWords,
  claim: Claim,
  id: string,
  others: readonly string[],
  index: CheckIndex,
): Range[] {
  const known = index.known.get(id)
  if (!known) return []
  const { text, previous, next } = passage
  const explained = explainedBy(passage, at, claim, known)
  own.sharedWith.forEach((other, i) => {
    const shared = explainedBy(passage, at, claim, index.known.get(others[i] ?? '') ?? known)
    // What is counted stands right behind its unit and is its own.
    const [from, to] =
      other.start < at.start
        ? [other.phraseEnd, at.phraseStart]
        : [at.phraseEnd + A_NOUN, other.phraseStart]
    for (let k = from; k < to; k += 1) explained[k] ||= shared[k] ?? 0
    // 出口连续六年增速超50%: the subject is that of the number before as well.
    if (other.start < at.start)
      for (let k = own.subject.from; k < own.subject.to; k += 1) explained[k] ||= shared[k] ?? 0
  })
  const ranges = [own.before, own.behind, own.subject, ...own.aside]
  if (own.earlier.to > A_CALL && !isNamedIn([own.before, own.behind, own.subject], text, known))
    ranges.push(own.earlier)
  if (isListedForAnother(passage, at, own, known)) return [own.before]
  const runs = ranges.flatMap((range) => runsIn(text, explained, range))
  return [
    ...runs,
    ...doubtsAround(passage, at, explained),
    ...relations(passage, at, known),
    ...dropped(passage, own, known),
    ...otherWhole(passage, own, known),
    ...remarks(passage, previous, next),
    ...doubtedAtTheEnd(passage, at),
  ]
    .filter((run, i, all) => all.findIndex((o) => o.from <= run.from && o.to >= run.to) === i)
    .sort((a, b) => a.from - b.from)
}

/** 56个部门409项应用: a noun of so many characters is the number's own before it. */
const A_NOUN = 2

/** 部门、应用分别为…: another member of the list names the indicator better. */
function isListedForAnother(
  passage: Passage,
  at: FoundNumber,
  { before }: OwnWords,
  { vocabulary }: Known,
): boolean {
  const { text, numbers } = passage
  const phrases = numbers.map((n) => ({ start: n.phraseStart, end: n.phraseEnd }))
  const members = listedSubjects(text, phrases, at.phraseStart)
  if (before.to === at.phraseStart) {
    // 分别 with more or fewer members than numbers: nobody can say which is whose.
    const word = text.lastIndexOf('分别', at.phraseStart)
    const behind = numbers.filter((n) => n.phraseStart > word)
    return word >= 0 && behind.length > 1 && !members && !isAligned(passage, at)
  }
  const share = (words: string) => {
    const said = bare(words).text
    return pairsOf(vocabulary.names[0] ?? '').filter((pair) => said.includes(pair)).length
  }
  const own = share(text.slice(before.from, before.to))
  return (members ?? []).some((other) => share(other) > own)
}

function isNamedIn(ranges: readonly Range[], text: string, { vocabulary }: Known): boolean {
  const said = bare(ranges.map(({ from, to }) => text.slice(from, to)).join('，')).text
  return vocabulary.names.slice(0, 1).some((name) => {
    const pairs = pairsOf(name)
    return (
      pairs.length > 0 &&
      pairs.filter((pair) => said.includes(pair)).length >= pairs.length * HALF_THE_NAME
    )
  })
}

/** 市级以上中心 is not 市级中心: where the text joins what no name joins, and a name has a word between. */
const DROPPED = 4
function joinsOver(name: string, left: string, right: string): boolean {
  const from = name.indexOf(left) + 2
  const to = from < 2 ? -1 : name.indexOf(right, from + 1)
  return to > 0 && to - from <= DROPPED && HAN.test(name.slice(from, to))
}

function dropped(
  { text }: Passage,
  { before, behind, subject }: OwnWords,
  { vocabulary }: Known,
): Range[] {
  const { called, names } = vocabulary
  return [subject, before, behind].flatMap(({ from, to }) => {
    const said = bare(text.slice(from, to))
    return Array.from({ length: Math.max(0, said.text.length - 3) }, (_, i) => i).flatMap((i) => {
      const [left, right] = [said.text.slice(i, i + 2), said.text.slice(i + 2, i + 4)]
      // A quotation mark parts them as well as a word: “一件事”服务.
      const isJoined = said.at[i + 2]! - said.at[i + 1]! === 1
      return isJoined &&
        joinsOver(names[0] ?? '', left, right) &&
        !called.some((name) => name.includes(left + right))
        ? [{ from: from + (said.at[i] ?? 0), to: from + (said.at[i + 3] ?? 0) + 1 }]
        : []
    })
  })
}

/** 占数字经济比重 is not 占GDP比重: what a share is of. */
const SHARE = /占(?:到|全[市省国])?的?([^占，]{2,14}?)的?率/
function otherWhole({ text }: Passage, { before }: OwnWords, { vocabulary }: Known): Range[] {
  const said = bare(text.slice(before.from, before.to))
  const found = SHARE.exec(said.text)
  const [own, other] = [SHARE.exec(vocabulary.names[0] ?? '')?.[1], found?.[1]]
  if (!found || !own || !other || pairsOf(other).some((pair) => own.includes(pair))) return []
  const at = found.index + found[0].indexOf(other)
  const place = (i: number) => before.from + (said.at[i] ?? 0)
  return [{ from: place(at), to: place(at + other.length - 1) + 1 }]
}

const HAN = /^[\u4e00-\u9fff]+$/

/** 1 for each character that a mention, grammar or the indicator's own texts explain. */
function explainedBy(
  passage: Passage,
  at0: FoundNumber,
  { place, year: said0 }: Claim,
  { vocabulary, tells, measures }: Known,
): Uint8Array {
  const { text, words, explained, places, years, numbers } = passage
  const year = said0.kind === 'year' ? said0.year : undefined
  const marks = explained.slice()
  // Another place than the claim's, and 首批 before a number, change what is said.
  if (!at0.rank) {
    if (!isAligned(passage, at0))
      for (const m of places) if (m.place !== place) marks.fill(0, m.start, m.end)
    for (const y of years)
      if (y.start >= at0.end && !(year && y.year === year)) marks.fill(0, y.start, y.end)
    for (const n of numbers) if (n.rank) marks.fill(0, n.start, n.end)
  }
  const mentioned = marks.slice()
  for (const { start, end, class: kind } of words)
    if (kind !== 'source' && !isDoubt(kind) && (!isMeasure(kind) || measures.has(kind)))
      marks.fill(1, start, end)
  const own = new Uint8Array(text.length)
  const isOwn = (i: number): boolean => own[text[i] === '的' || text[i] === '"' ? i - 1 : i] === 1
  const { text: said, at } = bare(text)
  const pairAt = (i: number): Range => ({ from: at[i] ?? 0, to: at[i + 2] ?? (at[i + 1] ?? 0) + 1 })
  // 创新 tells a sister, and in 创新发展试点 it is this one's own.
  const isWithinOwn = (i: number) =>
    [i - 2, i - 1, i].some((from) => {
      const wider = said.slice(Math.max(0, from), from + 4)
      return wider.length === 4 && vocabulary.texts.some((own) => own.includes(wider))
    })
  const isTold = (i: number) =>
    tells.has(said.slice(i, i + 2)) &&
    !isWithinOwn(i) &&
    !words.some(
      (w) =>
        isMeasure(w.class) && measures.has(w.class) && w.start <= at[i]! && w.end >= at[i + 1]!,
    )
  for (let i = 0; i + 2 <= said.length; i += 1)
    if (isTold(i))
      for (let k = pairAt(i).from; k < pairAt(i).to; k += 1) marks[k] = mentioned[k] ?? 0
  for (let i = 0; i + 2 <= said.length; i += 1)
    if (vocabulary.pairs.has(said.slice(i, i + 2)) && !isTold(i))
      for (const all of [marks, own]) all.fill(1, pairAt(i).from, pairAt(i).to)
  // 方案提出… tells; 数据集方案 counts something else.
  for (const { start, end, class: kind } of words)
    if (kind === 'source' && !isOwn(start - 1)) marks.fill(1, start, end)
  // 4G is no 5G.
  for (const { 0: word, index: from } of text.matchAll(/\d+g(?!b)/gi))
    if (!vocabulary.called.some((name) => name.includes(word.toLowerCase())))
      marks.fill(0, from, from + word.length)
  for (const { 0: word, index: from } of text.matchAll(/[a-z]+/gi))
    if (vocabulary.english.has(SAME[word.toLowerCase()] ?? word.toLowerCase()))
      marks.fill(1, from, from + word.length)
  return marks
}

function runsIn(text: string, explained: Uint8Array, { from, to }: Range): Range[] {
  const runs: Range[] = []
  for (let i = from; i < to; i += 1) {
    if (explained[i] || !/[\u4e00-\u9fffa-z]/i.test(text[i] ?? '')) continue
    const start = i
    while (i < to && !explained[i] && /[\u4e00-\u9fffa-z]/i.test(text[i] ?? '')) i += 1
    runs.push({ from: start, to: i })
  }
  return runs
}

/** What denies or doubts the number, anywhere in its sentence up to the clause of the next one. */
function doubtsAround(
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
function doubtedAtTheEnd({ text, mark }: Passage, at: FoundNumber): Range[] {
  const rest = text.slice(at.phraseEnd)
  const isAsked = /[?？]/.test(mark) && rest.length <= A_REMARK
  return isAsked || SAYS_NO.test(rest) ? [{ from: text.length - 1, to: text.length }] : []
}

/** What the short sentence before or behind takes back; a remark of the number's own passage lies outside its text. */
function remarks(
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

function relations({ text, numbers }: Passage, at: FoundNumber, { measures }: Known): Range[] {
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
