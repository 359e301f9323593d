/**
 * When are two printings of a character the same? Copies of one document differ in full and half width, brackets,
 * quotation marks, line breaks and script; none of that changes what it says. Words are never converted (水準 and
 * 水平 stay two words). Every folded character knows its place, so that the original itself can be shown.
 */
import { pairsOf, SIMPLIFIED } from '../../../record/simplified.ts'

export interface Folded {
  readonly text: string
  /** Index in the original of each character of `text`. */
  readonly at: readonly number[]
}

/** White space, and what has no width at all: soft hyphens, joiners, byte order marks. */
const INVISIBLE = /[\s\p{Cf}]/u
/** Full-width forms, and the look-alikes of characters that PDF readers put on the clipboard. */
const COMPATIBLE = /[\uff01-\uff5e\uf900-\ufaff\u2e80-\u2fdf]/
/** From → to, pair by pair. */
const ALIKE_PAIRS = '«《»》“"”"„"‘\'’\'—-–-〔(〕)[(])【(】)•·'
const ALIKE = pairsOf(ALIKE_PAIRS)

const foldCharacter = (character: string): string => {
  const plain = COMPATIBLE.test(character) ? character.normalize('NFKC') : character
  return ALIKE.get(plain) ?? SIMPLIFIED.get(plain) ?? plain
}

/** The text as it is compared, with the way back. */
export function fold(original: string): Folded {
  let text = ''
  const at: number[] = []
  for (let index = 0; index < original.length; index += 1) {
    const character = original.charAt(index)
    if (INVISIBLE.test(character)) continue
    const folded = foldCharacter(character)
    text += folded
    for (let part = 0; part < folded.length; part += 1) at.push(index)
  }
  return { text, at }
}

/** For marks, tokens, titles and numbers, of which no place is needed. */
export const foldedText = (original: string): string => fold(original).text
