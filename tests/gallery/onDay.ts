import { h, provide, ref, type VNode } from 'vue'
import { todayKey } from '../../src/ui/useToday'

/** A piece as it is seen on a day; '' before the day is known. */
export const onDay = (today: string, show: () => VNode): VNode =>
  h({
    setup() {
      provide(todayKey, ref(today))
      return show
    },
  })
