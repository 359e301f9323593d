import { useBroadcastChannel } from '@vueuse/core'
import { onMounted, watch } from 'vue'

/** Where the screen stands. */
export interface StageState {
  readonly slide: number
  readonly black: boolean
}

/** `state` is missing from the question that a window asks when it opens. */
interface Message {
  readonly deck: string
  readonly state?: StageState
}

/**
 * Keeps the windows of one meeting on the same slide. Only what somebody did here is told, never what was heard:
 * two windows that are turned at once could otherwise swap for ever.
 */
export function useStageChannel(
  deck: () => string,
  now: () => StageState,
  hear: (state: StageState) => void,
) {
  const { data, post, isSupported } = useBroadcastChannel<Message | undefined, Message>({
    name: 'shukan.meeting',
  })
  const tell = () => isSupported.value && post({ deck: deck(), state: now() })

  watch(data, (message) => {
    if (message?.deck !== deck()) return
    if (message.state) hear(message.state)
    else tell()
  })
  onMounted(() => isSupported.value && post({ deck: deck() }))

  return { tell, isSupported }
}
