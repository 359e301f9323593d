import type { InjectionKey } from 'vue'
import type { Picture } from '../record/chartModel'

/** Given by the prerender only: takes a picture and says the number under which it puts its SVG into the slot. */
export const prerenderKey: InjectionKey<(picture: Picture) => number> = Symbol('prerender')
