/** What the reader makes: it stays on this device, and no version of the data owns it. */
import * as v from 'valibot'

export interface Favourite {
  readonly indicator: string
  /** Rows are shown by rising position; gaps and fractions are fine. */
  readonly position: number
  /** ISO time at which it was starred. */
  readonly since: string
}

/** Plain text about one indicator. */
export interface Note {
  readonly indicator: string
  readonly text: string
  /** ISO time. */
  readonly editedAt: string
}

export interface Slide {
  readonly indicator: string
  /** The speaker's own line under the figure; '' for none. */
  readonly line: string
}

/** An ordered set of figures for a meeting. */
export interface Deck {
  readonly id: string
  readonly name: string
  readonly slides: readonly Slide[]
  /** ISO time. */
  readonly editedAt: string
}

/** `none`: a date or a note without a state. */
export const FOLLOW_UP_STATES = ['none', 'notStarted', 'underWay', 'done'] as const
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number]

/** The reader's own mark on a task of the work plan: not official. */
export interface FollowUp {
  readonly task: string
  readonly state: FollowUpState
  /** ISO date that the reader gives it; '' for none. */
  readonly date: string
  readonly note: string
  /** ISO time. */
  readonly editedAt: string
}

/** Every kind of row, by the name of its shelf. */
export interface PersonalRows {
  readonly favourites: Favourite
  readonly notes: Note
  readonly decks: Deck
  readonly followUps: FollowUp
}
export type PersonalKind = keyof PersonalRows
/** All that the reader made. */
export type PersonalContent = { readonly [Kind in PersonalKind]: readonly PersonalRows[Kind][] }

/** The field that names a row of its kind. */
export const PERSONAL_KEYS = {
  favourites: 'indicator',
  notes: 'indicator',
  decks: 'id',
  followUps: 'task',
} as const satisfies { readonly [Kind in PersonalKind]: keyof PersonalRows[Kind] }

export const personalKey = <Kind extends PersonalKind>(
  kind: Kind,
  row: PersonalRows[Kind],
): string => String(row[PERSONAL_KEYS[kind] as unknown as keyof PersonalRows[Kind]])

/** An original as the reader gave it; it never leaves the device. */
export interface Original {
  /** Id of the document that it was recognised as. */
  readonly document: string
  /** Its text, as it is shown. */
  readonly text: string
  /** Name of the file, '' where the text was pasted. */
  readonly name: string
  /** How the bytes were read: `utf-8`, `gb18030`, `big5` …; '' where the text was pasted. */
  readonly encoding: string
  /** ISO time. */
  readonly loadedAt: string
}

const schema: v.GenericSchema<unknown, Original> = v.object({
  document: v.string(),
  text: v.string(),
  name: v.string(),
  encoding: v.string(),
  loadedAt: v.string(),
})

/** For what a device gives back. */
export const isOriginal = (kept: unknown): kept is Original => v.is(schema, kept)
