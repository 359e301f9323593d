/** Words that say that a figure is aimed at or estimated and not settled; the field `hedge` begins with one. Pure. */
export const HEDGES = ['力争', '争取', '预计', '推动'] as const
export type Hedge = (typeof HEDGES)[number]

/** 推动打造 → 推动; undefined where nothing is hedged. */
export const hedgeOf = (printed = ''): Hedge | undefined =>
  HEDGES.find((word) => printed.startsWith(word))
