export interface NoteDraft {
  readonly text: string
  /** What the editor last agreed on with the device. */
  readonly base: string
}

/** What could not be saved yet, by indicator: it outlives the page, not the app. */
export const noteDrafts = new Map<string, NoteDraft>()
