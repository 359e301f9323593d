import { useDebounceFn, useEventListener } from '@vueuse/core'
import { computed, onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue'
import { whenIdle } from '../../platform/whenIdle'
import { bothTexts } from './engine/mergeContent'
import type { ShelfProblem } from './texts/mine.zh'
import { useNotesStore } from './notesStore'
import { shelfProblem } from './userDataTable'

/** Long enough for a word, short enough that nobody waits for it. */
const PAUSE_MS = 600
/** Somebody who types on and on makes no pause. */
const LONGEST_MS = 2000

export type NoteState =
  | { readonly kind: 'still' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  /** This device keeps nothing: there until the app is closed. */
  | { readonly kind: 'memory' }
  | { readonly kind: 'failed'; readonly reason: ShelfProblem }
  /** Another tab wrote this meanwhile. */
  | { readonly kind: 'differs'; readonly theirs: string }

/** One note being written: saved by itself, never over what another tab wrote. */
export function useNoteEditor(indicator: string) {
  const notes = useNotesStore()
  const stored = computed(() => notes.byIndicator.get(indicator)?.text ?? '')
  const draft = notes.draftOf(indicator)
  const text = ref(draft?.text ?? stored.value)
  /** What stood in the store when this editor last agreed with it. */
  let base = draft?.base ?? stored.value
  const state = shallowRef<NoteState>({ kind: 'still' })
  let saving: Promise<void> | undefined

  const isUnsaved = () => text.value !== base
  const saveSoon = useDebounceFn(() => void save(), PAUSE_MS, { maxWait: LONGEST_MS })

  function typed() {
    holdOn()
    // A phone may end the app without a word; the database answers too late for the last letters.
    notes.persistDrafts()
    if (state.value.kind !== 'differs') void saveSoon()
  }

  function holdOn() {
    notes.hold(indicator, isUnsaved() ? { text: text.value, base } : undefined)
  }

  /** One at a time; what was typed meanwhile is saved after it. */
  function save(): Promise<void> {
    if (state.value.kind === 'differs') return Promise.resolve()
    saving ??= write().finally(() => (saving = undefined))
    return saving
  }

  async function write() {
    while (isUnsaved()) {
      const written = text.value
      state.value = { kind: 'saving' }
      const answer = await notes.save({ indicator, base, text: written })
      if (answer.kind === 'failed') {
        state.value = { kind: 'failed', reason: shelfProblem(answer.reason) }
        return
      }
      if (answer.kind === 'differs') {
        state.value = { kind: 'differs', theirs: answer.current.text }
        return
      }
      base = written
      holdOn()
      state.value = { kind: answer.kept ? 'saved' : 'memory' }
    }
  }

  // Another tab's words come in by themselves where this one has none of its own.
  watch(stored, (theirs) => {
    if (state.value.kind === 'differs') {
      if (theirs !== text.value) state.value = { kind: 'differs', theirs }
      else agree(theirs)
    } else if (!isUnsaved()) text.value = base = theirs
  })

  function agree(theirs: string) {
    base = theirs
    state.value = { kind: 'saved' }
    holdOn()
  }

  /** The reader has seen both; what is chosen is saved over exactly what was shown. */
  async function choose(which: 'mine' | 'theirs' | 'both', line: string) {
    if (state.value.kind !== 'differs') return
    const { theirs } = state.value
    if (which === 'theirs') text.value = theirs
    if (which === 'both') text.value = bothTexts(theirs, text.value, line)
    agree(theirs)
    await save()
  }

  const saveNow = () => void save()
  function leave() {
    notes.persistDrafts()
    saveNow()
  }
  useEventListener('pagehide', leave)
  useEventListener(document, 'visibilitychange', () => document.hidden && leave())
  // Only where leaving would lose something.
  useEventListener('beforeunload', (event: BeforeUnloadEvent) => {
    if (state.value.kind === 'failed' || state.value.kind === 'differs') event.preventDefault()
  })
  onBeforeUnmount(saveNow)
  onMounted(async () => {
    await whenIdle()
    await notes.open()
    if (draft) saveNow()
  })

  return { text, state, typed, save: saveNow, choose }
}
