/** What a picture shows, before any chart library knows of it. Numbers keep their comparator. */
import type { Quantity } from './quantity.ts'

/**
 * actual and target = the city's own, in sea blue and with the bougainvillea flag; province, nation and peer (another
 * city) = grey. Shape, position and words carry the meaning too.
 */
export type MarkRole = 'actual' | 'target' | 'province' | 'nation' | 'peer'

/** One figure where it stands in a picture. */
export interface ChartPoint {
  readonly key: string
  readonly place: string
  readonly role: MarkRole
  readonly kind: 'target' | 'actual'
  /** As printed, with its comparator. */
  readonly quantity: Quantity
  /** The number in the unit of the picture. */
  readonly value: number
  /** As printed: `2026`, `2024-06`. */
  readonly period: string
  /** The end of its period in years: the end of 2025 is 2026; undefined where none is printed. */
  readonly time: number | undefined
  /** Between it and the point before it, of a line of months or quarters, one is missing: the line breaks. */
  readonly afterGap: boolean
  /** Short name of its place. */
  readonly name: string
  /** Year and kind, for a picture of one place: `2026年目标`. */
  readonly when: string
  /** Whose figure of when it is: `厦门市·2026年·目标`. */
  readonly label: string
  /** The figure as printed on screen: `超65%`. */
  readonly text: string
  /** Where it is printed, in short. */
  readonly source: string
}

/**
 * progress: a target, and an actual that may be held against it, of one place.
 * ranking: places of one year and kind, the highest first.
 * trend: one place through time, or several that may be compared.
 */
export type PictureKind = 'progress' | 'ranking' | 'trend'

/** One picture on one scale: what may not be compared is not in it. */
export interface Picture {
  readonly kind: PictureKind
  readonly id: string
  readonly label: string
  readonly unit: string
  readonly points: readonly ChartPoint[]
  /** How far the actual is from the target, in `unit`; only where that may be computed. */
  readonly gap: number | undefined
}
