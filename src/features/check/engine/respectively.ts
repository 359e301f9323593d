/** 分别: 厦门、福建…分别为超65%、57%左右 gives the first number to the first place. */

import type { Comparator } from '../../../record/quantity.ts'
import type { FoundNumber } from './scanRanks.ts'

interface Mention {
  readonly start: number
  readonly end: number
}

/** What may stand between two members of a list. */
const LINK = /^(?:市|省|年)?["']?[、和与及，]["']?$/

/**
 * The mention that a number behind 分别 belongs to, `unclear` where the lists do not match, undefined where
 * there is no such list.
 */
export function respectively<M extends Mention>(
  sentence: string,
  mentions: readonly M[],
  numberStarts: readonly number[],
  at: number,
): M | 'unclear' | undefined {
  const word = sentence.lastIndexOf('分别', at)
  if (word < 0) return undefined
  const list = listBefore(sentence, mentions, word)
  if (list.length < 2) return undefined
  const behind = numberStarts.filter((start) => start > word)
  if (behind.length !== list.length) return 'unclear'
  return list[behind.indexOf(at)] ?? 'unclear'
}

export interface ListedSubject {
  /** '' where a name of the list holds 和 or 、 itself and the subjects cannot be told apart. */
  readonly own: string
  /** The member next to 分别, which may hold what all share: 第一批、第二批重点事项. */
  readonly last: string
  readonly isLast: boolean
  /** Those of the other numbers. */
  readonly others: readonly string[]
}

/** The words of a member of such a list up to its noun: 部门 of “i厦门”的部门数. */
export const nounOf = (part: string): string =>
  part.replace(/["\s]/g, '').replace(/(?:的|总数|数量|数|情况)+$/, '')

/** What a number behind 分别 is not said of, as far as its own subject does not end with it too. */
export const nounsOfOthers = (listed: ListedSubject | undefined): readonly string[] =>
  (listed?.others ?? [])
    .map((other) => nounOf(other).slice(-2))
    .filter((noun) => noun !== nounOf(listed?.own ?? '').slice(-2))

/** 分别超1300个、350家: the word behind 分别 is said of every number of the list. */
export function saidForAll(
  plain: string,
  numbers: readonly FoundNumber[],
  at: FoundNumber,
): Comparator | undefined {
  const word = plain.lastIndexOf('分别', at.start)
  if (word < 0 || at.comparator !== '=') return undefined
  const [first, ...rest] = numbers.filter((n) => n.start > word && n.start <= at.start)
  if (!first || rest.length === 0 || first.phraseStart === first.start) return undefined
  if (!/^分别(?:为|是|达到?)?$/.test(plain.slice(word, first.phraseStart))) return undefined
  const gaps = rest.map((n, i) => plain.slice((rest[i - 1] ?? first).phraseEnd, n.phraseStart))
  return gaps.every((gap) => /^[、和与及]$/.test(gap)) ? first.comparator : undefined
}

/** 部门、应用分别为28个、55个: the subject that the number at `at` belongs to, undefined where none are listed so. */
export function subjectListed(
  sentence: string,
  numberStarts: readonly number[],
  at: number,
): ListedSubject | undefined {
  const word = sentence.lastIndexOf('分别', at)
  if (word < 0) return undefined
  const parts = (/[^，：；]*，?$/.exec(sentence.slice(0, word))?.[0] ?? '')
    .replace(/，$/, '')
    .replace(/""/g, '"、"')
  const behind = numberStarts.filter((start) => start > word)
  const place = behind.indexOf(at)
  const splits = [parts.split('、'), parts.split(/[、和与]|及(?!以)/)]
  const [, all = []] = splits
  if (all.length < 2 || behind.length < 2) return undefined
  const members = splits.find((split) => split.length === behind.length) ?? []
  const own = members[place] ?? ''
  return {
    own,
    last: all.at(-1) ?? '',
    isLast: place === behind.length - 1,
    others: members.filter((part) => part !== own),
  }
}

/** The longest run of mentions in a list before 分别. */
function listBefore<M extends Mention>(
  sentence: string,
  mentions: readonly M[],
  word: number,
): readonly M[] {
  let run: M[] = []
  let longest: readonly M[] = []
  for (const mention of mentions) {
    if (mention.end > word) break
    const last = run.at(-1)
    if (!last || !LINK.test(sentence.slice(last.end, mention.start))) run = []
    run.push(mention)
    if (run.length >= longest.length) longest = [...run]
  }
  return longest
}
