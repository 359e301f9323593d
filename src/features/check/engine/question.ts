/** What is asked of one number, and what is answered. */
import type { NonFigure, Statement } from '../../../record/dataset.ts'
import type { CheckVerdict, Claim } from './checkedNumber.ts'
import type { ClaimWords } from './definitionWords.ts'
import type { Names } from './namesAround.ts'
import type { OwnWords } from './passages.ts'
import type { FoundNumber } from './foundNumber.ts'

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
