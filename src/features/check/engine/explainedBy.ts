/** Which characters of a passage a mention, grammar or an indicator's own texts explain. */
import type { Known } from './checkIndex.ts'
import type { Claim } from './checkedNumber.ts'
import type { FoundNumber } from './foundNumber.ts'
import { isAligned, type Range } from './ownWords.ts'
import type { Passage } from './read.ts'
import { bare, SAME } from './vocabulary.ts'
import { isDoubt, isMeasure } from './words.ts'

/** 1 for each character that a mention, grammar or the indicator's own texts explain. */
export function explainedBy(
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
  const isTold = (i: number) =>
    tells.has(said.slice(i, i + 2)) &&
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
