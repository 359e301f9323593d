import { useWakeLock } from '@vueuse/core'
import { computed, onMounted, shallowRef } from 'vue'

/** Keeps the screen on while this is shown; the browser lets go when the phone is locked, and is asked again after. */
export function useAwake() {
  const { isSupported, isActive, request } = useWakeLock()
  const refused = shallowRef(false)
  onMounted(async () => {
    if (!isSupported.value) return
    try {
      await request('screen')
    } catch {
      // A battery that is nearly empty, or a policy of the device.
      refused.value = true
    }
  })
  return computed<'on' | 'unsupported' | 'refused' | 'off'>(() => {
    if (!isSupported.value) return 'unsupported'
    if (isActive.value) return 'on'
    return refused.value ? 'refused' : 'off'
  })
}
