/** Where a figure stands in time: a target whose period runs or is over, data that has grown old. Pure. */
import { documentDate } from './citation.ts'
import type { Figure } from './figure.ts'
import { frontFigure, type IndicatorFigures } from './indicatorFigures.ts'
import type { Lookups } from './lookups.ts'
import { daysBetween, endOf, isOpen, UNDATED } from './period.ts'
import type { AsOf, VerdictKind } from './verdict.ts'

/** How old a figure is on the given day. */
export interface Age extends AsOf {
  readonly days: number
}

/** What became of a target by the end of its period; `unpublished` where no figure may be held against it, '' where nobody judged. */
export type Outcome = Extract<VerdictKind, 'met' | 'notMet' | 'undecided'> | 'unpublished' | ''

export type TimeState =
  | { readonly kind: 'running'; readonly due: string; readonly days: number }
  | { readonly kind: 'over'; readonly period: string; readonly outcome: Outcome }
  | { readonly kind: 'aged'; readonly asOf: string; readonly months: number }

/** Twelve months: a yearly figure has had its successor by then. */
const AGED_MONTHS = 12

/** Whether the last day of a printed period is behind `today`; false where it has none, and where the day is not known (''). */
export function isOver(period: string, today: string): boolean {
  const due = endOf(period)
  return due !== undefined && !isOpen(due, today)
}

/** In front stands a target of a period that is over, and the city has no figure since. */
export function isPastTarget(figures: IndicatorFigures, today: string): boolean {
  const front = frontFigure(figures)
  return front?.kind === 'target' && !figures.actual && isOver(front.period, today)
}

/** What to say of a figure on the day; undefined where there is nothing to say. @param verdict on it, if it is a target */
export function timeStateOf(
  figure: Figure,
  lookups: Lookups,
  today: string,
  verdict?: VerdictKind,
): TimeState | undefined {
  if (!today) return undefined
  if (figure.kind !== 'target') return agedState(figure, lookups, today)
  const due = endOf(figure.period)
  if (!due) return undefined
  return isOpen(due, today)
    ? { kind: 'running', due, days: daysBetween(today, due) }
    : { kind: 'over', period: figure.period, outcome: outcomeOf(verdict) }
}

function outcomeOf(verdict: VerdictKind | undefined): Outcome {
  if (!verdict) return ''
  return verdict === 'met' || verdict === 'notMet' || verdict === 'undecided'
    ? verdict
    : 'unpublished'
}

function agedState(figure: Figure, lookups: Lookups, today: string): TimeState | undefined {
  const asOf = ageOf(figure, lookups, today)?.date
  const months = asOf ? monthsBetween(asOf, today) : 0
  return asOf && months >= AGED_MONTHS ? { kind: 'aged', asOf, months } : undefined
}

/** Whole months from one ISO date to a later one. */
export function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  const [laterYear = 0, laterMonth = 0, laterDay = 0] = to.split('-').map(Number)
  return (laterYear - year) * 12 + laterMonth - month - (laterDay < day ? 1 : 0)
}

/** Age by the printed period, else by the document; undefined where neither has a date. */
export function ageOf(figure: Figure, lookups: Lookups, today: string): Age | undefined {
  const published = publishedOf(figure, lookups)
  // A yearly figure that was published within its year is as old as the paper, not as the year's end.
  const end = endOf(figure.period)
  const asOf: AsOf | undefined =
    end && (!published || end <= published)
      ? { date: end, from: 'period' }
      : published
        ? { date: published, from: 'document' }
        : undefined
  return asOf && { ...asOf, days: daysBetween(asOf.date, today) }
}

/** The date of the document that leads a figure; '' where it has none. */
export function publishedOf(figure: Pick<Figure, 'lead'>, lookups: Lookups): string {
  const document = lookups.documents.get(figure.lead.document)
  return document ? documentDate(document) : ''
}

/** Whether two figures speak of one printed period: two that print none need not. */
export const sharesPeriod = (a: Figure, b: Figure): boolean =>
  a.period === b.period && a.period !== UNDATED
