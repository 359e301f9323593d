/** What may lie on one side of a printed number: nothing, a band of no stated width, or all there is. */
type Side = 'none' | 'band' | 'open'

interface Reach {
  readonly below: Side
  readonly above: Side
  /** Whether the number itself is among the values. */
  readonly includesNumber: boolean
}

const reach = (below: Side, above: Side, includesNumber: boolean): Reach => ({
  below,
  above,
  includesNumber,
})

/**
 * What a comparator leaves open; ranges, verdicts and pictures all follow from it. 以上/不少于 include the number (>=),
 * 超/突破 and 低于 exclude it (> <), 左右/约 is a band (~), 近 means a little below (~<), 达 or no word is the number
 * itself (=). See decisions/0002; the words are data/lexicon/comparators.json.
 */
export const REACH = {
  '=': reach('none', 'none', true),
  '>': reach('none', 'open', false),
  '>=': reach('none', 'open', true),
  '<': reach('open', 'none', false),
  '<=': reach('open', 'none', true),
  '~': reach('band', 'band', true),
  '~<': reach('band', 'none', false),
} as const satisfies Readonly<Record<string, Reach>>

export type Comparator = keyof typeof REACH
export const COMPARATORS = Object.keys(REACH) as readonly Comparator[]

/** What says most first: words that include the number (不低于) hold others (低于); an open side says more than a band. */
export const STRONGEST_FIRST: readonly Comparator[] = COMPARATORS.filter((c) => c !== '=').sort(
  (a, b) => strength(b) - strength(a),
)

function strength(comparator: Comparator): number {
  const { below, above, includesNumber } = REACH[comparator]
  return Number([below, above].includes('open')) * 2 + Number(includesNumber)
}

export interface Quantity {
  readonly comparator: Comparator
  /** The number as stated, in `unit`. */
  readonly value: number
  /** The unit as stated: `%`, `亿条`, `家` … */
  readonly unit: string
}
