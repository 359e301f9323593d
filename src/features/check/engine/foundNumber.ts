/** What the scanners find: a number with unit and comparator, or a rank. */
import type { Comparator } from '../../../record/quantity.ts'

/** A number of a text that could be a figure, as the scanners find it. */
export interface FoundNumber {
  readonly start: number
  /** Behind the unit. */
  readonly end: number
  /** The same with the comparator words. */
  readonly phraseStart: number
  readonly phraseEnd: number
  /** undefined where the words name no single number: 三四十个, 60%-65%. */
  readonly value: number | undefined
  /** Both ends of a printed range. */
  readonly ends: readonly number[]
  /** As printed, with its 万 or 亿; '' where none stands there. */
  readonly unit: string
  readonly comparator: Comparator
  /** True where the words around it contradict each other: 近5000多家. */
  readonly mixed: boolean
  readonly rank: RankClaim | undefined
}

export interface RankClaim {
  readonly kind: 'first' | 'only' | 'largest' | 'place' | 'top' | 'tier' | 'band'
  /** 全省, 全国, 全球, '' where none is said. */
  readonly scope: string
}
