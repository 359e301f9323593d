import { inject, type ComputedRef, type InjectionKey } from 'vue'
import type { Lookups } from '../record/lookups'

export const lookupsKey: InjectionKey<ComputedRef<Lookups>> = Symbol('lookups')

/** The record on screen; app/createShukan hands it out, so that no component hands it on. */
export function useLookups(): ComputedRef<Lookups> {
  const lookups = inject(lookupsKey)
  if (!lookups) throw new Error('useLookups needs an app that provides lookupsKey')
  return lookups
}
