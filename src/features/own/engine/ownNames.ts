/** Finding own indicators by what is typed: characters, pinyin or initials. Pure. */
import type { Indicator } from '../../../record/dataset.ts'
import { simplified } from '../../../record/simplified.ts'

export interface OwnName {
  readonly indicator: Indicator
  readonly plain: string
  /** A syllable a character; what has none stands for itself. */
  readonly syllables: readonly string[]
}

/** @param readings character → syllable */
export const ownNames = (
  indicators: readonly Indicator[],
  readings: Readonly<Record<string, string>>,
): readonly OwnName[] =>
  indicators.map((indicator) => {
    const plain = simplified(`${indicator.name.zh} ${indicator.area}`).toLowerCase()
    return { indicator, plain, syllables: [...plain].map((sign) => readings[sign] ?? sign) }
  })

/** Those that every typed word names, in their order. */
export function findOwn(names: readonly OwnName[], typed: string): readonly Indicator[] {
  const words = simplified(typed).toLowerCase().split(/\s+/).filter(Boolean)
  if (!words.length) return []
  return names
    .filter((name) => words.every((word) => name.plain.includes(word) || isSpelt(name, word)))
    .map(({ indicator }) => indicator)
}

/** `zjz` and `zengjia` from any character on. */
function isSpelt({ syllables }: OwnName, word: string): boolean {
  if (!/^[a-z0-9]+$/.test(word)) return false
  return syllables.some((_, from) => {
    const rest = syllables.slice(from, from + word.length)
    return rest.join('').startsWith(word) || rest.map((each) => each[0]).join('') === word
  })
}
