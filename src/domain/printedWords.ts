/** What a figure's printed characters say beyond its number: the comparator's own word, or a rank in words. Pure. */
import type { Statement } from './dataset.ts'
import type { Comparator } from './quantity.ts'

export type PrintedWord = 'notFewer' | 'notLower' | 'above' | 'surpassing' | 'reaching' | 'about'

/** Only words that mean the comparator recorded; the simplest (超, 以上, 左右) need no entry. */
const BEFORE: readonly (readonly [RegExp, PrintedWord, readonly Comparator[]])[] = [
  [/^不少[于於]/, 'notFewer', ['>=']],
  [/^不低[于於]/, 'notLower', ['>=']],
  [/^超[过過](?!.*以上)/, 'above', ['>']],
  [/^突破/, 'surpassing', ['>']],
  [/^[达達]/, 'reaching', ['=', '>=']],
  [/^[约約]/, 'about', ['~']],
]

/** The word that stands before the printed number; undefined where the comparator's usual word will do. */
export const printedWord = ({ token, quantity }: Statement): PrintedWord | undefined =>
  BEFORE.find(
    ([pattern, , comparators]) => pattern.test(token) && comparators.includes(quantity.comparator),
  )?.[1]

/** A rank is never made of its number: 全球首个, 并列全省第一 and 前六 say more. */
export const printedRank = ({
  kind,
  token,
}: Pick<Statement, 'kind' | 'token'>): string | undefined => (kind === 'rank' ? token : undefined)
