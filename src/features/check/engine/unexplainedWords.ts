/** Words beside a number that neither its indicator nor grammar explains: they may change what is counted, so the reader is shown them. */
import type { CheckIndex, Known } from './checkIndex.ts'
import type { Claim } from './checkedNumber.ts'
import { doubtedAtTheEnd, doubtsAround, relations, remarks } from './doubts.ts'
import { explainedBy } from './explainedBy.ts'
import type { FoundNumber } from './foundNumber.ts'
import { listedSubjects } from './listAlignment.ts'
import { isAligned, type OwnWords, type Range } from './ownWords.ts'
import type { Passage } from './read.ts'
import { bare, pairsOf } from './vocabulary.ts'

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
