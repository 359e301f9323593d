/** What a verdict is made of. Sentences are built from it elsewhere; nothing here is a text. */
import type { Basis, Comparison, Direction, Indicator, StatementKind } from './dataset.ts'
import type { Figure } from './figure.ts'
import type { Comparator, Quantity } from './quantity.ts'
import type { Goal, Range } from './range.ts'

/** 已达 · 未达 · 未能判定 · 暂未公布 · 口径不同 · 口径未明 · 未到期 */
export const VERDICTS = [
  'met',
  'notMet',
  'undecided',
  'noActual',
  'notComparable',
  'definitionUnclear',
  'notDue',
] as const
export type VerdictKind = (typeof VERDICTS)[number]

export type VerdictReason =
  /** Every value that the actual may have reaches the target / none does / some do and some do not. */
  | 'allReach'
  | 'noneReaches'
  | 'someReach'
  /** Decided only by how wide 左右, 约 or 近 is taken to be. */
  | 'bandWidth'
  | 'noActualFigure'
  /** A row of the comparisons says 只并列 or 不可相连. */
  | 'besideOnly'
  /** A row says that no document tells whether the two words mean one measure. */
  | 'unclearWhetherSame'
  | 'neverLinked'
  | 'otherIndicator'
  | 'otherPlace'
  | 'otherUnit'
  /** The actual is a rank or a bare count, not a value of the indicator. */
  | 'otherKind'
  /** A yearly flow is only reached in its own year. */
  | 'otherYear'
  /** A month or a quarter is not held against a year, only the year to date is. */
  | 'otherSpan'
  /** Reached so far by what may still fall back: the target is for all of its period. */
  | 'toDateOnly'
  | 'actualUndated'
  | 'targetUndated'
  /** The actual was taken after the target's year / before its end although that year is over. */
  | 'actualAfterDue'
  | 'actualBeforeDue'
  /** Not reached yet, and the target's year has not ended. */
  | 'yearOpen'

/** What would make another verdict possible. */
export type Change =
  | { readonly kind: 'actualReaches'; readonly goal: Range; readonly unit: string }
  | { readonly kind: 'actualMisses'; readonly goal: Range; readonly unit: string }
  | { readonly kind: 'actualPublished' }
  | { readonly kind: 'sameDefinition'; readonly comparison: Comparison | undefined }
  | {
      readonly kind:
        | 'sameUnit'
        | 'samePlace'
        | 'definitionStated'
        | 'widthStated'
        | 'actualDated'
        | 'targetDated'
    }
  | { readonly kind: 'actualOfYear' | 'actualToDate'; readonly year: string }
  | { readonly kind: 'yearEnds'; readonly date: string }

/** One figure as the judge sees it. */
export interface Judged {
  readonly indicator: string
  readonly place: string
  readonly kind: StatementKind
  readonly period: string
  readonly quantity: Quantity
  /** Statements that print the figure, the leading one first. */
  readonly statements: readonly string[]
  /** Date of the document: an undated figure is no younger. '' where unknown. */
  readonly documentDate: string
}

export interface AsOf {
  readonly date: string
  /** `document`: the figure prints no date; it is at least as old as the document. */
  readonly from: 'period' | 'document'
}

export interface JudgeContext {
  readonly direction: Direction
  readonly basis: Basis
  /** ISO date. */
  readonly today: string
  /** Rows that name a statement of both figures. */
  readonly comparisons: readonly Comparison[]
}

/** Everything a sentence or a list of steps needs: figures, ranges, rule, what would change it. */
export interface VerdictExplanation {
  readonly target: Judged
  readonly actual: Judged | undefined
  /** On the common scale; undefined where there is none. The actual's is the widest reading. */
  readonly goal: Goal | undefined
  readonly seen: Range | undefined
  /** Unit of both ranges. */
  readonly unit: string
  readonly direction: Direction
  /** The words' rules that were applied: of `readingRule`. */
  readonly rules: readonly Comparator[]
  /** The first one decided. */
  readonly reasons: readonly VerdictReason[]
  /** The row whose reason is to be shown. */
  readonly comparison: Comparison | undefined
  /** Rows that forbid to take another figure for the actual (41 事项 is not 62 服务). */
  readonly notThese: readonly Comparison[]
  readonly due: string | undefined
  readonly asOf: AsOf | undefined
  readonly changes: readonly Change[]
}

export interface Verdict {
  readonly kind: VerdictKind
  readonly explanation: VerdictExplanation
}

/** A verdict with what it was passed on. */
export interface FigureVerdict extends Verdict {
  readonly indicator: Indicator
  readonly targetFigure: Figure
  readonly actualFigure: Figure | undefined
}
