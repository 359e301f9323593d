/** 目标进度 by area, document, department, year and verdict; every choice with its count. Pure. */
import { compareCodeUnits } from '../../../record/period.ts'
import { isOver } from '../../../record/timeState.ts'
import { type VerdictKind, VERDICTS } from '../../../record/verdict.ts'
import { countValues, filterRows, type Facet } from '../../../record/facets.ts'
import type { BoardEntry } from './statusBoard.ts'

export const BOARD_FACETS = ['verdict', 'area', 'document', 'department', 'year'] as const
export type BoardFacet = (typeof BOARD_FACETS)[number]

/** '' is no choice. */
export type BoardFilter = Readonly<Record<BoardFacet, string>>

export const NO_FILTER: BoardFilter = {
  verdict: '',
  area: '',
  document: '',
  department: '',
  year: '',
}

const VALUES: Record<BoardFacet, (entry: BoardEntry) => readonly string[]> = {
  verdict: (entry) => [entry.verdict.kind],
  area: (entry) => [entry.area],
  document: (entry) => entry.documents,
  department: (entry) => entry.departments,
  year: (entry) => [entry.year],
}

const facetsOf = (filter: BoardFilter): readonly Facet<BoardEntry>[] =>
  BOARD_FACETS.map((name) => ({ chosen: filter[name], keysOf: VALUES[name] }))

export const filterBoard = (
  entries: readonly BoardEntry[],
  filter: BoardFilter,
): readonly BoardEntry[] => filterRows(entries, facetsOf(filter))

interface FacetOption {
  readonly value: string
  /** Entries that would be shown after choosing it, the other facets as they are. */
  readonly count: number
}

/** The choices of one facet in order of first appearance; verdicts in their own order. */
export function facetOptions(
  entries: readonly BoardEntry[],
  filter: BoardFilter,
  facet: BoardFacet,
): readonly FacetOption[] {
  const facets = facetsOf(filter)
  const counts = countValues(entries, facets[BOARD_FACETS.indexOf(facet)]!, facets)
  const values = new Set(entries.flatMap(VALUES[facet]))
  const options = [...values].map((value) => ({ value, count: counts.get(value) ?? 0 }))
  if (facet === 'verdict')
    options.sort(
      (a, b) => VERDICTS.indexOf(a.value as VerdictKind) - VERDICTS.indexOf(b.value as VerdictKind),
    )
  return options
}

/** Whether the last day of a target's printed period is behind `today`; false where it has no such day. */
export const isPastDue = ({ year }: BoardEntry, today: string): boolean => isOver(year, today)

interface DueGroup {
  /** As printed: a year, a month, 每年 or 未注明. */
  readonly period: string
  readonly due: string | undefined
  readonly isPast: boolean
  readonly entries: readonly BoardEntry[]
}

export function byDueDate(entries: readonly BoardEntry[], today: string): readonly DueGroup[] {
  const periods = [...new Set(entries.map(({ year }) => year))]
  const groups = periods.map((period) => {
    const found = entries.filter(({ year }) => year === period)
    const isPast = found.some((entry) => isPastDue(entry, today))
    return { period, due: found[0]?.verdict.explanation.due, isPast, entries: found }
  })
  const place = ({ due, isPast }: DueGroup) => (isPast ? 2 : due ? 0 : 1)
  return groups.sort(
    (a, b) =>
      place(a) - place(b) ||
      // Of what is over, the latest first.
      compareCodeUnits(a.due ?? '', b.due ?? '') * (a.isPast ? -1 : 1),
  )
}
