/** What the search knows, gives back and reads from its file. */

/** Shape of the search file; a file with another number is not used but made anew in the app. */
export const SEARCH_SCHEMA = 2

export const SEARCH_KINDS = [
  'indicator',
  'statement',
  'task',
  'department',
  'document',
  'system',
  'commitment',
  'unstated',
  'area',
] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

export interface SearchHit {
  readonly kind: SearchKind
  readonly id: string
  /** Higher is better; comparable only among the hits of one query. */
  readonly score: number
  /** The other text that fitted best (an alias, a printed form, what is told of it), '' where its name did. */
  readonly via: string
  /** Of an indicator: the statement that answers what was said of place, year or number, '' where nothing was. */
  readonly figure: string
  /** Pieces of text that the query means, to be marked where the hit shows them. */
  readonly marks: readonly string[]
}

/** Pinyin without tones, ü as v; kept by character because a phone carries no dictionary. */
export interface Readings {
  /** Character → its usual syllable in this dataset. */
  readonly chars: Readonly<Record<string, string>>
  /** Text → its syllables, one a Chinese character, where they are not the usual ones. */
  readonly texts: Readonly<Record<string, string>>
}

/** Traditional characters and their Simplified ones, at the same place in both texts. */
export interface Folding {
  readonly from: string
  readonly to: string
}

export interface SearchTables {
  readonly readings: Readings
  readonly folding: Folding
}

/** Made by the build for one version of the dataset; see decisions/0006. */
export interface SearchFile extends SearchTables {
  readonly schema: typeof SEARCH_SCHEMA
  /** Version of the dataset that it belongs to. */
  readonly version: string
}

/** A half-open range of characters in a displayed text. */
export type Range = readonly [start: number, end: number]
