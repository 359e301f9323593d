import type { Pinia } from 'pinia'
import { watch } from 'vue'
import { useChangeNoticeStore } from './changeNoticeStore'
import { useDatasetStore } from '../dataset/datasetStore'
import { showBadge } from '../../platform/appBadge'

/**
 * After a start, and whenever other data comes on the screen: is there something that the reader has not seen?
 * Only then are the two versions compared, with code that a start does not carry.
 */
export function watchForChanges(pinia: Pinia) {
  const dataset = useDatasetStore(pinia)
  const notice = useChangeNoticeStore(pinia)
  let telling = false

  watch(
    () => [dataset.previous, dataset.shown?.manifest.version] as const,
    async ([previous, version]) => {
      if (telling || !version || dataset.frozen) return
      // What this device began with is no news.
      if (!previous && !notice.seen) notice.markSeen(version)
      if (!previous || notice.seen === version) return showBadge(0)
      telling = true
      const { updateChangeBadge } = await import('./updateChangeBadge')
      updateChangeBadge(pinia)
    },
    { immediate: true },
  )
}
