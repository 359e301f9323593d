import type { Quantity } from '../record/quantity'

/**
 * Drawing conventions, in em of the picture's type size. They say how a word is drawn, not how many
 * per cent it means: no document defines how far 左右 or 近 reaches.
 */
export const conventions = {
  /** How far an open end (超, 以上, 低于) takes to fade out. */
  fade: 4.5,
  /** Half the hatched width of 左右 and 约. */
  band: 1.3,
  /** 近 fades over this much, just below the number. */
  near: 1.6,
  /** The faded whisker of an open-ended comparator. */
  whisker: 2.4,
} as const

/** How a comparator is drawn: where the true value may lie as seen from the printed number. */
export type Reach = 'exact' | 'above' | 'below' | 'near' | 'band'

export function reachOf({ comparator }: Quantity): Reach {
  switch (comparator) {
    case '=':
      return 'exact'
    case '>':
    case '>=':
      return 'above'
    case '<':
    case '<=':
      return 'below'
    case '~<':
      return 'near'
    case '~':
      return 'band'
    default:
      return comparator satisfies never
  }
}

/** True where the picture fades towards smaller values. */
export function fadesDown(reach: Reach): boolean {
  return reach === 'below' || reach === 'near'
}
