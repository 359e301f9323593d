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

interface Correction {
  readonly number: Pick<CheckedNumber, 'phraseStart' | 'phraseEnd'>
  readonly text: string
}

/** @param corrections in the order of the text */
export function correctedText(text: string, corrections: readonly Correction[]): string {
  let at = 0
  let corrected = ''
  for (const { number, text: right } of corrections) {
    if (number.phraseStart < at) continue
    corrected += text.slice(at, number.phraseStart) + right
    at = number.phraseEnd
  }
  return corrected + text.slice(at)
}
