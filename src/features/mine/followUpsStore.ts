import { defineStore } from 'pinia'
import { reactive, watch } from 'vue'
import {
  decideFollowUp,
  fieldsOf,
  mergeFields,
  NO_FOLLOW_UP,
  sameFields,
  type FollowUpFields,
} from './engine/followUps'
import { userDataTable, type ShelfFailure } from './userDataTable'

export type DraftState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly kept: boolean }
  /** Another tab was faster; nothing was written. */
  | { readonly kind: 'differs'; readonly theirs: FollowUpFields }
  | { readonly kind: 'failed'; readonly reason: ShelfFailure['reason'] }

/** What stands in a form. It outlives the form, so that nothing is lost where the device refuses it. */
export interface FollowUpDraft {
  readonly task: string
  mine: FollowUpFields
  /** What the device held when this draft last looked. */
  base: FollowUpFields
  state: DraftState
}

/** The reader's own marks on tasks. */
export const useFollowUpsStore = defineStore('followUps', () => {
  const { byKey, rows, ready, kept, open, change } = userDataTable('followUps')
  const drafts = new Map<string, FollowUpDraft>()
  const saving = new Map<string, Promise<void>>()

  function draftOf(task: string): FollowUpDraft {
    const fields = fieldsOf(byKey.value.get(task))
    const draft =
      drafts.get(task) ??
      reactive<FollowUpDraft>({ task, mine: fields, base: fields, state: { kind: 'untouched' } })
    drafts.set(task, draft)
    return draft
  }

  // What another tab changed comes into the form, except where the reader is changing the same thing.
  watch(byKey, (marks) => {
    for (const draft of drafts.values()) {
      const theirs = fieldsOf(marks.get(draft.task))
      const { merged, differs } = mergeFields(draft.base, draft.mine, theirs)
      if (differs || saving.has(draft.task)) continue
      draft.mine = merged
      draft.base = theirs
    }
  })

  /** Writes what the draft holds; one after the other, so that a slow write never undoes a later one. */
  function save(draft: FollowUpDraft): Promise<void> {
    const turn = (saving.get(draft.task) ?? Promise.resolve())
      .then(() => write(draft))
      .finally(() => {
        if (saving.get(draft.task) === turn) saving.delete(draft.task)
      })
    saving.set(draft.task, turn)
    return turn
  }

  /** A question or a refusal stays until the answer is there: its buttons must not vanish under the finger. */
  function markSaving(draft: FollowUpDraft) {
    if (draft.state.kind !== 'differs' && draft.state.kind !== 'failed')
      draft.state = { kind: 'saving' }
  }

  async function write(draft: FollowUpDraft) {
    const { task, base, mine } = draft
    if (sameFields(base, mine)) {
      if (draft.state.kind === 'saving') draft.state = { kind: 'saved', kept: kept.value }
      else if (draft.state.kind !== 'saved') draft.state = { kind: 'untouched' }
      return
    }
    markSaving(draft)
    const at = new Date().toISOString()
    let theirs: FollowUpFields | undefined
    const answer = await change(task, (current) => {
      const decided = decideFollowUp(current, { task, base, mine, at })
      theirs = decided.kind === 'differs' ? decided.theirs : undefined
      return decided.kind === 'differs' ? current : decided.row
    })
    if (!answer.ok) draft.state = { kind: 'failed', reason: answer.reason }
    else if (theirs) draft.state = { kind: 'differs', theirs }
    else {
      const written = fieldsOf(byKey.value.get(task))
      // What was typed while the device wrote stays, and is the next to be written.
      draft.mine = mergeFields(mine, draft.mine, written).merged
      draft.base = written
      // A later change is already on its way; it speaks for itself.
      if (sameFields(draft.mine, written)) draft.state = { kind: 'saved', kept: answer.kept }
    }
  }

  /** Ends a difference: the reader's words go over the other tab's, or give way to them. */
  async function settle(draft: FollowUpDraft, keep: 'mine' | 'theirs') {
    if (draft.state.kind !== 'differs') return
    const { theirs } = draft.state
    draft.base = theirs
    draft.state = { kind: 'untouched' }
    if (keep === 'theirs') draft.mine = theirs
    else await save(draft)
  }

  /** Takes the whole mark away. */
  function clear(draft: FollowUpDraft): Promise<void> {
    draft.mine = NO_FOLLOW_UP
    return save(draft)
  }

  return { byTask: byKey, rows, ready, kept, open, draftOf, markSaving, save, settle, clear }
})
