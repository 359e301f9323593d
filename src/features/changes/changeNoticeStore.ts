import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { readSeenVersion, writeSeenVersion } from './seenVersion'

/** How many unseen changes concern the reader. Part of the entry, so it knows no more; features/changes/changesStore.ts finds out. */
export const useChangeNoticeStore = defineStore('changeNotice', () => {
  const count = shallowRef(0)
  const seen = shallowRef(readSeenVersion())

  function markSeen(version: string) {
    seen.value = version
    writeSeenVersion(version)
  }

  return { count, seen, markSeen }
})
