/** 分别: 厦门、福建…分别为超65%、57%左右 gives the first number to the first place. */

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
