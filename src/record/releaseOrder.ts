/** Which of two dataset versions is the newer one. */

/** The part of a dataset or manifest that orders it. */
export interface Release {
  /** `<semver>+<hash>` */
  readonly version: string
  /** ISO date */
  readonly released: string
  /** Rises with every release; absent in manifests of before 2026-12, whose version says the same. */
  readonly sequence?: number | undefined
}

/**
 * Below 0 where `a` is older, above 0 where it is newer, 0 where the two cannot be told apart in time.
 * The sequence leads, for a mistyped date must not outlive the next release; the date breaks the tie; the hash behind
 * `+` says nothing.
 */
export function compareReleases(a: Release, b: Release): number {
  const difference = placeOf(a) - placeOf(b)
  if (difference !== 0) return difference
  // ISO dates sort as text.
  return a.released === b.released ? 0 : a.released < b.released ? -1 : 1
}

/** Its place among all releases. */
export const placeOf = ({ sequence, version }: Omit<Release, 'released'>): number =>
  sequence ?? sequenceOf(version)

/** `0.10.2+1a2b3c4d` → 10002: three digits for each part, as the tables' check allows. */
export function sequenceOf(version: string): number {
  const [, ...parts] = /^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? []
  return parts.reduce((sum, part) => sum * 1000 + Number(part), 0)
}

/** Days by which a host's date may be ahead: time zones, and a release that is laid out the evening before. */
const AHEAD_DAYS = 2
const DAY_MS = 86_400_000

/**
 * Whether data can have been released on that day, seen from `today` (ISO date). A device clock that was set back
 * is put right by `known`, a release that this device has: that day has been.
 */
export function isCredibleDate(released: string, today: string, known: string): boolean {
  if (!isIsoDate(released)) return false
  const latest = Math.max(...[today, known].filter(isIsoDate).map((day) => Date.parse(day)))
  return Date.parse(released) <= latest + AHEAD_DAYS * DAY_MS
}

/** `2026-02-28`, but neither `2026-02-31` nor `zzzz`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
