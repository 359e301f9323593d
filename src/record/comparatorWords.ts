/** The words that make a comparator, from the one table of them; as data, so that nobody keeps a list of his own. Pure. */
import lexicon from '../../data/lexicon/comparatorWords.json' with { type: 'json' }
import type { Comparator } from './quantity.ts'

const { spoken, words } = lexicon

interface ComparatorWord {
  readonly word: string
  readonly means: Comparator
  /** Where it stands by its number; `around`: before or behind; `rank`: 前六. */
  readonly at: 'before' | 'within' | 'behind' | 'around' | 'rank'
  /** Characters before it that make another word of it: 签约 and 最近 say nothing about a number. */
  readonly notAfter?: string
  /** A short verb may stand between it and the number: 至少推出十个. */
  readonly verb?: boolean
  /** Named among the reading rules. */
  readonly rule?: boolean
  /** Typed by people who quote from memory. */
  readonly asked?: boolean
}

/** Words of print. */
export const COMPARATOR_WORDS = words as readonly ComparatorWord[]
/** Those that are only spoken or written in passing: 将近, 打底. */
export const SPOKEN_WORDS = spoken as readonly ComparatorWord[]

/** The words of one side of a number as the source of a pattern. */
export const wordsAt = (
  side: 'before' | 'behind',
  all: readonly ComparatorWord[] = COMPARATOR_WORDS,
): string => patternOf(all.filter(({ at }) => at === side || at === 'around'))

/** One of these words. */
export const patternOf = (some: readonly ComparatorWord[]): string =>
  some
    .map(({ word, notAfter, at }) => {
      if (at === 'within') return `(?<=[\\d万亿十百千])${word}`
      if (at === 'rank') return `${word}(?=[\\d一二三四五六七八九十])`
      return notAfter ? `(?<![${notAfter}])${word}` : word
    })
    .join('|')

/** The one readable table of what the words mean (判断依据); why: decisions/0005. */
interface ReadingRule {
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
