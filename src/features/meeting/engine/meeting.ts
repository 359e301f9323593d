/** A meeting: which deck is shown, and which version of the data it shows until 散会. Pure. */

export interface Meeting {
  /** Where the screen stands: path, deck and slide, below the base. */
  readonly address: string
  /** Version of the data when the meeting began. */
  readonly version: string
  /** ISO time at which it began; it also tells one meeting from the next. */
  readonly since: string
}

/** Nobody sits in a meeting longer: one that was left without 散会 must not hold the data for days. */
const LONGEST_MS = 12 * 3_600_000

/** Ended by itself at `now` (ms). So it is where a clock was set to another day: a negative age is no age. */
export const isOver = ({ since }: Pick<Meeting, 'since'>, now: number): boolean =>
  !(Math.abs(now - Date.parse(since)) < LONGEST_MS)

/** Reads what was kept; null where it is not a meeting. */
export function parseMeeting(kept: unknown): Meeting | null {
  if (typeof kept !== 'object' || kept === null) return null
  const { address, version, since } = kept as Partial<Record<keyof Meeting, unknown>>
  if (typeof address !== 'string' || typeof version !== 'string' || typeof since !== 'string')
    return null
  // Only ways inside the app; an address is followed.
  return version && since && isStage(address) ? { address, version, since } : null
}

const pathOf = (address: string): string => address.split(/[?#]/, 1)[0] ?? ''

/** True for the big screen and for the speaker's own. */
export const isStage = (address: string): boolean =>
  /^\/meeting\/[^/]+\/(present|speaker)\/?$/.test(pathOf(address))

/** True where `address` shows the deck of this meeting: the tab may have been put away and brought back. */
export const isOfMeeting = ({ address }: Meeting, other: string): boolean =>
  isStage(other) && deckPath(address) === deckPath(other)

const deckPath = (address: string) => pathOf(address).replace(/\/(present|speaker)\/?$/, '')
