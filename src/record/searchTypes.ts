/** What the search knows, gives back and reads from its file. */

/** Shape and token rules of the search file; a file with another number is not used but made anew in the app. */
export const SEARCH_SCHEMA = 1

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
  /** Higher is better; about 100 for a whole name, about 40 for a loose match. */
  readonly score: number
  /** The other name that fitted best (an alias, a printed form), '' where a name itself did. */
  readonly via: string
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

/** The library's index, written small (features/search/engine/searchIndex.ts). */
export interface PackedIndex {
  /** Keys of the entries, by their number. */
  readonly entries: readonly string[]
  /** How many tokens each entry has. */
  readonly lengths: readonly number[]
  /** Token → its entries' numbers in base 36, each as the step from the one before. */
  readonly tokens: Readonly<Record<string, string>>
}

/** Made by the build for one version of the dataset; see decisions/0006. */
export interface SearchFile extends SearchTables {
  readonly schema: typeof SEARCH_SCHEMA
  /** Version of the dataset that it belongs to. */
  readonly version: string
  readonly index: PackedIndex
}

/** A half-open range of characters in a displayed text. */
export type Range = readonly [start: number, end: number]
