/** The place the product is about. */
export const HOME_PLACE = 'xiamen'

/** Sorts what is said of the city before what is said of other places; else the order stays. */
export const homeFirst = (a: { readonly place: string }, b: { readonly place: string }): number =>
  Number(a.place !== HOME_PLACE) - Number(b.place !== HOME_PLACE)
