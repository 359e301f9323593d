/** What 核数字 says of one number. */
import type { NonFigure, Statement } from '../../../record/dataset.ts'
import { type Hedge, hedgeOf } from '../../../record/printedWords.ts'
import type { Comparator } from '../../../record/quantity.ts'
import type { Modality } from './modality.ts'
import type { YearClaim } from './periodWords.ts'

/** Longer texts are cut off here; the screen says so. Apart from the engine, whose lexicon only the worker carries. */
export const CHECK_LIMIT = 20_000

/** The words of the verdicts in the source language; also the command's output. */
export const CHECK_WORDS = {
  match: '一致',
  valueAgrees: '数值相符',
  targetAsFact: '把目标当成完成数',
  valueDiffers: '数值不符',
  comparatorDiffers: '比较词丢失或不同',
  yearDiffers: '年份不符',
  placeDiffers: '地区不符',
  otherDefinition: '口径不同',
  definitionUnclear: '口径未明',
  notFigure: '有此原文，不是指标',
  noSource: '无出处',
} as const
export type CheckVerdict = keyof typeof CHECK_WORDS

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
  readonly modality: Modality
  /** 力争, 预计 or their like in the number's own clause, '' where it has none. */
  readonly hedge: Hedge | ''
}

/** What a claim and a statement are held against each other in. */
export const SLOTS = ['value', 'unit', 'comparator', 'place', 'year', 'kind'] as const
export type SlotName = (typeof SLOTS)[number]
export type SlotState = 'same' | 'different' | 'unsaid'

/** A stretch of the text as given. */
interface Stretch {
  readonly start: number
  readonly end: number
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
  /** Against the first of the statements; empty where there is none. */
  readonly slots: Readonly<Partial<Record<SlotName, SlotState>>>
  /** Words beside the number that neither the indicator nor grammar explains. */
  readonly unexplained: readonly Stretch[]
  /** Where a number that is no figure is printed. */
  readonly printed: NonFigure | undefined
  /** How surely the words name the indicator, 0 … 1. */
  readonly sureness: number
}

/** What was taken from the statement because the text leaves it open: year, place, or that it is a target. */
export const leftOpen = ({ slots }: Pick<CheckedNumber, 'slots'>): readonly SlotName[] =>
  SLOTS.filter((slot) => slots[slot] === 'unsaid')

/** The hedge that is printed before the figure and that the text leaves out, '' where it leaves none. */
export const hedgeLeftOut = (
  { verdict, claim }: Pick<CheckedNumber, 'verdict' | 'claim'>,
  { hedge }: Pick<Statement, 'hedge'>,
): string =>
  (verdict === 'match' || verdict === 'valueAgrees') &&
  hedgeOf(hedge) !== (claim.hedge || undefined)
    ? hedge
    : ''

/** The statement that prints the number with the very comparator of the text, where another one goes before it. */
export const printedSo = (
  { verdict, claim }: Pick<CheckedNumber, 'verdict' | 'claim'>,
  statements: readonly Statement[],
): Statement | undefined =>
  verdict === 'comparatorDiffers'
    ? statements.find(
        ({ quantity }) =>
          quantity.comparator === claim.comparator && quantity.value === claim.value,
      )
    : undefined
