/**
 * What was typed and could not be written yet, in localStorage: a page that is left has no time for the database,
 * which answers later, but this is written before the call returns.
 */
import { readText, writeText, type TextStore } from '../../platform/localText'

export const NOTE_DRAFTS_KEY = 'shukan.noteDrafts'

export interface NoteDraft {
  readonly text: string
  /** What the editor last agreed on with the device. */
  readonly base: string
}

/** By indicator; what is not understood is left out. */
export function readNoteDrafts(store?: () => TextStore): Map<string, NoteDraft> {
  try {
    const raw: unknown = JSON.parse(readText(NOTE_DRAFTS_KEY, store) ?? '{}')
    return new Map(Object.entries(Object(raw) as object).filter(isDraft))
  } catch {
    return new Map()
  }
}

const isDraft = (entry: [string, unknown]): entry is [string, NoteDraft] => {
  const fields = Object(entry[1]) as Partial<Record<keyof NoteDraft, unknown>>
  return typeof fields.text === 'string' && typeof fields.base === 'string'
}

export function writeNoteDrafts(
  drafts: ReadonlyMap<string, NoteDraft>,
  store?: () => TextStore,
): void {
  writeText(NOTE_DRAFTS_KEY, drafts.size ? JSON.stringify(Object.fromEntries(drafts)) : null, store)
}
