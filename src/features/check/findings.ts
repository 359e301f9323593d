/** What is made of findings: a correction where one is certain, the corrected text, the findings as a text. Pure. */
import type { Statement } from '../../record/dataset'
import type { CheckedNumber } from './engine/checkedNumber'

/**
 * The one printed figure that belongs in the text; undefined where several could, or where more than number and
 * comparator would have to change.
 */
export function correctionOf(
  { verdict, slots }: Pick<CheckedNumber, 'verdict' | 'slots'>,
  statements: readonly Statement[],
): Statement | undefined {
  const [first, ...others] = statements
  if (!first || first.kind === 'rank' || slots.place !== 'same' || slots.year === 'different')
    return undefined
  if (verdict === 'comparatorDiffers') return first
  const isOne = others.every(
    ({ quantity, period }) => quantity.value === first.quantity.value && period === first.period,
  )
  return verdict === 'valueDiffers' && isOne && slots.year === 'same' ? first : undefined
}

/** 达到65% is put right as a whole: 超65%, never 达到超65%. */
const REACHED = /(?:达到|达至|达)\s*$/

type Phrase = Pick<CheckedNumber, 'phraseStart' | 'phraseEnd'>

/** The number with its comparator and with a word for reaching before it. */
export function writtenPhrase(text: string, { phraseStart, phraseEnd }: Phrase) {
  const reached = REACHED.exec(text.slice(0, phraseStart))
  const start = reached ? reached.index : phraseStart
  return { start, text: text.slice(start, phraseEnd) }
}

interface Correction {
  readonly number: Phrase
  readonly text: string
}

/** @param corrections in the order of the text */
export function correctedText(text: string, corrections: readonly Correction[]): string {
  let at = 0
  let corrected = ''
  for (const { number, text: right } of corrections) {
    const { start } = writtenPhrase(text, number)
    if (start < at) continue
    corrected += text.slice(at, start) + right
    at = number.phraseEnd
  }
  return corrected + text.slice(at)
}
