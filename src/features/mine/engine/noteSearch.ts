/** The reader's own notes, searched as plain text: all words of the query must stand there. */
import type { Note } from '../../../record/personalRows.ts'
import type { Range } from '../../../record/searchTypes.ts'

/** Around the first hit; a few lines on a phone. */
const BEFORE = 24
const AFTER = 96

export interface NoteMatch {
  /** The part of the text that shows the first hit. */
  readonly excerpt: string
  readonly ranges: readonly Range[]
}

/** Null where a word is missing. Without a query, the beginning of the text. */
export function matchNote(text: string, query: string): NoteMatch | null {
  const found = rangesOf(text, query)
  if (!found) return null
  const first = found[0]?.[0] ?? 0
  const start = first > BEFORE + 8 ? first - BEFORE : 0
  const end = text.length > start + BEFORE + AFTER ? start + BEFORE + AFTER : text.length
  const lead = start > 0 ? '…' : ''
  const shift = lead.length - start
  return {
    excerpt: lead + text.slice(start, end) + (end < text.length ? '…' : ''),
    ranges: found
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]) => [from + shift, to + shift]),
  }
}

/** Null where a word of the query is missing; ranges rise and do not touch. */
export function rangesOf(text: string, query: string): readonly Range[] | null {
  const folded = fold(text)
  const hits: Range[] = []
  for (const word of fold(query).split(/\s+/).filter(Boolean)) {
    let at = folded.indexOf(word)
    if (at < 0) return null
    for (; at >= 0; at = folded.indexOf(word, at + word.length)) hits.push([at, at + word.length])
  }
  const joined: [number, number][] = []
  for (const [start, end] of hits.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}

/** Case is one; positions stay those of the text, so a letter that grows in lower case is left as it is. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

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

type DecidedNote =
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
