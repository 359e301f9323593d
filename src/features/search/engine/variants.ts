/** One query in all the words that it may have meant. */
import comparators from '../../../../data/lexicon/comparators.json' with { type: 'json' }
import everyday from '../../../../data/lexicon/everydayTerms.json' with { type: 'json' }
import strait from '../../../../data/lexicon/straitTerms.json' with { type: 'json' }
import { chineseNumber, SMALL_NUMERAL } from '../../../record/numerals.ts'
import type { Fold } from './units.ts'

/** Numbers in characters: 百分之六十五 → 65%, 五千 → 5000, 5千 → 5000; names such as 千员万企 stay. */
const RUN = `[${SMALL_NUMERAL}]`
const IN_TENTHS = new RegExp(`${RUN}+(?=成)`, 'g')
const SHARE = new RegExp(`百分之([${SMALL_NUMERAL}点]+)`, 'g')
const LONG = new RegExp(`${RUN}{2,}`, 'g')

export function chineseNumbers(text: string): string {
  return text
    .replace(/(\d+(?:\.\d+)?)千(?=$|[^\u4e00-\u9fff]|[个家项条人次件类种份])/g, (_all, n: string) =>
      String(Number(n) * 1000),
    )
    .replace(IN_TENTHS, (run) => String((valueOf(run) ?? 0) * 10))
    .replace(SHARE, (all, run: string) => {
      const value = valueOf(run)
      return value === undefined ? all : `${value}%`
    })
    .replace(LONG, (run) => String(valueOf(run) ?? run))
}

/** Undefined for what only looks like a number: 一一, and names that begin with 千. */
const valueOf = (run: string): number | undefined =>
  /(?<![一二两三四五六七八九])[十百千](?<!^[十百])/.test(run) ? undefined : chineseNumber(run)

const { printed, said } = comparators

/**
 * What people say → what the documents say. Asked where the typed words find nothing that fits whole; a pair is asked
 * in both directions, the one that stands first in the lexicon before. Simplified, lower case.
 */
export const EVERYDAY_TERMS = Object.values(everyday).flat() as unknown as readonly (readonly [
  string,
  string,
])[]

/**
 * The same thing under two names on the two sides of the strait: Traditional, the same characters in Simplified,
 * and the word of the mainland's documents. A query with the second is also asked with the third; nothing is
 * converted for good, because 智慧 is sometimes 智能 and sometimes not.
 */
export const STRAIT_TERMS = strait as unknown as readonly (readonly [string, string, string])[]

/** Longest query that is looked at; more is cut off, for nobody types it. */
export const QUERY_LIMIT = 100
/** Each wording is searched in full. */
const MOST_STRAIT = 3
const MOST_EVERYDAY = 3

/** Signs for which the documents use words. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/>=|≥|≧/g, printed.notLower],
  [/<=|≤|≦/g, said['<='].before],
  [/>/g, said['>'].before],
  [/</g, said['<'].before],
  [/百分之([\d.]+)/g, '$1%'],
]

interface Variants {
  /** As it was typed, in Simplified. */
  readonly typed: string
  /** The same in the words of the mainland's documents; asked always, for both wordings may be right. */
  readonly strait: readonly string[]
  /** Other words for the same; asked where the typed ones find nothing that fits. */
  readonly everyday: readonly string[]
}

export function variantsOf(query: string, fold: Fold): Variants {
  const typed = tidy(query, fold)
  const found = longestFirst(STRAIT_TERMS, 1).filter(([, term]) => typed.includes(term))
  // 智慧財產權 is one word: the 智慧 in it is none.
  const terms = found.filter(
    ([, term], at) =>
      !found.slice(0, at).some(([, longer]) => longer !== term && longer.includes(term)),
  )
  const strait = new Set<string>()
  // All at once: 網際網路平臺水準 holds two of them, and the long one holds a short one.
  strait.add(terms.reduce((text, [, term, ours]) => text.replaceAll(term, ours), typed))
  for (const [, term, ours] of terms) strait.add(typed.replaceAll(term, ours))
  strait.delete(typed)

  const everyday = new Set<string>([tidy(chineseNumbers(typed), fold)])
  // 晶片 is 芯片 first, and then 集成电路; 机房能耗 holds two terms as well.
  for (const text of [typed, ...strait]) {
    const said = longestFirst(EVERYDAY_TERMS, 0).filter(([one]) => hasTerm(text, one))
    everyday.add(said.reduce((all, [one, other]) => all.replaceAll(one, other), text))
    for (const [one, other] of said) everyday.add(text.replaceAll(one, other))
  }
  for (const [one, other] of EVERYDAY_TERMS)
    if (hasTerm(typed, other)) everyday.add(typed.replaceAll(other, one))
  for (const text of [typed, ...strait]) everyday.delete(text)
  return {
    typed,
    strait: [...strait].slice(0, MOST_STRAIT),
    everyday: [...everyday].slice(0, MOST_EVERYDAY),
  }
}

const longestFirst = <T extends readonly string[]>(terms: readonly T[], column: number): T[] =>
  [...terms].sort((a, b) => b[column]!.length - a[column]!.length)

/** Latin terms only as words of their own: `ai` is no part of `xiamen daily`. */
const WORDS = new Map(
  EVERYDAY_TERMS.flat()
    .filter((term) => /^[a-z]+$/.test(term))
    .map((term) => [term, new RegExp(`(?<![a-z])${term}(?![a-z])`)]),
)
const hasTerm = (text: string, term: string): boolean =>
  text.includes(term) && (WORDS.get(term)?.test(text) ?? true)

function tidy(query: string, fold: Fold): string {
  const short = [...query.slice(0, QUERY_LIMIT * 4)].slice(0, QUERY_LIMIT).join('')
  // 'NFC' and not 'NFKC': the reader of units does the rest, and keeps ≥ apart from its parts.
  const folded = [...short.normalize('NFC').toLowerCase()].map((char) => fold.get(char) ?? char)
  return SIGNS.reduce(
    (text, [sign, word]) => text.replace(sign, word),
    folded.join('').replace(/[０-９＞＜％]/g, (wide) => wide.normalize('NFKC')),
  )
}
