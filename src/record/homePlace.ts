/** The place the product is about. */
export const HOME_PLACE = 'xiamen'

/** The city, what it lies in, then the other places in their order: a reader looks for the city first. */
export function cityFirst<Place extends { readonly id: string; readonly parent: string }>(
  places: readonly Place[],
): readonly Place[] {
  const own: Place[] = []
  for (let id = HOME_PLACE; id; id = own.at(-1)!.parent) {
    const place = places.find((one) => one.id === id)
    if (!place) break
    own.push(place)
  }
  return [...own, ...places.filter((place) => !own.includes(place))]
}

/** Sorts what is said of the city before what is said of other places; else the order stays. */
export const homeFirst = (a: { readonly place: string }, b: { readonly place: string }): number =>
  Number(a.place !== HOME_PLACE) - Number(b.place !== HOME_PLACE)
