/** A sheet of the reader's own as this device keeps it; read back as if a stranger had written it. Pure. */
import * as v from 'valibot'
import { COMPARATORS } from '../../../record/quantity.ts'
import { frequencyOf } from '../../../record/period.ts'
import { MOST_VALUES, observationKey, type Observation } from './observation.ts'

/** Colours that tell own sheets apart; their values stand in the component that shows them. */
export const SHEET_COLOURS = 6

export interface OwnSheet {
  readonly id: string
  readonly name: string
  /** 0 … SHEET_COLOURS − 1 */
  readonly colour: number
  /** Name of the file that it came from last. */
  readonly file: string
  /** ISO time. */
  readonly keptAt: string
  readonly observations: readonly Observation[]
}

export const LONGEST_NAME = 60

const short = v.pipe(v.string(), v.maxLength(2_000))
const filled = v.pipe(short, v.nonEmpty())
const place = v.pipe(v.number(), v.safeInteger(), v.minValue(1))

const schema: v.GenericSchema<unknown, OwnSheet> = v.object({
  id: filled,
  name: filled,
  colour: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(SHEET_COLOURS - 1)),
  file: short,
  keptAt: v.pipe(v.string(), v.isoTimestamp()),
  observations: v.pipe(
    v.array(
      v.object({
        row: place,
        column: place,
        area: short,
        indicator: filled,
        unit: short,
        place: short,
        period: v.pipe(
          short,
          v.check((period) => frequencyOf(period) !== undefined),
        ),
        kind: v.picklist(['actual', 'target']),
        quantity: v.object({
          comparator: v.picklist(COMPARATORS),
          value: v.pipe(v.number(), v.finite()),
          unit: short,
        }),
        hedge: short,
        token: filled,
        source: short,
        note: short,
      }),
    ),
    v.maxLength(MOST_VALUES),
  ),
})

/** Undefined for what is none of ours, or of an app that writes it otherwise. */
export function readOwnSheet(kept: unknown): OwnSheet | undefined {
  const read = v.safeParse(schema, kept)
  return read.success ? read.output : undefined
}

export interface KeepCounts {
  readonly added: number
  readonly changed: number
  readonly gone: number
  readonly same: number
}

/** `replace`: what the file lacks goes; `append`: it stays. */
export type KeepWay = 'replace' | 'append'

const sayingOf = ({ quantity, hedge, token }: Observation): string =>
  [quantity.comparator, quantity.value, quantity.unit, hedge, token].join('|')

/** What becomes of a sheet's figures when those of a file come to it. */
export function countKeep(
  before: readonly Observation[],
  after: readonly Observation[],
  way: KeepWay,
): KeepCounts {
  const old = new Map(before.map((of) => [observationKey(of), sayingOf(of)]))
  const fresh = new Set<string>()
  const counts = { added: 0, changed: 0, gone: 0, same: 0 }
  for (const of of after) {
    const key = observationKey(of)
    fresh.add(key)
    const said = old.get(key)
    if (said === undefined) counts.added += 1
    else if (said === sayingOf(of)) counts.same += 1
    else counts.changed += 1
  }
  if (way === 'replace') counts.gone = [...old.keys()].filter((key) => !fresh.has(key)).length
  return counts
}

/** The figures after it, in the order of the file, those that it lacks behind them. */
export function joinObservations(
  before: readonly Observation[],
  after: readonly Observation[],
  way: KeepWay,
): readonly Observation[] {
  if (way === 'replace') return after
  const fresh = new Set(after.map(observationKey))
  return [...before.filter((of) => !fresh.has(observationKey(of))), ...after]
}

/** A name that no other sheet has: 工业经济, 工业经济 2. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const name = wanted.trim().slice(0, LONGEST_NAME)
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? name : `${name} ${number}`
    if (!taken.includes(tried)) return tried
  }
}

/** The colour that the fewest sheets have. */
export function freeColour(sheets: readonly Pick<OwnSheet, 'colour'>[]): number {
  const uses = Array.from(
    { length: SHEET_COLOURS },
    (_, colour) => sheets.filter((sheet) => sheet.colour === colour).length,
  )
  return uses.indexOf(Math.min(...uses))
}
