import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import { isOver, type Meeting } from './engine/meeting'
import { isHere, readMeeting, watchMeeting, writeHere, writeMeeting } from './meetingStorage'
import { useDatasetStore } from '../dataset/datasetStore'

/** One long timer would stand still while the phone sleeps. */
const LOOK_MS = 60_000

/** 会议锁: from the first slide until 散会, or twelve hours later, the windows of the meeting show one version of the data, and no prompts. */
export const useMeetingStore = defineStore('meeting', () => {
  const dataset = useDatasetStore()
  const running = shallowRef<Meeting | null>(readMeeting())
  /** Whether this window takes part. */
  const isParticipating = shallowRef(running.value !== null && isHere(running.value))
  /** The version that the meeting began with, where this device no longer has it. */
  const lostVersion = computed(() => {
    const version = isParticipating.value && running.value?.version
    return version && version !== dataset.shown?.manifest.version ? version : ''
  })

  watchMeeting((meeting) => {
    const ended = isParticipating.value && meeting?.since !== running.value?.since
    running.value = meeting
    if (ended) leave()
  })

  let looking: ReturnType<typeof setInterval> | undefined
  watch(
    running,
    (meeting) => {
      clearInterval(looking)
      if (meeting) looking = setInterval(() => isOver(meeting, Date.now()) && end(), LOOK_MS)
    },
    { immediate: true, flush: 'sync' },
  )

  /** This window shows `address`: the meeting begins, or goes on there. */
  function show(address: string) {
    const { shown } = dataset
    if (!shown) return
    const going = isParticipating.value ? running.value : null
    const { version, since } = going ?? {
      version: shown.manifest.version,
      since: new Date().toISOString(),
    }
    running.value = { version, since, address }
    writeMeeting(running.value)
    join()
  }

  /** This window takes part from now on. */
  function join() {
    if (!running.value) return
    isParticipating.value = true
    writeHere(running.value)
    dataset.lockVersion()
  }

  /** 散会: for all windows. What was held back is offered from now on. */
  function end() {
    running.value = null
    writeMeeting(null)
    leave()
  }

  function leave() {
    isParticipating.value = false
    writeHere(null)
    void dataset.unlock()
  }

  return { running, isParticipating, lostVersion, show, join, end }
})
