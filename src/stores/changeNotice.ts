import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { readSeenVersion, writeSeenVersion } from '../storage/seenVersion'

/** How many unseen changes concern the reader. Part of the entry, so it knows no more; stores/changes.ts finds out. */
export const useChangeNoticeStore = defineStore('changeNotice', () => {
  const count = shallowRef(0)
  const seen = shallowRef(readSeenVersion())

  function markSeen(version: string) {
    seen.value = version
    writeSeenVersion(version)
  }

  return { count, seen, markSeen }
})
