/** Numbers that stand as a headline of their own (●60%以上) and are told again in the sentence below. */
import type { FoundNumber } from './foundNumber.ts'
import type { Sentence } from './sentences.ts'

interface WithNumbers {
  readonly words: string
  readonly sentence: Sentence
  readonly numbers: readonly FoundNumber[]
}

/** A headline says little besides its number. */
const FEW_WORDS = 8
/** How many sentences with numbers below the headline are looked at. */
const REACH = 2

export interface Told<Passage> {
  readonly passage: Passage
  readonly number: FoundNumber
}

/** Per headline number the number below it that says the same: same value, same unit. */
export function bareHeadings<Passage extends WithNumbers>(
  passages: readonly Passage[],
): ReadonlyMap<FoundNumber, Told<Passage>> {
  const told = new Map<FoundNumber, Told<Passage>>()
  for (const [i, passage] of passages.entries()) {
    if (!isBare(passage)) continue
    for (const number of passage.numbers)
      for (const below of passages.slice(i + 1, i + 1 + REACH)) {
        if (isBare(below)) break
        const same = below.numbers.find((n) => n.value === number.value && n.unit === number.unit)
        if (!same || told.has(number)) continue
        told.set(number, { passage: below, number: same })
      }
  }
  return told
}

function isBare({ words, sentence, numbers }: WithNumbers): boolean {
  const inNumbers = numbers.reduce((sum, n) => sum + n.phraseEnd - n.phraseStart, 0)
  return sentence.end - sentence.start - inNumbers <= FEW_WORDS && words.length < 24
}
