/** 城市体检 by area, document, department, year and verdict; every choice with its count. Pure. */
import { isOpen, plainOrder } from '../../../record/period.ts'
import { type VerdictKind, VERDICTS } from '../../../record/verdict.ts'
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

const passes = (entry: BoardEntry, filter: BoardFilter, except?: BoardFacet): boolean =>
  BOARD_FACETS.every(
    (facet) => facet === except || !filter[facet] || VALUES[facet](entry).includes(filter[facet]),
  )

export const filterBoard = (
  entries: readonly BoardEntry[],
  filter: BoardFilter,
): readonly BoardEntry[] => entries.filter((entry) => passes(entry, filter))

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
  const counts = new Map<string, number>()
  for (const entry of entries)
    for (const value of VALUES[facet](entry))
      counts.set(value, (counts.get(value) ?? 0) + Number(passes(entry, filter, facet)))
  const options = [...counts].map(([value, count]) => ({ value, count }))
  if (facet === 'verdict')
    options.sort(
      (a, b) => VERDICTS.indexOf(a.value as VerdictKind) - VERDICTS.indexOf(b.value as VerdictKind),
    )
  return options
}

/** Whether the last day of a target's printed period is behind `today`; false where it has no such day. */
export const isPastDue = ({ verdict }: BoardEntry, today: string): boolean =>
  verdict.explanation.due !== undefined && !isOpen(verdict.explanation.due, today)

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
      plainOrder(a.due ?? '', b.due ?? '') * (a.isPast ? -1 : 1),
  )
}
