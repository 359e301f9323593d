/** The words that make a comparator, from the one table of them; as data, so that nobody keeps a list of his own. Pure. */
import comparators from '../../data/lexicon/comparators.json' with { type: 'json' }
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

interface ReadingRule {
  /** Words that official texts use for it; '' is no word at all. */
  readonly words: readonly string[]
  /** Whether the printed number itself belongs to the range; undefined where a band is open. */
  readonly includesNumber: boolean | undefined
  /** `law`: 民法典 §1259 says so; `usage`: only the language does; `house`: our own decision. */
  readonly source: 'law' | 'usage' | 'house'
}

/** 民法典 §1259: 以上, 以下, 以内, 届满 include the number; 不满, 超过, 以外 exclude it. */
export const RULE_SOURCE = '《中华人民共和国民法典》第一千二百五十九条'

/** What the words of a comparator mean, as 判断依据 shows it; why: decisions/0005. */
export const readingRule = (comparator: Comparator): ReadingRule => {
  const { includesNumber, source } = comparators.meant[comparator]
  const words = COMPARATOR_WORDS.filter((one) => one.rule && one.means === comparator)
  return {
    words: [...(comparator === '=' ? [''] : []), ...words.map(({ word }) => word)],
    includesNumber: includesNumber ?? undefined,
    source: source as ReadingRule['source'],
  }
}
