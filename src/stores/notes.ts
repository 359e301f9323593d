import { defineStore } from 'pinia'
import { decideNote, type NoteEdit } from '../domain/personal/noteEdit'
import type { Note } from '../domain/personal/rows'
import { personalShelf, type ShelfFailure } from './personalShelf'

/** `differs`: another tab was faster, nothing was written. */
export type SavedNote =
  | { readonly kind: 'saved'; readonly kept: boolean }
  | { readonly kind: 'differs'; readonly current: Note }
  | { readonly kind: 'failed'; readonly reason: ShelfFailure['reason'] }

/** What the reader wrote about figures. */
export const useNotesStore = defineStore('notes', () => {
  const { byKey, rows, ready, kept, open, change } = personalShelf('notes')

  async function save(edit: Omit<NoteEdit, 'at'>): Promise<SavedNote> {
    const at = new Date().toISOString()
    let differing: Note | undefined
    const answer = await change(edit.indicator, (current) => {
      const decided = decideNote(current, { ...edit, at })
      differing = decided.kind === 'differs' ? decided.current : undefined
      return decided.kind === 'differs' ? current : decided.row
    })
    if (!answer.ok) return { kind: 'failed', reason: answer.reason }
    if (differing) return { kind: 'differs', current: differing }
    return { kind: 'saved', kept: answer.kept }
  }

  return { byIndicator: byKey, rows, ready, kept, open, save }
})
