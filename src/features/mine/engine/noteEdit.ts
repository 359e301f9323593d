/** What becomes of a note when an editor wants to write it. */
import type { Note } from '../../../record/personalRows.ts'

/** A character is one as the reader's `maxlength` counts it. */
export const NOTE_LIMIT = 5_000

export interface NoteEdit {
  readonly indicator: string
  /** What stood there when the editor last looked; '' for nothing. */
  readonly base: string
  readonly text: string
  /** ISO time. */
  readonly at: string
}

export type DecidedNote =
  | { readonly kind: 'write'; readonly row: Note | undefined }
  /** Someone else changed it meanwhile: nothing is written, the reader chooses. */
  | { readonly kind: 'differs'; readonly current: Note }

/** An emptied note is no note. What another tab removed may be written again: no text is lost by it. */
export function decideNote(current: Note | undefined, edit: NoteEdit): DecidedNote {
  const { indicator, base, text, at } = edit
  if (current && current.text === text) return { kind: 'write', row: current }
  if (current && current.text !== base) return { kind: 'differs', current }
  if (text.trim() === '') return { kind: 'write', row: undefined }
  return { kind: 'write', row: { indicator, text, editedAt: at } }
}
