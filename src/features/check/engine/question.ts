/** What is asked of one number, and what is answered. */
import type { NonFigure, Statement } from '../../../record/dataset.ts'
import type { CheckVerdict, Claim } from './checkedNumber.ts'
import type { ClaimWords } from './definitionWords.ts'
import type { Names } from './namesAround.ts'
import type { OwnWords } from './passages.ts'
import type { FoundNumber } from './scanRanks.ts'

export interface Question {
  readonly number: FoundNumber
  readonly claim: Claim
  readonly words: ClaimWords
  /** What the number itself is said of. */
  readonly own: OwnWords
  /** The sentence behind the number. */
  readonly rest: string
  /** The line or the outcry before the sentence, where that has no figure: 2030年目标, 喜报! */
  readonly heading: string
  readonly names: Names
  /** What the number's own clause names by itself. */
  readonly clauseNames: () => Names
  /** True where the words directly before deny the number: 不是65%. */
  readonly denied: boolean
  /** True where the sentence does not assert it: 如果, 原定, 谣言. */
  readonly doubted: boolean
}

export interface Decision {
  readonly verdict: CheckVerdict
  readonly indicator: string
  readonly statements: readonly Statement[]
  readonly sureness: number
  /** What is printed so and is no figure. */
  readonly printed?: NonFigure
}

export const NO_SOURCE: Decision = {
  verdict: 'noSource',
  indicator: '',
  statements: [],
  sureness: 0,
}

/** Made when first asked for. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

// How sure is sure enough; all measured on the labelled sentences (tests/unit/features/check).

/** Below it the words do not name an indicator whose value differs. */
export const NAMED = 0.42
/** Below it an equal value is a coincidence. */
export const LIKELY = 0.38
/** Enough for a value that belongs to a sister of the indicator that is named. */
export const KIN = 0.25
/** A value that fits may be named a little less well than another indicator. */
export const NEARLY_BEST = 0.85
/** From here on two indicators are named equally well. */
export const EQUALLY = 0.97
/** An indicator with figures of the place is preferred from this part of the best score on. */
export const OF_PLACE = 0.8
/** So much more must be heard of a sister's names to prefer her … */
export const MORE_SAID = 1.15
/** … and so much more to prefer a stranger, or a sister that only other places have. */
export const MUCH_MORE = 1.8
/** Share of one of the two names proper that must be heard besides an alias. */
export const OWN_NAME = 0.12
/** From here on a clause names an indicator by itself. */
export const CLAUSE_NAMES = 0.6
/** With no foreign word in its clause, a value that fits may be named this much less well than another indicator. */
export const WHOLLY_SAID = 0.75
/** … and found at all. */
export const WHOLLY_LIKELY = 0.3
