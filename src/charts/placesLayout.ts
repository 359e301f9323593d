/** Heights of the places picture in em, known without any chart code. */
import type { ChartMark, ChartRow } from '../domain/chartModel'

/** The label stands above its track, so that long names and large type fit a narrow phone. */
export const placesEm = {
  ...{ label: 1.5, track: 2.3, ends: 1.4, head: 2 },
  ...{ left: 0.5, right: 1, zone: 1, bar: 0.62 },
  /** From the track's top to its middle line: a pennant must not touch the label above. */
  middle: 1.1,
} as const

export interface PlacesStack {
  readonly places: readonly { readonly mark: ChartMark; readonly top: number }[]
  readonly endsTop: number
  /** NaN where nothing stands aside. */
  readonly headTop: number
  readonly height: number
}

/** Marks that may be compared, the ends of their scale, then those of another definition; all tops in em. */
export function stackPlaces(row: ChartRow): PlacesStack {
  const step = placesEm.label + placesEm.track
  const beside = row.marks.filter((mark) => !mark.aside)
  const aside = row.marks.filter((mark) => mark.aside)
  const endsTop = beside.length * step
  const headTop = endsTop + placesEm.ends
  const asideTop = headTop + (aside.length ? placesEm.head : 0)
  return {
    places: [
      ...beside.map((mark, index) => ({ mark, top: index * step })),
      ...aside.map((mark, index) => ({ mark, top: asideTop + index * step })),
    ],
    endsTop,
    headTop: aside.length ? headTop : Number.NaN,
    height: asideTop + aside.length * step,
  }
}
