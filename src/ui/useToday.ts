import { inject, ref, type InjectionKey, type Ref } from 'vue'

export const todayKey: InjectionKey<Readonly<Ref<string>>> = Symbol('today')

/** The reader's day as an ISO date; '' while the page is still what the build made, which knows no day. */
export const useToday = (): Readonly<Ref<string>> => inject(todayKey, () => ref(''), true)
