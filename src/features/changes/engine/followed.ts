/** What the reader follows, and which changes concern it. Pure. */
import type { DatasetChanges } from './changes.ts'
import type { Dataset } from '../../../record/dataset.ts'
import type { Deck, FollowUp, Note } from '../../../record/personalRows.ts'

export const FOLLOWED_BY = ['favourite', 'note', 'deck', 'followUp'] as const
export type FollowedBy = (typeof FOLLOWED_BY)[number]

export interface Own {
  /** Ids of indicators. */
  readonly favourites: readonly string[]
  readonly notes: readonly Note[]
  readonly decks: readonly Deck[]
  readonly followUps: readonly FollowUp[]
}

export interface Followed {
  /** Indicator → why it is followed. */
  readonly indicators: ReadonlyMap<string, ReadonlySet<FollowedBy>>
  readonly tasks: ReadonlySet<string>
}

/** A marked task brings the indicators of its figures along, as either version knows them. */
export function followedOf(own: Own, datasets: readonly Dataset[]): Followed {
  const indicators = new Map<string, Set<FollowedBy>>()
  const follow = (by: FollowedBy, id: string) => {
    const why = indicators.get(id) ?? new Set()
    indicators.set(id, why.add(by))
  }
  for (const id of own.favourites) follow('favourite', id)
  for (const { indicator } of own.notes) follow('note', indicator)
  for (const { slides } of own.decks) for (const { indicator } of slides) follow('deck', indicator)
  const tasks = new Set(own.followUps.map(({ task }) => task))
  for (const dataset of datasets) {
    const inTasks = new Set(
      dataset.tasks.filter(({ id }) => tasks.has(id)).flatMap(({ statements }) => statements),
    )
    for (const { id, indicator } of dataset.statements)
      if (inTasks.has(id)) follow('followUp', indicator)
  }
  return { indicators, tasks }
}

export interface SplitChanges {
  readonly mine: DatasetChanges
  readonly others: DatasetChanges
}

/** Those that concern what the reader follows, and the rest; order stays. */
export function splitChanges(changes: DatasetChanges, followed: Followed): SplitChanges {
  const split = (mine: boolean): DatasetChanges => ({
    indicators: changes.indicators.filter(({ id }) => followed.indicators.has(id) === mine),
    tasks: changes.tasks.filter(({ id }) => followed.tasks.has(id) === mine),
  })
  return { mine: split(true), others: split(false) }
}
