/** Heights of the places picture in em, known without any chart code. */
import type { ChartMark, ChartRow } from '../record/chartModel'
import { textWidth } from './textWidth'

export interface PlacesOptions {
  /** Said over the marks of another definition: `口径不同`. */
  readonly asideText?: string
  /** 长辈版: the figure has a line of its own under its name, and nothing is cut. */
  readonly isApart?: boolean
}

/** The label stands above its track, so that long names and large type fit a narrow phone. */
export const placesEm = {
  ...{ label: 1.5, line: 1.3, track: 2.3, ends: 1.4, head: 2 },
  /** What a line holds at 24 px on a phone of 320 px, less what a guessed width may be wrong by. */
  narrowest: 8,
  ...{ left: 0.5, right: 1, zone: 1, bar: 0.62 },
  /** From the track's top to its middle line: a pennant must not touch the label above. */
  middle: 1.1,
} as const

export interface PlacesStack {
  readonly places: readonly {
    readonly mark: ChartMark
    readonly top: number
    readonly label: number
  }[]
  readonly endsTop: number
  /** NaN where nothing stands aside. */
  readonly headTop: number
  readonly height: number
}

/** Marks that may be compared, the ends of their scale, then those of another definition; all tops in em. */
export function stackPlaces(row: ChartRow, { isApart }: PlacesOptions = {}): PlacesStack {
  let top = 0
  const place = (mark: ChartMark) => {
    const lines = Math.ceil(textWidth(mark.label, 1) / placesEm.narrowest) + 1
    const label = isApart ? lines * placesEm.line : placesEm.label
    const placed = { mark, top, label }
    top += label + placesEm.track
    return placed
  }
  const beside = row.marks.filter((mark) => !mark.aside).map(place)
  const endsTop = top
  top += placesEm.ends
  const headTop = row.marks.some((mark) => mark.aside) ? top : Number.NaN
  if (headTop) top += placesEm.head
  const aside = row.marks.filter((mark) => mark.aside).map(place)
  return { places: [...beside, ...aside], endsTop, headTop, height: top }
}
