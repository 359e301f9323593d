/** The one readable table of what the words mean (判读规则); why: decisions/0005. */
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

export const READING_RULES: Readonly<Record<Comparator, ReadingRule>> = {
  '=': { comparator: '=', words: ['', '达', '达到'], includesNumber: true, source: 'house' },
  '>': {
    comparator: '>',
    words: ['超', '超过', '突破', '多', '余'],
    includesNumber: false,
    source: 'law',
  },
  '>=': {
    comparator: '>=',
    words: ['以上', '不少于', '不低于', '至少'],
    includesNumber: true,
    source: 'law',
  },
  '<': {
    comparator: '<',
    words: ['低于', '少于', '不足', '不到', '不满'],
    includesNumber: false,
    source: 'law',
  },
  '<=': {
    comparator: '<=',
    words: ['以下', '以内', '不超过', '不高于'],
    includesNumber: true,
    source: 'law',
  },
  '~': { comparator: '~', words: ['左右', '约'], includesNumber: undefined, source: 'usage' },
  '~<': { comparator: '~<', words: ['近', '接近'], includesNumber: false, source: 'usage' },
}
