/** What a row of the reader's own must hold: of a backup strictly, of this device at least. */
import * as v from 'valibot'
import {
  FOLLOW_UP_STATES,
  type PersonalKind,
  type PersonalRows,
} from '../../../record/personalRows.ts'

/** Many times the indicators and tasks that there are. */
const MOST_ROWS = 10_000
/** Restored notes may have grown beyond what the editor takes. */
const MOST_TEXT = 200_000

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(500))
const text = v.pipe(v.string(), v.maxLength(MOST_TEXT))
export const time = v.pipe(v.string(), v.isoTimestamp())
export const rowsOf = <T>(row: v.GenericSchema<unknown, T>) =>
  v.pipe(v.array(row), v.maxLength(MOST_ROWS))

const ENTRIES = {
  favourites: { indicator: id, position: v.pipe(v.number(), v.finite()), since: time },
  notes: { indicator: id, text, editedAt: time },
  decks: {
    id,
    name: text,
    slides: rowsOf(v.strictObject({ indicator: id, line: text })),
    editedAt: time,
  },
  followUps: {
    task: id,
    state: v.picklist(FOLLOW_UP_STATES),
    date: v.union([v.literal(''), v.pipe(v.string(), v.isoDate())]),
    note: text,
    editedAt: time,
  },
}

type RowSchemas = { readonly [Kind in PersonalKind]: v.GenericSchema<unknown, PersonalRows[Kind]> }

const rowsLike = (object: (entries: v.ObjectEntries) => v.GenericSchema) =>
  Object.fromEntries(
    Object.entries(ENTRIES).map(([kind, entries]) => [kind, object(entries)]),
  ) as unknown as RowSchemas

/** A row of a backup: with a field more it is none of ours. */
export const STRICT_ROWS = rowsLike((entries) => v.strictObject(entries))

/** A row that this device keeps: what a newer app wrote beside it stays with it. */
const KEPT_ROWS = rowsLike((entries) => v.looseObject(entries))

export const isPersonalRow = <Kind extends PersonalKind>(
  kind: Kind,
  row: unknown,
): row is PersonalRows[Kind] => v.is(KEPT_ROWS[kind], row)
