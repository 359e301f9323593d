/** Finding things in a dataset without scanning it: maps made once per dataset. Pure. */
import type {
  Commitment,
  Comparison,
  Conflict,
  Dataset,
  Indicator,
  Section,
  ShownComparison,
  Statement,
  Task,
  Unstated,
} from './dataset.ts'
import type { RecordOf, RecordTable } from './tables.ts'
import { homeOf, type HomePlace } from './homePlace.ts'

/** The records of these tables, by id. */
type ById = {
  readonly [
    T in Exclude<RecordTable, 'sections' | 'tasks' | 'comparisons' | 'conflicts'>
  ]: ReadonlyMap<string, RecordOf<T>>
}

export interface Lookups extends ById {
  readonly dataset: Dataset
  readonly home: HomePlace
  /** By `sectionKey`. */
  readonly sections: ReadonlyMap<string, Section>
  /** By area id, most telling first. */
  readonly indicatorsByArea: ReadonlyMap<string, readonly Indicator[]>
  readonly statementsByIndicator: ReadonlyMap<string, readonly Statement[]>
  readonly statementsByDocument: ReadonlyMap<string, readonly Statement[]>
  /** By `sectionKey`; the section itself only, not those inside it. */
  readonly statementsBySection: ReadonlyMap<string, readonly Statement[]>
  readonly commitmentsByArea: ReadonlyMap<string, readonly Commitment[]>
  /** By `sectionKey`, as above. */
  readonly commitmentsBySection: ReadonlyMap<string, readonly Commitment[]>
  /** By document; under '' what is said of none alone. */
  readonly unstatedByDocument: ReadonlyMap<string, readonly Unstated[]>
  /** What a reader is told; look-alikes help the check of a sentence only. */
  readonly comparisonsByStatement: ReadonlyMap<string, readonly ShownComparison[]>
  readonly tasksByStatement: ReadonlyMap<string, readonly Task[]>
  readonly lookalikesByStatement: ReadonlyMap<string, readonly Comparison[]>
  readonly conflictsByStatement: ReadonlyMap<string, readonly Conflict[]>
}

export const sectionKey = (document: string, path: string): string => `${document}#${path}`

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]))

/** Rows under each of their keys, in the order given; a row may have several keys or none. */
export function groupBy<T, Key>(
  rows: readonly T[],
  keysOf: (row: T) => readonly Key[],
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>()
  for (const row of rows)
    for (const key of keysOf(row)) {
      const group = groups.get(key)
      if (group) group.push(row)
      else groups.set(key, [row])
    }
  return groups
}

/** Lookups over one dataset, each made when first asked for; order inside a group is the dataset's own, indicators by priority. */
export const createLookups = (dataset: Dataset): Lookups =>
  whenAsked<Lookups>({
    dataset: () => dataset,
    home: () => homeOf(dataset),
    areas: () => byId(dataset.areas),
    places: () => byId(dataset.places),
    departments: () => byId(dataset.departments),
    documents: () => byId(dataset.documents),
    indicators: () => byId(dataset.indicators),
    statements: () => byId(dataset.statements),
    systems: () => byId(dataset.systems),
    commitments: () => byId(dataset.commitments),
    unstated: () => byId(dataset.unstated),
    sections: () => new Map(dataset.sections.map((s) => [sectionKey(s.document, s.path), s])),
    indicatorsByArea: () =>
      groupBy(
        [...dataset.indicators].sort((a, b) => a.priority - b.priority),
        (i) => [i.area],
      ),
    statementsByIndicator: () => groupBy(dataset.statements, (s) => [s.indicator]),
    statementsByDocument: () => groupBy(dataset.statements, (s) => [s.document]),
    statementsBySection: () =>
      groupBy(dataset.statements, (s) => [sectionKey(s.document, s.section)]),
    commitmentsByArea: () => groupBy(dataset.commitments, (c) => [c.area]),
    commitmentsBySection: () =>
      groupBy(dataset.commitments, (c) => [sectionKey(c.document, c.section)]),
    unstatedByDocument: () => groupBy(dataset.unstated, (u) => [u.document]),
    comparisonsByStatement: () =>
      groupBy(
        dataset.comparisons.filter((c) => c.relation !== 'lookalike') as ShownComparison[],
        (c) => c.members,
      ),
    tasksByStatement: () => groupBy(dataset.tasks, (t) => t.statements),
    lookalikesByStatement: () =>
      groupBy(
        dataset.comparisons.filter((c) => c.relation === 'lookalike'),
        (c) => c.members,
      ),
    conflictsByStatement: () => groupBy(dataset.conflicts, (c) => c.members),
  })

/** An object whose fields are worked out at their first use, and kept. */
function whenAsked<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const made = {} as T
  for (const key of Object.keys(makers) as (keyof T)[])
    Object.defineProperty(made, key, {
      enumerable: true,
      configurable: true,
      get() {
        const value = makers[key]()
        Object.defineProperty(made, key, { value, enumerable: true })
        return value
      },
    })
  return made
}

/**
 * Remembers what was worked out for one owner, which never changes: lookups of a dataset. It goes when the owner
 * goes.
 */
export function memoizePerDataset<Owner extends object, Key, Result>(
  work: (key: Key, owner: Owner) => Result,
): (key: Key, owner: Owner) => Result {
  const known = new WeakMap<Owner, Map<Key, Result>>()
  return (key, owner) => {
    let results = known.get(owner)
    if (!results) known.set(owner, (results = new Map()))
    if (!results.has(key)) results.set(key, work(key, owner))
    return results.get(key) as Result
  }
}
