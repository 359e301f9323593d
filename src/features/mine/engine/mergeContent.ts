/** A backup brought together with what stands on the device: a union that loses no text. */
import {
  PERSONAL_KEYS,
  type Deck,
  FOLLOW_UP_STATES,
  type FollowUp,
  type Note,
  type PersonalContent,
  personalKey,
  type PersonalKind,
} from '../../../record/personalRows.ts'
import { inOrder, nextPosition } from './favourites.ts'

/** The lines that the merge itself writes, in the reader's language. */
export interface MergeWords {
  /** Stands between a text of the device and the other one's; given the other one's ISO time. */
  readonly line: (editedAt: string) => string
  /** Name of a deck that is kept beside another one of the same id. */
  readonly deckName: (name: string, editedAt: string) => string
}

/** Doing it twice is doing it once; which side is called the device changes the order of texts, nothing else. */
export function mergeContent(
  device: PersonalContent,
  backup: PersonalContent,
  words: MergeWords,
): PersonalContent {
  return {
    favourites: favourites(device, backup),
    notes: byKey(device.notes, backup.notes, ({ indicator }) => indicator, mergedNote(words)),
    followUps: byKey(device.followUps, backup.followUps, ({ task }) => task, mergedMark(words)),
    decks: decks(device.decks, backup.decks, words),
  }
}

/** The device's order, new ones behind. */
function favourites({ favourites: here }: PersonalContent, backup: PersonalContent) {
  const known = new Map(here.map((row) => [row.indicator, row]))
  for (const row of inOrder(backup.favourites)) {
    if (known.has(row.indicator)) continue
    known.set(row.indicator, { ...row, position: nextPosition(known.values()) })
  }
  return [...known.values()]
}

function byKey<Row>(
  here: readonly Row[],
  others: readonly Row[],
  keyOf: (row: Row) => string,
  merge: (here: Row, other: Row) => Row,
): readonly Row[] {
  const rows = new Map(here.map((row) => [keyOf(row), row]))
  for (const other of others) {
    const standing = rows.get(keyOf(other))
    rows.set(keyOf(other), standing ? merge(standing, other) : other)
  }
  return [...rows.values()]
}

/** Both texts, each once: where one holds the other, it is enough. */
export function bothTexts(first: string, second: string, line: string): string {
  if (first.includes(second)) return first
  if (second.includes(first)) return second
  return `${first}\n\n${line}\n${second}`
}

const mergedNote =
  ({ line }: MergeWords) =>
  (here: Note, other: Note): Note => {
    const text = bothTexts(here.text, other.text, line(other.editedAt))
    if (text === here.text) return here
    return { ...here, text, editedAt: later(here.editedAt, other.editedAt) }
  }

/** The newer mark holds; the other one's words stay under it. */
const mergedMark =
  ({ line }: MergeWords) =>
  (here: FollowUp, other: FollowUp): FollowUp => {
    const [newer, older] = isNewer(other, here) ? [other, here] : [here, other]
    const note = bothTexts(newer.note, older.note, line(older.editedAt))
    return note === newer.note ? newer : { ...newer, note }
  }

/** Of the same moment, the further one: so it does not matter which side is the device. */
function isNewer(a: FollowUp, b: FollowUp): boolean {
  const state = ({ state: name }: FollowUp) => FOLLOW_UP_STATES.indexOf(name)
  const lead = Date.parse(a.editedAt) - Date.parse(b.editedAt) || state(a) - state(b)
  return lead === 0 ? a.date > b.date : lead > 0
}

const later = (a: string, b: string): string => (Date.parse(b) > Date.parse(a) ? b : a)

const sameSlides = (a: Deck, b: Deck): boolean =>
  a.slides.length === b.slides.length &&
  a.slides.every(
    ({ indicator, line }, at) =>
      indicator === b.slides[at]?.indicator && line === b.slides[at]?.line,
  )

/** A deck is there where its slides stand under its name, or under the name that an earlier merge made of it. */
const holds = (here: Deck, other: Deck): boolean =>
  here.name.startsWith(other.name) && sameSlides(here, other)

function decks(here: readonly Deck[], others: readonly Deck[], { deckName }: MergeWords) {
  const rows = [...here]
  const taken = new Set([...here, ...others].map(({ id }) => id))
  for (const other of others) {
    if (rows.some((row) => holds(row, other))) continue
    if (!rows.some(({ id }) => id === other.id)) {
      rows.push(other)
      continue
    }
    let count = 2
    while (taken.has(`${other.id}-${count}`)) count += 1
    const id = `${other.id}-${count}`
    taken.add(id)
    rows.push({ ...other, id, name: deckName(other.name, other.editedAt) })
  }
  return rows
}

/** What restoring a backup will do, before it is done. */
interface RestoreCounts {
  /** In the backup only. */
  readonly added: number
  /** On the device already, with nothing new in the backup. */
  readonly there: number
  /** On both, differing: both are kept. */
  readonly both: number
}

export interface RestorePlan {
  /** The rows that have to be written. */
  readonly rows: PersonalContent
  readonly counts: Readonly<Record<PersonalKind, RestoreCounts>>
  readonly changes: boolean
}

export function planRestore(
  device: PersonalContent,
  backup: PersonalContent,
  words: MergeWords,
): RestorePlan {
  const merged = mergeContent(device, backup, words)
  const ofEach = <T>(make: (kind: PersonalKind) => T) =>
    Object.fromEntries(KINDS.map((kind) => [kind, make(kind)])) as Record<PersonalKind, T>
  const rows = ofEach((kind) => written(kind, device, merged)) as PersonalContent
  const counts = ofEach((kind) => count(kind, device, backup, rows))
  const changes = Object.values(rows).some(({ length }) => length > 0)
  return { rows, counts, changes }
}

const KINDS = Object.keys(PERSONAL_KEYS) as readonly PersonalKind[]

/** A merge hands out the very row of the device where it leaves it alone. */
function written(kind: PersonalKind, device: PersonalContent, merged: PersonalContent) {
  const before = new Set<unknown>(device[kind])
  return merged[kind].filter((row) => !before.has(row))
}

function count(
  kind: PersonalKind,
  device: PersonalContent,
  backup: PersonalContent,
  rows: PersonalContent,
): RestoreCounts {
  const keysOf = ({ [kind]: all }: PersonalContent) =>
    new Set(all.map((row) => personalKey(kind, row)))
  const [here, theirs] = [keysOf(device), keysOf(backup)]
  const fresh = [...keysOf(rows)]
  const added = fresh.filter((key) => !here.has(key) && theirs.has(key)).length
  // A deck that is kept beside another one gets a key of its own.
  const both = fresh.length - added
  return { added, both, there: theirs.size - added - both }
}
