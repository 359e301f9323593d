import { onMounted, readonly, shallowRef, type Ref } from 'vue'
import { whenIdle } from './whenIdle'

/** True once the component is mounted and the page has nothing better to do: for what a first look can do without. */
export function useAtRest(): Readonly<Ref<boolean>> {
  const atRest = shallowRef(false)
  onMounted(async () => {
    await whenIdle()
    atRest.value = true
  })
  return readonly(atRest)
}
