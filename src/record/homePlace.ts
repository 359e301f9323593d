/** The place that the edition is about, and what it lies in. */
import type { Dataset, Place } from './dataset.ts'

export interface HomePlace {
  readonly id: string
  /** What it lies in, '' where the places name none. */
  readonly province: string
  readonly nation: string
}

/** The city, its province, its nation: as far as the places say. */
function lineageOf({ edition, places }: Pick<Dataset, 'edition' | 'places'>): readonly Place[] {
  const found: Place[] = []
  for (let id = edition.home; id; id = found.at(-1)!.parent) {
    const place = places.find((one) => one.id === id)
    if (!place || found.includes(place)) break
    found.push(place)
  }
  return found
}

export function homeOf(dataset: Pick<Dataset, 'edition' | 'places'>): HomePlace {
  const above = lineageOf(dataset).slice(1)
  const nation = above.find(({ level }) => level === 'nation')
  return {
    id: dataset.edition.home,
    province: above.find((place) => place !== nation)?.id ?? '',
    nation: nation?.id ?? '',
  }
}

/** The city, what it lies in, then the other places in their order: a reader looks for the city first. */
export function cityFirst(dataset: Pick<Dataset, 'edition' | 'places'>): readonly Place[] {
  const own = lineageOf(dataset)
  return [...own, ...dataset.places.filter((place) => !own.includes(place))]
}

type Placed = { readonly place: string }

/** Sorts what is said of the city before what is said of other places; else the order stays. */
export const homeFirst =
  ({ id }: HomePlace) =>
  (a: Placed, b: Placed): number =>
    Number(a.place !== id) - Number(b.place !== id)
