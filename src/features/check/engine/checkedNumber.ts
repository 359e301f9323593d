/** What 核一句 says of one number. */
import type { NonFigure } from '../../../record/dataset.ts'
import type { Hedge } from '../../../record/printedWords.ts'
import type { Comparator } from '../../../record/quantity.ts'
import type { Cue, YearClaim } from './timeWords.ts'

/** 一致 · 数值不符 · 比较词丢失或不同 · 年份不符 · 地区不符 · 口径不同 · 口径未明 · 有此原文，不是指标 · 无出处 */
export const CHECK_VERDICTS = [
  'match',
  'valueDiffers',
  'comparatorDiffers',
  'yearDiffers',
  'placeDiffers',
  'otherDefinition',
  'definitionUnclear',
  'notFigure',
  'noSource',
] as const
export type CheckVerdict = (typeof CHECK_VERDICTS)[number]

/** The words of the verdicts in the source language; also the command's output. */
export const CHECK_WORDS: Readonly<Record<CheckVerdict, string>> = {
  match: '一致',
  valueDiffers: '数值不符',
  comparatorDiffers: '比较词丢失或不同',
  yearDiffers: '年份不符',
  placeDiffers: '地区不符',
  otherDefinition: '口径不同',
  definitionUnclear: '口径未明',
  notFigure: '有此原文，不是指标',
  noSource: '无出处',
}

/** What the text says, as it was understood. */
export interface Claim {
  readonly comparator: Comparator
  /** Undefined where the words name no single number. */
  readonly value: number | undefined
  readonly unit: string
  /** Place id, or `?` for a place that the dataset does not know. */
  readonly place: string
  /** False where no place is named and the home city was assumed. */
  readonly placeStated: boolean
  readonly year: YearClaim
  readonly cue: Cue
  /** 力争, 预计 or their like in the number's own clause, '' where it has none. */
  readonly hedge: Hedge | ''
}

export interface CheckedNumber {
  /** Places in the text as given: the number with its unit … */
  readonly start: number
  readonly end: number
  /** … and with its comparator words. */
  readonly phraseStart: number
  readonly phraseEnd: number
  /** The number with its unit, as written. */
  readonly text: string
  readonly claim: Claim
  readonly verdict: CheckVerdict
  /** The indicator it was matched to, '' where none. */
  readonly indicator: string
  /** Statements to show beside it, the nearest first; empty only for 无出处 and what is no figure. */
  readonly statements: readonly string[]
  /** Where a number that is no figure is printed. */
  readonly printed: NonFigure | undefined
  /** How surely the words name the indicator, 0 … 1. */
  readonly sureness: number
}
