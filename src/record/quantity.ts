/**
 * What a printed figure says: a comparator, a number and a unit as stated.
 * 以上/不少于 include the number (>=), 超/突破 and 低于 exclude it (> <), 左右/约 is a band (~),
 * 近 means a little below (~<), 达 or no word is the number itself (=). See decisions/0002.
 */
export const COMPARATORS = ['=', '>', '>=', '<', '<=', '~', '~<'] as const
export type Comparator = (typeof COMPARATORS)[number]

export interface Quantity {
  readonly comparator: Comparator
  /** The number as stated, in `unit`. */
  readonly value: number
  /** The unit as stated: `%`, `亿条`, `家` … */
  readonly unit: string
}
