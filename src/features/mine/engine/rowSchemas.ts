/** What a row of the reader's own must hold: of a backup strictly, of this device at least. */
import * as v from 'valibot'
import { hasHidden } from '../../../platform/pure/hiddenCharacters.ts'
import { DECK_LIMITS } from '../../../record/deckLimits.ts'
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

/** Of a deck, as everywhere else; restored beside another it has a date behind its name. */
const shown = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(3 * most),
    v.check((written) => !hasHidden(written.replace(/\s/g, ''))),
  )

const ENTRIES = {
  favourites: { indicator: id, position: v.pipe(v.number(), v.finite()), since: time },
  notes: { indicator: id, text, editedAt: time },
  decks: {
    id,
    name: shown(DECK_LIMITS.name),
    slides: v.pipe(
      v.array(v.strictObject({ indicator: id, line: shown(DECK_LIMITS.line) })),
      v.maxLength(DECK_LIMITS.slides),
    ),
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
