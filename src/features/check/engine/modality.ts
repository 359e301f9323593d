/** How a sentence puts its number: as reached, as aimed at, or neither; what is no fact at all is a word too many. */
import { HEDGES, type Hedge } from '../../../record/printedWords.ts'
import type { Word } from './words.ts'

export type Modality = 'asserted' | 'aim' | 'plain'

const PUTS: ReadonlySet<string> = new Set<Modality>(['asserted', 'aim'])
/** In the number's clause, or at the head of the one behind it or of the last of all: …,提前完成. */
const LAST = /^[^，\d]*$/
const CLOSE = /^[^，。；\d]*(?:，[^，。；\d]{0,3})?$/
/** The nearest word before the number decides; one behind it in its clause goes before: …的目标, …已入驻, …将落地. */
export function modalityAt(
  sentence: string,
  words: readonly Word[],
  at: { readonly start: number; readonly end: number },
): Modality {
  const said = words.filter((word) => PUTS.has(word.class))
  const behind = said.find(
    ({ start, class: kind }) =>
      start >= at.end &&
      (CLOSE.test(sentence.slice(at.end, start)) ||
        (kind === 'asserted' && sentence[start - 1] === '，' && LAST.test(sentence.slice(start)))),
  )
  const clause = Math.max(sentence.lastIndexOf('，', at.start), 0)
  const isDone = said.some(
    ({ start, end, class: kind }) => start >= clause && end <= at.start && kind === 'asserted',
  )
  if (behind)
    return isDone && /^[^，]*$/.test(sentence.slice(at.end, behind.start))
      ? 'asserted'
      : (behind.class as Modality)
  return (said.findLast(({ end }) => end <= at.start)?.class as Modality | undefined) ?? 'plain'
}

/** The hedge nearest before the number in its sentence: 力争到2026年，…超65%. */
export function hedgeAt(sentence: string, digits: number): Hedge | '' {
  const before = sentence.slice(0, digits)
  const found = HEDGES.filter((word) => before.includes(word))
  return found.sort((a, b) => before.lastIndexOf(b) - before.lastIndexOf(a))[0] ?? ''
}
