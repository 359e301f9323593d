/** How much of a query an entry explains, with the fewest and best pieces: a small dynamic programme. */
import type { Cells, Reader } from './cells.ts'
import type { Entry } from './entries.ts'
import { isFacet, isQuantity, WORTH, type Part } from './parts.ts'
import type { Query } from './query.ts'
import { runsIn, type Run } from './runs.ts'
import { slippedRuns } from './slips.ts'

export interface Picked {
  readonly part: Part
  readonly run: Run
}

export interface Cover {
  /** About 110 for a whole name. */
  readonly score: number
  /** Share of the query's weight that was found, 0…1. */
  readonly share: number
  readonly picks: readonly Picked[]
  readonly query: Query
}

/** A query cut in many pieces is less likely meant. */
const PIECE = 6
const FACET_PIECE = 2
/** Letters typed in one go mostly mean one thing. */
const CUT = 6
const EXACT = 16
const PREFIX = 6
/** 基站 ends 每年新建5G基站; inside 数字经济占GDP it is 经济占. */
const SUFFIX = 3
const SPECIFIC = 6
/** What is left unexplained counts against the entry. */
const UNFOUND = 35
/** One Chinese character out of a longer query says little. */
const LONE = 0.4

/** One query, held against any number of entries. */
export interface Matcher {
  readonly query: Query
  /** All of the query is a place, a year or a kind of figure, typed out. */
  readonly bare: boolean
  cover(entry: Pick<Entry, 'parts' | 'quantities'>): Cover
  /** The same for a text that is no part of an entry. */
  coverText(text: string): Cover
}

interface Valued {
  readonly run: Run
  readonly value: number
  readonly found: number
}

const NONE: readonly Valued[] = []

export interface MatcherOptions {
  /** Lets one slip pass. */
  readonly forgiving?: boolean
  /** What tells figures apart without naming any. */
  readonly frame?: Pick<Entry, 'parts' | 'quantities'>
}

export function createMatcher(
  query: Query,
  reader: Reader,
  { forgiving = false, frame }: MatcherOptions = {},
): Matcher {
  /** By the part's key: many entries share a place or a document. */
  const known: (readonly Valued[] | undefined)[] = []

  function find(part: Part): readonly Valued[] {
    if (part.role === 'english' && !query.hasLetters) return NONE
    const text = reader.readPart(part)
    const facet = isFacet(part.role)
    const slips = forgiving && !facet
    const runs = runsIn(query, text, { facet, forgiving: slips })
    const slipped = slips && query.hasLetters ? slippedRuns(query, text) : NO_RUNS
    if (runs.length + slipped.length === 0) return NONE
    return bestOfEach([...runs, ...slipped].map((run) => valued(run, part, text, query, named)))
  }
  const runsOf = (part: Part) => (known[part.key] ??= find(part))

  const asksFor = ({ number }: Part) => query.numbers.some((asked) => number.startsWith(asked))

  function cover({ parts, quantities }: Pick<Entry, 'parts' | 'quantities'>): Cover {
    const placed = new Placed(query.units.length)
    for (const part of parts) placed.add(part, runsOf(part))
    if (query.numbers.length > 0)
      for (const part of quantities) if (asksFor(part)) placed.add(part, runsOf(part))
    return coverBy(query, placed)
  }
  function coverText(text: string): Cover {
    const part: Part = { key: -1, text, role: 'name', number: '' }
    const placed = new Placed(query.units.length)
    placed.add(part, find(part))
    return coverBy(query, placed)
  }
  /** Weight of what names something; facets are valued without it. */
  let named = query.total
  if (frame) named -= typedOut(cover(frame))
  return { query, bare: query.total > 0 && named <= 0, cover, coverText }
}

/** Weight of the pieces that were typed in full, as characters or as syllables that stand alone. */
const typedOut = ({ picks, query }: Cover): number =>
  picks
    .filter(({ run }) => !cutsLetters(run, query))
    .filter(({ run }) => run.slips === 0 && run.quality >= 0.97 * weightIn(run, query))
    .reduce((sum, { run }) => sum + weightIn(run, query), 0)

function cutsLetters({ from, to }: Run, { units }: Query): boolean {
  const { type, runStart, runEnd } = units[from]!
  return type === 'letter' && (runStart < from || to < runEnd)
}

function weightIn({ from, to }: Run, { units }: Query): number {
  let weight = 0
  for (let at = from; at < to; at += 1) weight += units[at]!.weight
  return weight
}

const NO_RUNS: readonly Run[] = []

/** Runs by the unit that they begin with. */
class Placed {
  readonly from: ({ part: Part; valued: Valued }[] | undefined)[]
  any = false
  constructor(units: number) {
    this.from = new Array(units)
  }
  add(part: Part, runs: readonly Valued[]) {
    for (const valued of runs) {
      this.any = true
      ;(this.from[valued.run.from] ??= []).push({ part, valued })
    }
  }
}

function valued(run: Run, part: Part, { cells }: Cells, query: Query, named: number): Valued {
  const found = weightIn(run, query)
  const share = query.total > 0 ? found / query.total : 0
  const length = run.end - run.start
  const lone = run.to - run.from === 1 && found === 1 && query.total > 1 && cells.length > 1
  const sure = found > 0 ? (run.quality / found) * (lone ? LONE : 1) : 0
  const place =
    run.start === 0
      ? length === cells.length
        ? EXACT
        : PREFIX
      : run.end === cells.length
        ? SUFFIX
        : 0
  // The length of a unit says nothing: 5000PFLOPS is no less 5000 than 5000家.
  const specific = isQuantity(part.role) ? 0.5 : length / cells.length
  const facet = isFacet(part.role)
  // 厦门GDP 2024 names GDP, in full; the place and the year only say of when and where.
  const naming = facet || named <= 0 ? share : Math.min(1, found / named)
  const fit = lone ? 0 : place + SPECIFIC * specific
  const cost = (facet ? FACET_PIECE : PIECE) + (cutsLetters(run, query) ? CUT : 0)
  const value = share * WORTH[part.role] * sure + naming * fit - cost
  return { run, value, found: lone ? found * LONE : found }
}

/** Of all runs over the same units only the best can be part of the best cover. */
function bestOfEach(runs: readonly Valued[]): readonly Valued[] {
  const best = new Map<number, Valued>()
  for (const each of runs) {
    const key = each.run.from * 1000 + each.run.to
    if ((best.get(key)?.value ?? -Infinity) < each.value) best.set(key, each)
  }
  return [...best.values()]
}

interface Best {
  readonly score: number
  readonly found: number
  readonly next: number
  readonly pick: Picked | null
}

function coverBy(query: Query, placed: Placed): Cover {
  const { units, total } = query
  if (!placed.any) return { score: 0, share: 0, picks: [], query }
  // From the end: the best that can be made of the query's rest.
  const best = new Array<Best>(units.length + 1)
  best[units.length] = { score: 0, found: 0, next: units.length, pick: null }
  for (let at = units.length - 1; at >= 0; at -= 1) {
    const rest = best[at + 1]!
    const loss = total > 0 ? (units[at]!.weight / total) * UNFOUND : 0
    let score = rest.score - loss
    let choice: { part: Part; valued: Valued } | undefined
    for (const each of placed.from[at] ?? []) {
      const withIt = each.valued.value + best[each.valued.run.to]!.score
      if (withIt > score) [score, choice] = [withIt, each]
    }
    if (!choice) best[at] = { score, found: rest.found, next: at + 1, pick: null }
    else {
      const { part, valued } = choice
      const found = valued.found + best[valued.run.to]!.found
      best[at] = { score, found, next: valued.run.to, pick: { part, run: valued.run } }
    }
  }
  const picks: Picked[] = []
  for (let at = 0; at < units.length; at = best[at]!.next) {
    const { pick } = best[at]!
    if (pick) picks.push(pick)
  }
  const { score, found } = best[0]!
  return { score: score + PIECE, share: total > 0 ? found / total : 0, picks, query }
}
