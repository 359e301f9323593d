import { computed, type WritableComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** A filter kept in the address, so that back returns to it and it can be passed on; `''` leaves the address. */
export function useQueryChoice(name: string): WritableComputedRef<string> {
  const route = useRoute()
  const router = useRouter()
  return computed({
    get: () => String(route.query[name] ?? ''),
    set(value) {
      const query = { ...route.query, [name]: value || undefined }
      void router.replace({ query })
    },
  })
}
