import { computed } from 'vue'
import { matchNote, rangesOf, type NoteMatch } from './engine/noteSearch'
import { compareCodeUnits } from '../../record/period'
import type { Range } from '../../record/searchTypes'
import { useI18n } from '../../i18n/useI18n'
import { useLookups } from '../../ui/useLookups'
import { useNotesStore } from './notesStore'
import { localDay } from '../../platform/clock'

export interface FoundNote extends NoteMatch {
  readonly indicator: string
  readonly name: string
  readonly nameRanges: readonly Range[]
  readonly day: string
}

/** Notes whose text, or whose indicator's name, holds the query; the newest first. */
export function useFoundNotes(query: () => string) {
  const lookups = useLookups()
  const notes = useNotesStore()
  const { text } = useI18n()

  return computed<readonly FoundNote[]>(() =>
    [...notes.rows]
      .sort((a, b) => compareCodeUnits(b.editedAt, a.editedAt))
      .flatMap((note) => {
        const known = lookups.value.indicators.get(note.indicator)
        const name = known ? text(known.name) : note.indicator
        const inText = matchNote(note.text, query())
        const inName = rangesOf(name, query())
        if (!inText && !inName) return []
        return {
          ...(inText ?? matchNote(note.text, '')!),
          indicator: note.indicator,
          name,
          nameRanges: inName ?? [],
          day: localDay(note.editedAt),
        }
      }),
  )
}
