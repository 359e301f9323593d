/** Rows of the index → entries: how much of the query each explains, and by which of its names. */
import type { Entry } from './entries.ts'
import type { AskedTerm, Query } from './query.ts'
import type { Role, RowFound } from './textIndex.ts'

/** How much of each unit of a query is explained, 0…1. */
export type Cover = Float32Array

export interface Gathered {
  readonly entry: Entry
  /** The row that fits best, a name before what is told. */
  readonly row: RowFound
  readonly score: number
  /** What the name explains, and what all rows do. */
  readonly named: Cover
  readonly cover: Cover
}

/** How surely what is told of a thing explains a query: it may tell much. */
const SURE: Readonly<Record<Role, number>> = { name: 1, told: 0.85, facets: 1 }
/** A name is better than anything told. */
const NAME_FIRST = 10

/** The whole name and nothing else: a title typed out is no word of a longer one; but figures go before systems. */
const EXACT = 1.25

export const noCover = ({ units }: Query): Cover => new Float32Array(units.length)

/** Share of the query's weight that is explained. */
export const shareOf = ({ weights, total }: Query, cover: Cover): number =>
  weights.reduce((sum, weight, at) => sum + weight * cover[at]!, 0) / total

export function raise(cover: Cover, from: number, to: number, sure: number) {
  for (let at = from; at < to; at += 1) cover[at] = Math.max(cover[at]!, sure)
}

export function gather(query: Query, rows: readonly RowFound[]): readonly Gathered[] {
  const terms = new Map(query.terms.map((asked) => [asked.term, asked]))
  const found = new Map<Entry, Looked[]>()
  for (const row of rows) {
    const one = look(query, row, terms)
    const all = found.get(row.entry)
    if (all) all.push(one)
    else found.set(row.entry, [one])
  }
  return [...found].map(([entry, all]) => together(query, entry, all))
}

interface Looked {
  readonly row: RowFound
  readonly cover: Cover
  readonly worth: number
}

function look(query: Query, row: RowFound, terms: ReadonlyMap<string, AskedTerm>): Looked {
  const cover = noCover(query)
  for (const term of row.asked) {
    const { from, to, sure } = terms.get(term)!
    raise(cover, from, to, sure * SURE[row.role])
  }
  const share = shareOf(query, cover)
  const exact =
    row.role === 'name' &&
    row.entry.kind !== 'system' &&
    share === 1 &&
    query.edges.every((edge) => row.asked.includes(edge))
  const score = row.score * (exact ? EXACT : 1)
  const first = row.role === 'name' ? NAME_FIRST : 1
  return { row: { ...row, score }, cover, worth: score * share * first }
}

/** The best row counts in full, a further one for what it explains beside. */
function together(query: Query, entry: Entry, all: Looked[]): Gathered {
  all.sort((a, b) => b.worth - a.worth)
  const best = all[0]!
  const cover = Float32Array.from(best.cover)
  let score = best.row.score
  let share = shareOf(query, cover)
  for (const { row, cover: other } of all.slice(1)) {
    other.forEach((sure, at) => raise(cover, at, at + 1, sure))
    const now = shareOf(query, cover)
    score += row.score * (now - share)
    share = now
  }
  const named = best.row.role === 'name' ? best.cover : noCover(query)
  return { entry, row: best.row, score, named, cover }
}
