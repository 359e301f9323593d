/**
 * Whether a speaker's window of this deck lives, said by the browser itself: each holds a shared lock until it ends,
 * however it ends. Where there are no locks its farewell (useStageChannel) has to do.
 */

const nameOf = (deck: string) => `shukan.speaker.${deck}`

/** Held until `signal`. */
export function holdSpeakerLock(deck: string, signal: AbortSignal) {
  const untilClosed = () =>
    new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
  request(deck, { mode: 'shared', signal }, untilClosed)
}

/** Calls `act` once when no speaker's window is left, at once where there is none. */
export function onSpeakersGone(deck: string, signal: AbortSignal, act: () => void) {
  request(deck, { mode: 'exclusive', signal }, act)
}

function request(deck: string, options: LockOptions, act: () => void | Promise<void>) {
  // It is refused when the signal comes first, or where the browser keeps nothing for this site.
  navigator.locks?.request(nameOf(deck), options, act).catch(() => undefined)
}
