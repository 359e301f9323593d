import { onKeyStroke } from '@vueuse/core'
import { computed, onMounted, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { isComposing } from '../../platform/isComposing'
import { useMeetingStore } from './meetingStore'
import { type DeckScreen, useDeckSource } from './useDeckSource'
import { useStageChannel } from './useStageChannel'

/** What the big screen and the speaker's own have in common: the slide, the ways, the meeting. */
export function useStage(id: () => string, screen: DeckScreen) {
  const route = useRoute()
  const router = useRouter()
  const meeting = useMeetingStore()
  const { source, to } = useDeckSource(id)
  const black = ref(false)

  const count = computed(() => source.value.slides.length)
  const at = computed(() => {
    const asked = Number.parseInt(String(route.query.slide)) || 1
    return Math.min(Math.max(asked, 1), Math.max(count.value, 1))
  })
  const slide = computed(() => source.value.slides[at.value - 1])

  /** The slide that was asked for last; the address follows a little later. */
  let aim = at.value

  function show(slide: number, isBlack: boolean) {
    black.value = isBlack
    if (slide !== at.value && slide >= 1 && slide <= count.value)
      void router.replace(to(screen, slide))
  }
  const {
    broadcast,
    isSupported: inStep,
    hasSpeaker,
  } = useStageChannel(
    screen,
    () => router.resolve(to('deck')).href,
    () => ({ slide: aim, black: black.value }),
    (state) => {
      aim = state.slide
      show(state.slide, state.black)
    },
  )
  watch(at, (now) => (aim = now))

  function go(slide: number) {
    aim = Math.min(Math.max(slide, 1), Math.max(count.value, 1))
    show(aim, false)
    broadcast()
  }
  function toggleBlack() {
    black.value = !black.value
    broadcast()
  }
  useStageKeys({
    next: () => go(aim + 1),
    previous: () => go(aim - 1),
    first: () => go(1),
    last: () => go(count.value),
    black: toggleBlack,
  })

  // The meeting remembers the big screen's address, also where the speaker's window turned it.
  watch(
    [at, count],
    () => {
      if (count.value) meeting.show(router.resolve(to('present', at.value)).fullPath)
    },
    { immediate: true },
  )
  // 散会 in any window ends it in all.
  watch(
    () => meeting.isParticipating,
    (isParticipating) => isParticipating || void router.replace(to('deck')),
  )
  onMounted(() => document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true }))

  return { source, to, at, count, slide, black, go, toggleBlack, inStep, hasSpeaker, meeting }
}

interface StageWays {
  next(): void
  previous(): void
  first(): void
  last(): void
  black(): void
}

const KEYS: Readonly<Record<string, keyof StageWays>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  // A clicker is a keyboard with these two, and `.` or `b` for the black screen.
  PageDown: 'next',
  PageUp: 'previous',
  ' ': 'next',
  Home: 'first',
  End: 'last',
  b: 'black',
  B: 'black',
  '.': 'black',
}

/** Arrow keys, space, Home and End, and what a clicker sends; keys that a button or field needs are left to it. */
function useStageKeys(ways: StageWays) {
  onKeyStroke(Object.keys(KEYS), (event) => {
    const way = KEYS[event.key]
    const target = event.target as HTMLElement
    if (!way || isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return
    if (target.matches?.('input, textarea, select')) return
    if (event.key === ' ' && target.closest?.('button, a, summary')) return
    event.preventDefault()
    ways[way]()
  })
}
