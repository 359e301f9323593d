/** 目标进度: every target with its verdict, by area, document, department, year and verdict. Pure. */
import { departmentsOf } from '../../../record/workPlan.ts'
import { figuresOf, isBase, type Figure } from '../../../record/figure.ts'
import { groupBy, type Lookups } from '../../../record/lookups.ts'
import { compareCodeUnits } from '../../../record/period.ts'
import { ageOf, type Age } from '../../../record/timeState.ts'
import { VERDICTS, type VerdictKind } from '../../../record/verdict.ts'
import { verdictOfTarget } from './verdictOf.ts'
import type { FigureVerdict } from '../../../record/verdict.ts'

export interface BoardEntry {
  readonly verdict: FigureVerdict
  readonly area: string
  /** Documents that print the target, the leading one first. */
  readonly documents: readonly string[]
  readonly departments: readonly string[]
  /** As printed: a year, 每年 or 未注明. */
  readonly year: string
  readonly age: Age | undefined
  /** True where one of the five base documents prints the target. */
  readonly base: boolean
}

export interface StatusBoard {
  readonly today: string
  /** By area and priority, as the dataset orders its indicators. */
  readonly entries: readonly BoardEntry[]
  readonly counts: Readonly<Record<VerdictKind, number>>
  readonly byArea: ReadonlyMap<string, readonly BoardEntry[]>
  readonly byDocument: ReadonlyMap<string, readonly BoardEntry[]>
  readonly byDepartment: ReadonlyMap<string, readonly BoardEntry[]>
  readonly byYear: ReadonlyMap<string, readonly BoardEntry[]>
  readonly byVerdict: ReadonlyMap<VerdictKind, readonly BoardEntry[]>
}

export interface BoardScope {
  readonly place?: string
  /** Whether targets that only 补充资料 prints are taken in. */
  readonly supplementary?: boolean
}

export function statusBoard(lookups: Lookups, today: string, scope: BoardScope = {}): StatusBoard {
  const { place = lookups.home.id, supplementary = false } = scope
  const entries = lookups.dataset.indicators
    .flatMap((indicator) => figuresOf(indicator.id, lookups))
    .filter((figure) => figure.kind === 'target' && figure.place === place)
    .map((figure) => entryOf(figure, lookups, today))
    .filter((entry) => entry.base || supplementary)
  return { today, entries, counts: countVerdicts(entries), ...groups(entries) }
}

/** The year that the city's plans set targets for: the newest of what their documents lead; '' where none is printed. */
export const boardYear = ({ byYear }: StatusBoard): string =>
  [...byYear.keys()]
    .filter((year) => /^\d{4}$/.test(year))
    .sort(compareCodeUnits)
    .at(-1) ?? ''

/** How many entries a figure was published for that may be held against the target. */
export const countPublished = (entries: readonly BoardEntry[]): number =>
  entries.filter(({ verdict }) => PUBLISHED.includes(verdict.kind)).length
const PUBLISHED: readonly VerdictKind[] = ['met', 'notMet', 'undecided', 'notDue']

/** How many entries carry each verdict; those of no entry too. */
export function countVerdicts(
  entries: readonly BoardEntry[],
): Readonly<Record<VerdictKind, number>> {
  const counts = Object.fromEntries(VERDICTS.map((kind) => [kind, 0])) as Record<
    VerdictKind,
    number
  >
  for (const entry of entries) counts[entry.verdict.kind] += 1
  return counts
}

function entryOf(target: Figure, lookups: Lookups, today: string): BoardEntry {
  const verdict = verdictOfTarget(target, lookups, today)
  return {
    verdict,
    area: verdict.indicator.area,
    documents: [...new Set(target.statements.map((s) => s.document))],
    departments: departmentsOf(target.statements, lookups),
    year: target.period,
    age: verdict.actualFigure && ageOf(verdict.actualFigure, lookups, today),
    base: target.statements.some((s) => isBase(s, lookups)),
  }
}

function groups(entries: readonly BoardEntry[]) {
  return {
    byArea: groupBy(entries, (e) => [e.area]),
    byDocument: groupBy(entries, (e) => e.documents),
    byDepartment: groupBy(entries, (e) => e.departments),
    byYear: groupBy(entries, (e) => [e.year]),
    byVerdict: groupBy(entries, (e) => [e.verdict.kind]),
  }
}
