/** A figure as an English voice should say it. */
import type { StatementKind } from '../../../record/dataset.ts'
import { englishQuantity, englishRank } from '../../../record/englishQuantity.ts'
import { longPeriod } from '../../../record/period.ts'
import type { SaidComparator } from '../../../record/printedWords.ts'
import type { Quantity } from '../../../record/quantity.ts'

/** What is read out; the names are in the reader's language already. */
export interface SpokenFigure {
  readonly place: string
  readonly name: string
  readonly kind: StatementKind
  readonly period: string
  readonly quantity: Quantity
  /** 力争 or its like in the reader's language, '' where nothing is hedged. */
  readonly hedge?: string
  /** The printed characters of a rank: said instead of its number, which would lose 并列 and 全球. */
  readonly printed?: string | undefined
  /** The comparator in the words of a Chinese reader where the document prints others than the usual ones. */
  readonly comparator?: SaidComparator
}

/** `2026`, `June 2025`, `20 November 2020`. */
function englishPeriod(period: string): string {
  if (period === '未注明') return 'year not stated'
  if (period === '每年') return 'each year'
  return longPeriod(period, 'en')
}

/** `Xiamen, Digital economy: target above 65 percent, 2026.` A rank and a count need no word for their kind. */
export function englishFigure(figure: SpokenFigure): string {
  const { place, kind, period, quantity, printed, hedge = '' } = figure
  // A gloss in Chinese is for the eye.
  const name = figure.name.replace(/ ?[(（][\u4e00-\u9fff]+[)）]/gu, '')
  const subject = name.includes(place.replace(/ Province$/, '')) ? name : `${place}, ${name}`
  const plain = kind === 'rank' ? englishRank(quantity, printed) : englishQuantity(quantity, kind)
  const said = [hedge, plain].filter(Boolean).join(' ')
  const named = kind === 'target' || kind === 'actual' ? `${kind} ${said}` : said
  return `${subject}: ${named}, ${englishPeriod(period)}.`
}
