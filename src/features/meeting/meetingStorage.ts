/** The meeting that runs: for all windows in localStorage, and in each window whether it takes part. */
import { isOfMeeting, isOver, parseMeeting, type Meeting } from './engine/meeting'
import { readText, writeText, type TextStore } from '../../platform/localText'

export const MEETING_KEY = 'shukan.meeting'
/** In sessionStorage: survives a reload and a tab that was put away, ends when the app is closed. */
export const HERE_KEY = 'shukan.meeting.here'

const windowStore = (): TextStore => globalThis.sessionStorage

/** Null where none runs, it is over or nothing can be read. */
export function readMeeting(store?: () => TextStore, now = Date.now()): Meeting | null {
  try {
    const meeting = parseMeeting(JSON.parse(readText(MEETING_KEY, store) ?? 'null'))
    return meeting && isOver(meeting, now) ? null : meeting
  } catch {
    return null
  }
}

/** Null ends it. False where this device keeps nothing: the meeting then lasts until the next reload. */
export const writeMeeting = (meeting: Meeting | null, store?: () => TextStore): boolean =>
  writeText(MEETING_KEY, meeting && JSON.stringify(meeting), store)

/** Whether this window takes part in the meeting. */
export const isHere = ({ since }: Meeting, store: () => TextStore = windowStore): boolean =>
  readText(HERE_KEY, store) === since

/** Says that this window takes part, or with null that it does no longer. */
export const writeHere = (meeting: Meeting | null, store: () => TextStore = windowStore): boolean =>
  writeText(HERE_KEY, meeting && meeting.since, store)

/**
 * The meeting that a start of the app at `address` continues: after a reload, and where a tab comes back to the
 * meeting's own screen. Anywhere else the app was closed meanwhile, and 会议 offers to go on.
 */
export function meetingToContinue(
  address: string,
  store?: () => TextStore,
  session: () => TextStore = windowStore,
): Meeting | null {
  const meeting = readMeeting(store)
  if (!meeting) return null
  if (isHere(meeting, session)) return meeting
  if (!isOfMeeting(meeting, address)) return null
  writeHere(meeting, session)
  return meeting
}

/** Tells what another window of this device made of the meeting; returns how to stop. */
export function watchMeeting(tell: (meeting: Meeting | null) => void): () => void {
  const heard = (event: StorageEvent) => {
    // A null key: everything was cleared.
    if (event.key === MEETING_KEY || event.key === null) tell(readMeeting())
  }
  globalThis.addEventListener?.('storage', heard)
  return () => globalThis.removeEventListener?.('storage', heard)
}
