/** A sentence of every statement by machine, right and with one thing wrong. */
import { createCheckIndex } from '../../../../../src/features/check/engine/checkIndex'
import { checkText } from '../../../../../src/features/check/engine/checkText'
import type { Statement } from '../../../../../src/record/dataset'
import type { Comparator } from '../../../../../src/record/quantity'
import { shipped, shippedHant, shippedLookups as lookups } from '../../../../fixtures/shipped'

export const index = createCheckIndex(lookups, shippedHant)
export const statements = shipped.statements.filter((s) => s.kind !== 'rank')
export const WORDS: Readonly<Record<Comparator, (said: string) => string>> = {
  '=': (said) => `为${said}`,
  '>': (said) => `超${said}`,
  '>=': (said) => `不少于${said}`,
  '~': (said) => `约${said}`,
  '~<': (said) => `近${said}`,
  '<': (said) => `低于${said}`,
  '<=': (said) => `不超过${said}`,
}

export const nameOf = (s: Statement): string =>
  (lookups.indicators.get(s.indicator)?.name.zh ?? '')
    .replace(/\(.*\)$/, '')
    .replace(/(?<![指参倍系])数$/, '')
export const placeOf = (s: Statement): string => lookups.places.get(s.place)?.name.zh ?? ''
export const namingOf = (s: Statement): string => {
  const found = lookups.indicators.get(s.indicator)
  return `${found?.name.zh}${found?.definition.zh}`
}

export interface Change {
  readonly name?: string
  readonly place?: string
  readonly year?: string
  readonly value?: number
  readonly unit?: string
  readonly comparator?: Comparator
  readonly behind?: string
  /** Directly behind the year. */
  readonly part?: string
}

export function sentence(s: Statement, change: Change = {}): string {
  const { quantity, period, kind } = s
  const name = change.name ?? nameOf(s)
  const year = change.year ?? /^\d{4}/.exec(period)?.[0]
  const when = year ? `${kind === 'target' ? '到' : ''}${year}年${change.part ?? ''},` : ''
  const yearly = period === '每年' && !name.includes('每年') ? '每年' : ''
  const said = `${change.value ?? quantity.value}${change.unit ?? quantity.unit}`
  const amount = WORDS[change.comparator ?? quantity.comparator](said)
  return `${when}${change.place ?? placeOf(s)}${yearly}${name}${amount}${change.behind ?? ''}。`
}

const verdictOf = (text: string) => checkText(text, lookups, index).at(-1)?.verdict
export const isMatch = (text: string): boolean => verdictOf(text) === 'match'
export const isAgreeing = (text: string): boolean => verdictOf(text) === 'valueAgrees'

/** Some statement of the same name, place and value says the same after all. */
export const saysToo = (s: Statement, agrees: (other: Statement) => boolean): boolean =>
  shipped.statements.some((other) => nameOf(other) === nameOf(s) && agrees(other))

/** Sentences that are 一致 although one thing in each of them is wrong. */
export const stillMatched = (changes: (s: Statement) => readonly Change[]): string[] =>
  statements
    .flatMap((s) => changes(s).map((change) => sentence(s, change)))
    .filter((text) => isMatch(text))

/** 厦门工业互联网…, 2022年数字厦门工作要点…, …超50%的连续年数: no other place, year or number can be told of them. */
export const isFree = (s: Statement): boolean =>
  !/^市|全国|全省|国家|厦门|福建|20\d\d|%/.test(nameOf(s))
