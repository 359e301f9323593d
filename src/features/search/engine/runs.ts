/**
 * Where parts of a query stand in a text: by the characters themselves, by pinyin, by initials, or any mixture of
 * the three in one go (`szjj占比`, `数字jj`, `shuzijj`). A run is such a part, found without a break.
 */
import type { Cell, Cells } from './cells.ts'
import type { Query, QueryUnit } from './query.ts'

export interface Run {
  /** Units of the query, half-open. */
  readonly from: number
  readonly to: number
  /** Cells of the text, half-open. */
  readonly start: number
  readonly end: number
  /** Weight of the units, each times how surely it was meant. */
  readonly quality: number
  readonly slips: number
}

/** How surely a unit was meant when it was found this way; `double`: few type 智 as zh where z will do. */
const SURE = {
  literal: 1,
  syllable: 0.97,
  begun: 0.92,
  initial: 0.88,
  double: 0.78,
  prefixOfNumber: 0.7,
}
const SLIP = { homophone: 0.8, other: 0.3, missing: -0.4, extra: -0.2, swapped: 0.6 }

/** So many characters in front of a wrong last one: 城市大恼. */
const PROVING = 3

interface Step {
  readonly to: number
  readonly end: number
  readonly quality: number
  readonly slips: number
  /** Units found by initial only; two letters say too little to stand alone. */
  readonly initials: number
}

/** Facets are short and few (`xm`, `fj`), so two initials are enough there. */
export interface RunOptions {
  readonly facet?: boolean
  /** Lets one slip of the finger pass. */
  readonly forgiving?: boolean
}

/** All runs, also overlapping ones: the cover chooses. */
export function runsIn(query: Query, text: Cells, options: RunOptions = {}): readonly Run[] {
  const { cells, codes, initials } = text
  let runs: Run[] | undefined
  for (let start = 0; start < codes.length; start += 1) {
    // A cell is begun by its own character, or by the first letter of its reading; never by both.
    const code = query.codes[codes[start]!] ? codes[start]! : initials[start]!
    if (!query.codes[code]) continue
    for (const from of query.beginnings.get(code) ?? NO_UNITS)
      collect((runs ??= []), query, cells, from, start, options)
  }
  return runs ?? NONE
}

const NONE: readonly Run[] = []
const NO_UNITS: readonly number[] = []

function collect(
  runs: Run[],
  query: Query,
  cells: readonly Cell[],
  from: number,
  start: number,
  options: RunOptions,
) {
  const { units } = query
  const open: Step[] = [{ to: from, end: start, quality: 0, slips: 0, initials: 0 }]
  for (let step = open.pop(); step; step = open.pop()) {
    const { to, end, quality, slips, initials } = step
    if (to > from && end > start && mayEnd(units, from, start, cells, step, options))
      runs.push({ from, to, start, end, quality, slips })
    const unit = units[to]
    const cell = cells[end]
    if (!unit) continue
    const before = open.length
    const over = (at: number, less: number) =>
      stepsOver(units, to, cells[at]!, (count, sure, byInitial) =>
        open.push({
          to: to + count,
          end: at + 1,
          quality: quality + sure * weightOf(units, to, count) - less,
          slips,
          initials: initials + (byInitial ? 1 : 0),
        }),
      )
    if (cell) over(end, 0)
    // Initials are given to characters only: xjjz is 新建5G基站.
    if (initials > 0 && cell && cell.type !== 'han' && unit.type === 'letter') {
      const next = nextReadable(cells, end)
      if (next > 0) over(next, SKIPPED)
    }
    if (cell?.wordStart !== false && isPlural(units, from, to))
      open.push({ ...step, to: to + 1, quality: quality + SURE.begun * unit.weight })
    // A slip is thought of only where the straight way ends.
    if (options.forgiving && slips === 0 && mayForgive(units, from, to) && open.length === before)
      slipsOver(units, cells, step, to - from, open)
  }
}

/** The s of `records`, where the name says `record`. */
function isPlural(units: readonly QueryUnit[], from: number, to: number): boolean {
  const { text, type, runEnd } = units[to]!
  return text === 's' && to === runEnd - 1 && to - from > 2 && units[to - 1]!.type === type
}

/** What lies between counts against the run. */
const SKIPPED = 0.2

function nextReadable(cells: readonly Cell[], from: number): number {
  let at = from
  while (at < cells.length && !cells[at]!.reading) at += 1
  return at < cells.length ? at : -1
}

/** What is too little to be meant: two letters out of many, or a slip in next to nothing. */
function mayEnd(
  units: readonly QueryUnit[],
  from: number,
  start: number,
  cells: readonly Cell[],
  { to, end, initials, slips }: Step,
  { facet }: RunOptions,
): boolean {
  const first = units[from]!
  const last = units[to - 1]!
  const length = to - from
  const onlyLetters = first.type === 'letter' && to <= first.runEnd
  if (slips > 0) {
    if (length < (onlyLetters ? 5 : 3)) return false
    return initials < length || start === 0
  }
  if (!onlyLetters) return length > 1 || last.type !== 'letter'
  const cut = from > first.runStart || to < first.runEnd
  if (!cut) return length > 1 || units.length === 1 || initials === 0
  // `xmsl` is 厦门 and 算力: two letters may begin a place and be all of a name.
  return length >= 3 || (length === 2 && start === 0 && (facet === true || end === cells.length))
}

/** One Chinese character in front of a slip says enough, one letter does not. */
const mayForgive = (units: readonly QueryUnit[], from: number, to: number): boolean =>
  to - from >= (units[from]!.type === 'letter' ? 2 : 1)

/** Every way in which the query's next units can mean this one cell. */
function stepsOver(
  units: readonly QueryUnit[],
  at: number,
  cell: Cell,
  found: (count: number, sure: number, byInitial: boolean) => void,
) {
  const unit = units[at]!
  if (unit.type === 'number') {
    if (cell.type !== 'number') return
    if (cell.text === unit.text) found(1, SURE.literal, false)
    // Still being typed: `50` on the way to `5000`.
    else if (at === units.length - 1 && cell.text.startsWith(unit.text))
      found(1, SURE.prefixOfNumber * (unit.text.length / cell.text.length), false)
    return
  }
  if (unit.text === cell.text) return found(1, SURE.literal, false)
  if (unit.type !== 'letter' || !cell.reading) return
  const letters = Math.min(unit.runEnd - at, cell.reading.length)
  let same = 0
  while (same < letters && units[at + same]!.text === cell.reading[same]) same += 1
  if (same === 0) return
  if (same === cell.reading.length) found(same, SURE.syllable, false)
  else if (same > 1 && at + same === units.length) found(same, SURE.begun, false)
  if (cell.reading.length > 1) found(1, SURE.initial, true)
  if (same >= 2 && cell.reading.length > 2 && /^[zcs]h/.test(cell.reading))
    found(2, SURE.double, true)
}

function weightOf(units: readonly QueryUnit[], at: number, count: number): number {
  let weight = 0
  for (let i = at; i < at + count; i += 1) weight += units[i]!.weight
  return weight
}

/** Numbers are never forgiven: 500 is not 5000. What follows the slip must be right, or it was none. */
function slipsOver(
  units: readonly QueryUnit[],
  cells: readonly Cell[],
  { to, end, quality, initials }: Step,
  right: number,
  open: Step[],
) {
  const unit = units[to]!
  const cell = cells[end]
  if (!cell || unit.type === 'number' || cell.type === 'number') return
  const [unitAfter, cellAfter] = [units[to + 1], cells[end + 1]]
  const slip = (count: number, over: number, worth: number) =>
    open.push({ to: to + count, end: end + over, quality: quality + worth, slips: 1, initials })
  const sameSound = unit.reading !== '' && unit.reading === cell.reading
  // The last character has nothing after it to prove it; there the sound must, or that both end here.
  const bothEnd = !unitAfter && !cellAfter && unit.type === 'han' && right >= PROVING
  if (means(unitAfter, cellAfter) || (sameSound && !unitAfter) || bothEnd) {
    slip(1, 1, sameSound ? SLIP.homophone : SLIP.other)
  }
  if (means(unitAfter, cell)) {
    slip(1, 0, SLIP.extra)
    if (means(unit, cellAfter)) slip(2, 2, 2 * SLIP.swapped)
  }
  if (means(unit, cellAfter)) slip(0, 1, SLIP.missing)
}

const means = (unit: QueryUnit | undefined, cell: Cell | undefined): boolean =>
  unit !== undefined &&
  cell !== undefined &&
  (unit.text === cell.text || (unit.type === 'letter' && cell.reading.startsWith(unit.text)))
