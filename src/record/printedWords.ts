/** What a figure's printed characters say beyond its number: the comparator's own words, or a rank in words. Pure. */
import type { Statement } from './dataset.ts'
import type { Comparator } from './quantity.ts'

/** One printed number: all that its words are made of. */
export type Stated = Pick<Statement, 'kind' | 'token' | 'quantity'> &
  Partial<Pick<Statement, 'hedge'>>

/** 不少于 不低于 最高不超过 超过 突破 达 达到 约 · 多 · 以上 以下 */
export type PrintedWord =
  | 'notFewer'
  | 'notLower'
  | 'atMost'
  | 'above'
  | 'surpassing'
  | 'reaching'
  | 'reachingTo'
  | 'about'
  | 'more'
  | 'orMore'
  | 'orLess'

export interface PrintedComparator {
  readonly before?: PrintedWord
  /** Set into the unit behind so many of its characters: 5万多家, 800多亿条. */
  readonly within?: PrintedWord
  readonly at?: number
  readonly after?: PrintedWord
}

/** In which order words stand round a number, in either script. */
const BEFORE = [
  [/不少[于於]$/, 'notFewer'],
  [/不低[于於]$/, 'notLower'],
  [/最高不超[过過]$/, 'atMost'],
  [/超[过過]$/, 'above'],
  [/突破$/, 'surpassing'],
  [/[达達]到$/, 'reachingTo'],
  [/[达達]$/, 'reaching'],
  [/[约約]$/, 'about'],
] as const
const AFTER = [
  [/以上$/, 'orMore'],
  [/以下$/, 'orLess'],
] as const

/** What each comparator may be printed as besides its usual words (超, 以上, 低于, 左右, 近). */
const SAYS: Readonly<Record<Comparator, readonly string[]>> = {
  '=': ['reaching', 'reachingTo'],
  '>': ['above', 'surpassing', 'more'],
  // 以上 is never left out where it is printed; without it 达 and 超过 would mean something else.
  '>=': ['notFewer', 'notLower', 'reaching orMore', 'reachingTo orMore', 'above orMore'],
  '<': [],
  '<=': ['orLess', 'atMost'],
  '~': ['about'],
  '~<': [],
}

/** The comparator in its printed words; undefined where the usual word is the printed one, or nothing fits. */
export function printedComparator({
  kind,
  token,
  quantity,
}: Stated): PrintedComparator | undefined {
  if (kind === 'rank') return undefined
  const [, head = '', , tail = ''] = /^(.*?)([\d.]+)(.*)$/u.exec(token.normalize('NFKC')) ?? []
  const before = wordAt(BEFORE, head)
  const after = wordAt(AFTER, tail)
  const at = /^([万萬亿億]*)多/u.exec(tail)?.[1]?.length
  const printed: PrintedComparator = {
    ...(before && { before }),
    ...(at !== undefined && { within: 'more', at }),
    ...(after && { after }),
  }
  const words = [printed.before, printed.within, printed.after].filter(Boolean).join(' ')
  return SAYS[quantity.comparator].includes(words) ? printed : undefined
}

const wordAt = <Word>(
  words: readonly (readonly [RegExp, Word])[],
  text: string,
): Word | undefined => words.find(([pattern]) => pattern.test(text))?.[1]

/** A rank is never made of its number: 全球首个, 并列全省第一 and 前六 say more. */
export const printedRank = ({ kind, token }: Pick<Stated, 'kind' | 'token'>): string | undefined =>
  kind === 'rank' ? token : undefined

/** A comparator in the words of one language, ready to stand round number and unit. */
export interface SaidComparator {
  readonly before: string
  readonly after: string
  /** Set into the unit behind its first `at` characters. */
  readonly within?: string
  readonly at?: number
}

/** 万家 and 多 → 万多家. */
export const unitWith = (unit: string, { within = '', at = 0 }: SaidComparator): string =>
  unit.slice(0, at) + within + unit.slice(at)

/** A quantity in the pieces that are set in different sizes; `after` is the word behind the unit (左右). */
export interface QuantityParts {
  readonly before: string
  readonly number: string
  readonly unit: string
  readonly after: string
}
