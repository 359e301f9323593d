import { useBroadcastChannel } from '@vueuse/core'
import { onBeforeUnmount, onMounted, ref, watch } from 'vue'
import type { DeckScreen } from './useDeckSource'

/**
 * Whether a speaker's window of this deck lives, said by the browser itself: each holds a shared lock until it ends,
 * however it ends. Where there are no locks its farewell (useStageChannel) has to do.
 */
const nameOf = (deck: string) => `shukan.speaker.${deck}`

/** Held until `signal`. */
function holdSpeakerLock(deck: string, signal: AbortSignal) {
  const untilClosed = () =>
    new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
  request(deck, { mode: 'shared', signal }, untilClosed)
}

/** Calls `act` once when no speaker's window is left, at once where there is none. */
function onSpeakersGone(deck: string, signal: AbortSignal, act: () => void) {
  request(deck, { mode: 'exclusive', signal }, act)
}

function request(deck: string, options: LockOptions, act: () => void | Promise<void>) {
  // It is refused when the signal comes first, or where the browser keeps nothing for this site.
  navigator.locks?.request(nameOf(deck), options, act).catch(() => undefined)
}

/** Where the screen stands. */
interface StageState {
  readonly slide: number
  readonly black: boolean
}

/** `state` is missing from the question that a window asks when it opens, and from a speaker's farewell. */
interface Message {
  readonly deck: string
  readonly from: DeckScreen
  readonly state?: StageState
  readonly leaves?: true
}

/** Long enough for a window on the same device to answer, too short to be missed on the big screen. */
const ANSWER_MS = 400

/**
 * Keeps the windows of one meeting on the same slide. Only what somebody did here is told, never what was heard:
 * two windows that are turned at once could otherwise swap for ever.
 */
export function useStageChannel(
  screen: DeckScreen,
  deck: () => string,
  now: () => StageState,
  onMessage: (state: StageState) => void,
) {
  const { data, post, isSupported } = useBroadcastChannel<Message | undefined, Message>({
    name: 'shukan.meeting',
  })
  const send = (what: Partial<Message>) =>
    isSupported.value && post({ deck: deck(), from: screen, ...what })
  const broadcast = () => send({ state: now() })

  /** Taken for granted until nobody answers: what is meant for the speaker is not shown meanwhile. */
  const hasSpeaker = ref(true)
  let answered = false
  let waiting: ReturnType<typeof setTimeout> | undefined
  function ping() {
    answered = false
    send({})
    clearTimeout(waiting)
    waiting = setTimeout(() => (hasSpeaker.value = answered), ANSWER_MS)
  }

  const closing = new AbortController()
  let watching = false
  /** A window that is killed says no farewell. */
  function watchSpeakers() {
    if (watching || screen === 'speaker') return
    watching = true
    onSpeakersGone(deck(), closing.signal, () => {
      watching = false
      ping()
    })
  }

  watch(data, (message) => {
    if (message?.deck !== deck()) return
    if (message.leaves) return ping()
    if (message.from === 'speaker') {
      answered = hasSpeaker.value = true
      watchSpeakers()
    }
    if (message.state) onMessage(message.state)
    else broadcast()
  })

  const leave = () => screen === 'speaker' && send({ leaves: true })
  onMounted(() => {
    if (screen === 'speaker') holdSpeakerLock(deck(), closing.signal)
    ping()
    addEventListener('pagehide', leave)
    // Back from the browser's cache of pages.
    addEventListener('pageshow', broadcast)
  })
  onBeforeUnmount(() => {
    clearTimeout(waiting)
    closing.abort()
    removeEventListener('pagehide', leave)
    removeEventListener('pageshow', broadcast)
    leave()
  })

  return { broadcast, isSupported, hasSpeaker }
}
