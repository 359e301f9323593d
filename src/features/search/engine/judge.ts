/** Entries and conditions → hits: figures are held against what the query says of value, place, period and kind. */
import type { Dataset, Statement } from '../../../record/dataset.ts'
import { groupBy } from '../../../record/lookups.ts'
import { yearOf } from '../../../record/period.ts'
import type { SearchKind } from '../../../record/searchTypes.ts'
import type { Condition } from './conditions.ts'
import { documentPrior, type Entry } from './entries.ts'
import { type Cover, type Gathered, noCover, raise, shareOf } from './gather.ts'
import type { Query } from './query.ts'
import type { RowFound } from './textIndex.ts'

export interface Found {
  readonly kind: SearchKind
  readonly id: string
  readonly score: number
  /** Share of the query that is explained, 0…1. */
  readonly share: number
  /** By which row of the index, if by any. */
  readonly row: RowFound | undefined
  readonly query: Query
  /** Of an indicator: the statement that fulfils them, '' where the name says it all. */
  readonly figure: string
  /** Fulfilled. */
  readonly conditions: readonly Condition[]
}

/** In points of the index, where a pair of characters in a name is worth about 20. */
const WORTH: Readonly<Record<Condition['says'], number>> = {
  value: 55,
  comparator: 6,
  place: 10,
  period: 10,
  kind: 6,
}
/** 2022年…工作要点 names a thing and asks for no year: what the name says already counts little. */
const ALSO_NAMED = 0.3
/** Below this a condition is fulfilled by halves: another comparator, a number still being typed. */
const FULFILLED = 0.4
const STATEMENTS_OF_ONE = 8
/** Behind its indicator, whose line shows the newest; further behind where nothing asked for it. */
const OF_STATEMENT = { asked: 0.95, unasked: 0.5 } as const
/**
 * Who types a place, a year or a kind and nothing else wants the figures of it: they stand behind the documents that
 * are named so, and before their indicators, which show the city's newest instead. What else is named so comes last.
 */
const OF_BARE: Readonly<Record<SearchKind, number>> = {
  statement: 4,
  indicator: 2,
  document: 1,
  department: 1,
  area: 1,
  task: 0.2,
  system: 0.2,
  commitment: 0.2,
  unstated: 0.2,
}

const NO_FIGURE = { figure: '', conditions: [] } as const

interface Weighed {
  readonly statement: Statement
  readonly score: number
  readonly share: number
  readonly fulfilled: readonly Condition[]
  readonly asked: boolean
}

export type Judge = (
  query: Query,
  conditions: readonly Condition[],
  gathered: readonly Gathered[],
) => readonly Found[]

export function createJudge(dataset: Dataset, entries: readonly Entry[]): Judge {
  const statementsOf = groupBy(dataset.statements, ({ indicator }) => [indicator])
  const documents = new Map(dataset.documents.map((document) => [document.id, document]))
  const indicators = new Map(
    entries.flatMap((entry) => (entry.kind === 'indicator' ? [[entry.id, entry] as const] : [])),
  )
  // A year more is a tenth of what it is to be the city's own.
  const priorOf = ({ document, section, place, kind, period }: Statement): number =>
    documentPrior(documents.get(document)) / 2 +
    (place === dataset.edition.home ? 0.03 : 0) +
    (kind === 'actual' ? 0.02 : 0) +
    (Number(yearOf(period)) % 100) * 0.003 -
    (section.startsWith('附件') ? 0.02 : 0)

  return (query, conditions, gathered) => {
    const isBare = saysNoName(query, conditions)
    const names = new Map<string, Gathered>()
    const found: Found[] = []
    for (const one of gathered) {
      const { entry, cover, row } = one
      if (entry.kind === 'indicator') {
        if (!isBare) names.set(entry.id, one)
      } else {
        const share = shareOf(query, cover)
        const score = one.score * share ** 2
        found.push({ ...NO_FIGURE, kind: entry.kind, id: entry.id, score, share, row, query })
      }
    }
    // A number finds its figure by itself, a place or a year only where no name was found.
    const all = conditions.some(({ says }) => says === 'value') || names.size === 0
    for (const id of conditions.length && all ? statementsOf.keys() : names.keys()) {
      const name = names.get(id)
      const best = (statementsOf.get(id) ?? [])
        .map((statement) => weigh(statement, query, conditions, name, priorOf(statement)))
        .filter(({ share }) => share > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, STATEMENTS_OF_ONE)
      if (best[0]) found.push(...hitsOf(id, best, name, query, indicators.get(id)?.prior ?? 0))
    }
    return isBare ? found.map((hit) => ({ ...hit, score: hit.score * OF_BARE[hit.kind] })) : found
  }
}

/** All of the query is a place, a period or a kind of figure. */
function saysNoName(query: Query, conditions: readonly Condition[]): boolean {
  const said = noCover(query)
  for (const { says, from, to } of conditions)
    if (says === 'place' || says === 'period' || says === 'kind') raise(said, from, to, 1)
  return shareOf(query, said) === 1
}

function weigh(
  statement: Statement,
  query: Query,
  conditions: readonly Condition[],
  name: Gathered | undefined,
  prior: number,
): Weighed {
  const named = name?.named
  const cover: Cover = name ? Float32Array.from(name.cover) : noCover(query)
  let sum = name?.score ?? 0
  let asked = false
  const fulfilled: Condition[] = []
  for (const condition of conditions) {
    const { says, from, to } = condition
    const fit = condition.fits(statement)
    if (fit === 0) continue
    const isNamed = named?.[from] === 1
    sum += WORTH[says] * fit * (isNamed ? ALSO_NAMED : 1)
    raise(cover, from, to, fit > FULFILLED ? 1 : fit)
    fulfilled.push(condition)
    asked ||= !isNamed
  }
  const share = shareOf(query, cover)
  return { statement, score: sum * share ** 2 * (1 + prior), share, fulfilled, asked }
}

/** An indicator is as good as the best of its statements. */
function hitsOf(
  id: string,
  weighed: readonly Weighed[],
  name: Gathered | undefined,
  query: Query,
  prior: number,
): Found[] {
  const best = weighed[0]!
  const row = name?.row
  const score = best.score * (name ? 1 : 1 + prior)
  return [
    {
      kind: 'indicator',
      id,
      score,
      share: best.share,
      row,
      query,
      figure: best.asked ? best.statement.id : '',
      conditions: best.fulfilled,
    },
    ...weighed.map(({ statement, score: of, share, fulfilled, asked }): Found => ({
      kind: 'statement',
      id: statement.id,
      score: of * (asked ? OF_STATEMENT.asked : OF_STATEMENT.unasked),
      share,
      row,
      query,
      figure: '',
      conditions: fulfilled,
    })),
  ]
}
