/** Which of two dataset versions is the newer one. */

/** The part of a dataset or manifest that orders it. */
export interface Release {
  /** `<semver>+<hash>` */
  readonly version: string
  /** ISO date */
  readonly released: string
}

/**
 * Below 0 where `a` is older, above 0 where it is newer, 0 where the two cannot be told apart in time.
 * The date leads, the semver part of the version breaks the tie; the hash behind `+` says nothing.
 */
export function compareReleases(a: Release, b: Release): number {
  // ISO dates sort as text.
  if (a.released !== b.released) return a.released < b.released ? -1 : 1
  const theirs = numbersOf(b.version)
  for (const [index, number] of numbersOf(a.version).entries()) {
    const difference = number - (theirs[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** `0.10.2+1a2b3c4d` → [0, 10, 2]; pre-release marks are not used for data. */
function numbersOf(version: string): [number, number, number] {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? []
  return [Number(major ?? 0), Number(minor ?? 0), Number(patch ?? 0)]
}
