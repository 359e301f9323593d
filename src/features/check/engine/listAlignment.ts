/** Lists told together: 厦门、福建…(分别)为超65%、57%左右 gives the first number to the first place. */
interface Mention {
  readonly start: number
  readonly end: number
}

/** What may stand between two members of a list. */
const LINK = /^(?:市|省|年)?["']?[、和与及，]["']?$/

/** The longest run of mentions in a list before `to`. */
function listBefore<M extends Mention>(
  sentence: string,
  mentions: readonly M[],
  to: number,
): readonly M[] {
  let run: M[] = []
  let longest: readonly M[] = []
  for (const mention of mentions) {
    if (mention.end > to) break
    const last = run.at(-1)
    if (!last || !LINK.test(sentence.slice(last.end, mention.start))) run = []
    run.push(mention)
    if (run.length >= longest.length) longest = [...run]
  }
  return longest
}

/**
 * The mention that the number at `at` belongs to: the k-th of a list to the k-th of the numbers that follow it,
 * `unclear` where 分别 stands there and the lists do not match, undefined where there is no such list.
 * `numbers` as phrases in order.
 */
export function listAlignment<M extends Mention>(
  sentence: string,
  mentions: readonly M[],
  numbers: readonly Mention[],
  at: number,
): M | 'unclear' | undefined {
  const word = sentence.lastIndexOf('分别', at)
  const behind =
    word >= 0 ? numbers.filter(({ start }) => start > word) : numberList(sentence, numbers, at)
  const from = word >= 0 ? word : (behind[0]?.start ?? 0)
  const list = listBefore(sentence, mentions, from)
  if (list.length < 2) return undefined
  if (behind.length !== list.length) return word >= 0 ? 'unclear' : undefined
  return list[behind.findIndex(({ start }) => start === at)] ?? 'unclear'
}

/** The numbers listed with the one at `at`, with nothing but a link between them: 88.49、87.42. */
function numberList(sentence: string, numbers: readonly Mention[], at: number): readonly Mention[] {
  const own = numbers.findIndex(({ start }) => start === at)
  const areLinked = (a: number, b: number) =>
    /^[、和与及]$/.test(sentence.slice(numbers[a]!.end, numbers[b]!.start))
  let [first, last] = [own, own]
  while (first > 0 && areLinked(first - 1, first)) first -= 1
  while (last < numbers.length - 1 && areLinked(last, last + 1)) last += 1
  return numbers.slice(first, last + 1)
}

/** Members of the list of subjects before 分别, one for each number behind it; undefined where there is none. */
export function listedSubjects(
  sentence: string,
  numbers: readonly Mention[],
  at: number,
): readonly string[] | undefined {
  const word = sentence.lastIndexOf('分别', at)
  if (word < 0) return undefined
  const parts =
    /[^，：；]*，?$/.exec(sentence.slice(0, word))?.[0].replace(/，$/, '').replace(/""/g, '"、"') ??
    ''
  const count = numbers.filter(({ start }) => start > word).length
  return [parts.split('、'), parts.split(/[、和与]|及(?!以)/)].find(
    (members) => count > 1 && members.length === count,
  )
}
