/** What a figure's printed characters say beyond its number: the comparator's own words, or a rank in words. Pure. */
import comparators from '../../data/lexicon/comparators.json' with { type: 'json' }
import type { Statement } from './dataset.ts'

const { printed, meant } = comparators

/** One printed number: all that its words are made of. */
export type Stated = Pick<Statement, 'kind' | 'token' | 'quantity'> &
  Partial<Pick<Statement, 'hedge'>>

export type PrintedWord = keyof typeof printed

interface PrintedComparator {
  readonly before?: PrintedWord
  /** Set into the unit behind so many of its characters: 5万多家, 800多亿条. */
  readonly within?: PrintedWord
  readonly at?: number
  readonly after?: PrintedWord
}

/** The characters of these words that tokens print in the other script. */
const SIMPLIFIED: Readonly<Record<string, string>> = { 於: '于', 過: '过', 達: '达', 約: '约' }
const BEHIND: readonly PrintedWord[] = ['orMore', 'orLess']
const WORDS = Object.keys(printed) as readonly PrintedWord[]

/** The comparator in its printed words; undefined where the usual word is the printed one, or nothing fits. */
export function printedComparator({
  kind,
  token,
  quantity,
}: Stated): PrintedComparator | undefined {
  if (kind === 'rank') return undefined
  const plain = token.normalize('NFKC').replace(/[於過達約]/g, (sign) => SIMPLIFIED[sign] ?? sign)
  const [, head = '', , tail = ''] = /^(.*?)([\d.]+)(.*)$/u.exec(plain) ?? []
  const before = WORDS.find((word) => !BEHIND.includes(word) && head.endsWith(printed[word]))
  const after = BEHIND.find((word) => tail.endsWith(printed[word]))
  const at = /^([万萬亿億]*)多/u.exec(tail)?.[1]?.length
  const found: PrintedComparator = {
    ...(before && { before }),
    ...(at !== undefined && { within: 'more', at }),
    ...(after && { after }),
  }
  const words = [found.before, found.within, found.after].filter(Boolean).join(' ')
  const usual: readonly string[] = meant[quantity.comparator].printedAs
  return usual.includes(words) ? found : undefined
}

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

/** Words that say that a figure is aimed at or estimated and not settled; the field `hedge` begins with one. Pure. */
export const HEDGES = ['力争', '争取', '预计', '推动'] as const
export type Hedge = (typeof HEDGES)[number]

/** 推动打造 → 推动; undefined where nothing is hedged. */
export const hedgeOf = (printed = ''): Hedge | undefined =>
  HEDGES.find((word) => printed.startsWith(word))
