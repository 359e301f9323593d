/** What the page hands over for a picture, and how tall that picture is; free of any chart code. */
import type { ChartMark, ChartRow, TrendPoint, TrendSeries } from '../record/chartModel'
import { calmMaximum, textWidth } from './scale'

/** Heights of a bullet row in em, known without any chart code: the page reserves the box before a picture comes. */
export interface BulletOptions {
  /** The row's own label above its track; true unless said otherwise. */
  readonly names?: boolean
  /** Each mark's label and text in the picture, and the ends of the scale: for a picture that stands alone. */
  readonly labels?: boolean
  /** Said beside marks of another definition when `labels` is set: `口径不同`. */
  readonly asideText?: string
}

export const bulletEm = {
  name: 1.55,
  callout: 1.55,
  /** Room for a pennant above the zone. */
  flag: 0.85,
  zone: 1.5,
  bar: 0.62,
  aside: 1.25,
  asideBar: 0.5,
  scaleEnds: 1.5,
  gap: 0.8,
  /** Left of the track half a glyph fits, right of it a pennant. */
  left: 0.5,
  right: 1,
} as const

/** Where the parts of a row start, in em from the row's top. */
export interface BulletShape {
  readonly above: readonly ChartMark[]
  readonly below: readonly ChartMark[]
  readonly calloutsTop: number
  readonly zoneTop: number
  readonly asideTop: number
  readonly asideLanes: number
  readonly scaleTop: number
  readonly calloutsBelowTop: number
  readonly height: number
}

/** How tall the parts of a row are; depends on its marks only, never on a width. */
export function bulletShape(
  row: ChartRow,
  { names = true, labels = false }: BulletOptions,
): BulletShape {
  const above = labels ? row.marks.filter((mark) => mark.role === 'target' && !mark.aside) : []
  const below = labels ? row.marks.filter((mark) => !above.includes(mark)) : []
  const aside = row.marks.filter((mark) => mark.aside)
  // Outlined bars would lie on top of each other; glyphs and flags share the first lane.
  const asideLanes = aside.length
    ? Math.max(1, aside.filter((mark) => mark.role === 'actual').length)
    : 0
  const calloutsTop = names ? bulletEm.name : 0
  const zoneTop = calloutsTop + above.length * bulletEm.callout + bulletEm.flag
  const asideTop = zoneTop + bulletEm.zone
  const scaleTop = asideTop + asideLanes * bulletEm.aside
  const calloutsBelowTop = scaleTop + (labels ? bulletEm.scaleEnds : 0)
  const height = calloutsBelowTop + below.length * bulletEm.callout + bulletEm.gap
  return {
    above,
    below,
    calloutsTop,
    zoneTop,
    asideTop,
    asideLanes,
    scaleTop,
    calloutsBelowTop,
    height,
  }
}

/** Height in em that a slot needs so that its row is drawn at full size. */
export function slotHeight(row: ChartRow): number {
  return bulletShape(row, { names: false }).height - bulletEm.gap
}

/** Heights of the places picture in em, known without any chart code. */
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

interface PlacesStack {
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

/** Where the points of a trend stand: a true time axis in years, one value scale, heights in em. */
export const trendEm = {
  ...{ legend: 1.6, plot: 10, axis: 1.8, top: 1.6, side: 2.2 },
} as const

/** Two names fit beside each other on the narrowest phone. */
export const LEGEND_COLUMNS = 2

export function trendHeight(series: readonly TrendSeries[]): number {
  const lines = Math.ceil(series.length / LEGEND_COLUMNS)
  return lines * trendEm.legend + trendEm.top + trendEm.plot + trendEm.axis
}

interface TrendScale {
  /** Whole years shown, first to last. */
  readonly years: readonly number[]
  readonly maximum: number
}

export function trendScale(series: readonly TrendSeries[]): TrendScale {
  const points = series.flatMap((one) => one.points)
  const times = points.map(timeOf).filter(Number.isFinite)
  const first = Math.floor(Math.min(...times))
  const last = Math.floor(Math.max(...times))
  const years = times.length
    ? Array.from({ length: last - first + 1 }, (_, step) => first + step)
    : []
  return { years, maximum: calmMaximum(points.map((point) => point.quantity)) }
}

/**
 * A moment in years: a year stands at its middle, because its figure belongs to all of it; a date stands where
 * it falls. NaN for what is neither.
 */
export function timeOf({ period }: TrendPoint): number {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(period)
  if (!match) return Number.NaN
  const [, year, month, day] = match
  if (!month) return Number(year) + 0.5
  return Number(year) + (Number(month) - 1 + (day ? (Number(day) - 1) / 31 : 0.5)) / 12
}

export type ChartInput =
  | { kind: 'bullet'; model: readonly ChartRow[]; options?: BulletOptions }
  | { kind: 'trend'; model: readonly TrendSeries[]; options?: undefined }
  | { kind: 'places'; model: ChartRow; options?: PlacesOptions }

/** Height of the picture in em of the chart's type size; the box is reserved with it before the picture comes. */
export function chartHeight(input: ChartInput): number {
  switch (input.kind) {
    case 'bullet':
      return input.model.reduce((sum, row) => sum + bulletShape(row, input.options ?? {}).height, 0)
    case 'trend':
      return trendHeight(input.model)
    case 'places':
      return stackPlaces(input.model, input.options).height
    default:
      return input satisfies never
  }
}
