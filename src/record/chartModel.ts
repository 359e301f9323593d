/** What a picture shows, before any chart library knows of it. Numbers keep their comparator. */
import type { Quantity } from './quantity.ts'

/**
 * actual = solid sea blue; target = bougainvillea flag line; province = hollow grey diamond;
 * nation = hollow grey circle; peer (another city) = small grey square. Shape carries the meaning, colour helps.
 */
export type MarkRole = 'actual' | 'target' | 'province' | 'nation' | 'peer'

export interface ChartMark {
  readonly role: MarkRole
  readonly quantity: Quantity
  /** Whose figure this is, ready to read: `厦门市 2026 目标`. */
  readonly label: string
  /** The figure as printed on screen: `超 65%`. */
  readonly text: string
  /** True where it may only stand beside (不能直接比): drawn apart, never as progress towards the target. */
  readonly aside: boolean
}

/** One indicator as one row on its own scale; all marks of a row share one unit. */
export interface ChartRow {
  readonly id: string
  readonly label: string
  readonly unit: string
  readonly marks: readonly ChartMark[]
}

export interface TrendPoint {
  /** A year or an ISO date, never 未注明. */
  readonly period: string
  readonly kind: 'target' | 'actual'
  readonly quantity: Quantity
  readonly text: string
}

/** Points of one method in one place; two series are never joined. */
export interface TrendSeries {
  readonly id: string
  readonly label: string
  readonly role: MarkRole
  readonly points: readonly TrendPoint[]
}
