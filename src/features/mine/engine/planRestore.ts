/** What restoring a backup will do, before it is done. */
import { mergeContent, type MergeWords } from './mergeContent.ts'
import {
  personalKey,
  type PersonalContent,
  type PersonalKind,
} from '../../../record/personalRows.ts'

export interface RestoreCounts {
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
  const rows = {
    favourites: written('favourites', device, merged),
    notes: written('notes', device, merged),
    decks: written('decks', device, merged),
    followUps: written('followUps', device, merged),
  }
  const counts = {
    favourites: count('favourites', device, backup, rows),
    notes: count('notes', device, backup, rows),
    decks: count('decks', device, backup, rows),
    followUps: count('followUps', device, backup, rows),
  }
  const changes = Object.values(rows).some(({ length }) => length > 0)
  return { rows, counts, changes }
}

/** A merge hands out the very row of the device where it leaves it alone. */
function written<Kind extends PersonalKind>(
  kind: Kind,
  device: PersonalContent,
  merged: PersonalContent,
): PersonalContent[Kind] {
  const before = new Set<unknown>(device[kind])
  const changed = merged[kind].filter((row) => !before.has(row))
  return changed as readonly unknown[] as PersonalContent[Kind]
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
