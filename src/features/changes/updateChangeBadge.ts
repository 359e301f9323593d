import type { Pinia } from 'pinia'
import { watch } from 'vue'
import { useChangeNoticeStore } from './changeNoticeStore'
import { useChangesStore } from './changesStore'
import { showBadge } from '../../platform/appBadge'

/** Keeps the line on 总览 and the badge of the app's icon at the number of unseen changes that concern the reader. */
export function updateChangeBadge(pinia: Pinia) {
  const changes = useChangesStore(pinia)
  const notice = useChangeNoticeStore(pinia)
  changes.open()
  watch(
    () => changes.unseen,
    (count) => {
      notice.count = count
      void showBadge(count)
    },
    { immediate: true },
  )
}
