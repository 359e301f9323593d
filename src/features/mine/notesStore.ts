import { defineStore } from 'pinia'
import { decideNote, type NoteEdit } from './engine/noteSearch'
import type { Note } from '../../record/personalRows'
import { readNoteDrafts, writeNoteDrafts } from './noteDrafts'
import { userDataTable, type ShelfFailure } from './userDataTable'

/** `differs`: another tab was faster, nothing was written. */
export type SavedNote =
  | { readonly kind: 'saved'; readonly kept: boolean }
  | { readonly kind: 'differs'; readonly current: Note }
  | { readonly kind: 'failed'; readonly reason: ShelfFailure['reason'] }

/** What the reader wrote about figures. */
export const useNotesStore = defineStore('notes', () => {
  const { byKey, rows, ready, kept, open: openShelf, change } = userDataTable('notes')
  /** Typed, not written yet; by indicator. */
  const drafts = readNoteDrafts()
  let arePersisted = drafts.size > 0
  let opening: Promise<void> | undefined

  function open(): Promise<void> {
    opening ??= openShelf().then(writeDrafts)
    return opening
  }

  /** What an earlier page left behind, where nothing else was written meanwhile. */
  async function writeDrafts() {
    for (const [indicator, { base, text }] of [...drafts]) await save({ indicator, base, text })
  }

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
    if (drafts.get(edit.indicator)?.text === edit.text) hold(edit.indicator, undefined)
    return { kind: 'saved', kept: answer.kept }
  }

  const draftOf = (indicator: string) => drafts.get(indicator)

  function hold(indicator: string, draft: Pick<NoteEdit, 'text' | 'base'> | undefined) {
    if (draft) drafts.set(indicator, draft)
    else drafts.delete(indicator)
    if (arePersisted && !draft) persistDrafts()
  }

  /** At once, while the page is being left. */
  function persistDrafts() {
    if (!arePersisted && drafts.size === 0) return
    writeNoteDrafts(drafts)
    arePersisted = drafts.size > 0
  }

  function forgetDrafts() {
    drafts.clear()
    persistDrafts()
  }

  return {
    byIndicator: byKey,
    rows,
    ready,
    kept,
    open,
    save,
    draftOf,
    hold,
    persistDrafts,
    forgetDrafts,
  }
})
