/** The one readable table of what the words mean (判读规则); why: decisions/0005. */
import { COMPARATOR_WORDS } from './comparatorWords.ts'
import type { Comparator } from './quantity.ts'

export interface ReadingRule {
  readonly comparator: Comparator
  /** Words that official texts use for it; '' is no word at all. */
  readonly words: readonly string[]
  /** Whether the printed number itself belongs to the range; undefined where a band is open. */
  readonly includesNumber: boolean | undefined
  /** `law`: 民法典 §1259 says so; `usage`: only the language does; `house`: our own decision. */
  readonly source: 'law' | 'usage' | 'house'
}

/** 民法典 §1259: 以上, 以下, 以内, 届满 include the number; 不满, 超过, 以外 exclude it. */
export const RULE_SOURCE = '《中华人民共和国民法典》第一千二百五十九条'

const rule = (
  comparator: Comparator,
  includesNumber: boolean | undefined,
  source: ReadingRule['source'],
): ReadingRule => ({
  comparator,
  words: [
    ...(comparator === '=' ? [''] : []),
    ...COMPARATOR_WORDS.filter((one) => one.rule && one.means === comparator).map(
      ({ word }) => word,
    ),
  ],
  includesNumber,
  source,
})

export const READING_RULES: Readonly<Record<Comparator, ReadingRule>> = {
  '=': rule('=', true, 'house'),
  '>': rule('>', false, 'law'),
  '>=': rule('>=', true, 'law'),
  '<': rule('<', false, 'law'),
  '<=': rule('<=', true, 'law'),
  '~': rule('~', undefined, 'usage'),
  '~<': rule('~<', false, 'usage'),
}
