import { computed, type ComputedRef } from 'vue'
import { useRoute } from 'vue-router'
import { hashTarget } from '../platform/pure/linkCode'

/** Id of the element that the address points to; `:target` knows nothing of addresses that the router has set. */
export function useAddressTarget(): ComputedRef<string> {
  const route = useRoute()
  return computed(() => hashTarget(route.hash))
}
