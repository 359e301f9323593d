/** What a title or a cell says of the time it speaks of: record/printedPeriod with a year lent to a bare month. Pure. */
import { readPeriod } from '../../../record/printedPeriod.ts'

/** Canonical; undefined where it is no period. `year` belongs to a bare `6月`, '' where nobody says one. */
export const readCellPeriod = (text: string, year: string): string | undefined =>
  readPeriod(text, { year: year || undefined })

const ANY_YEAR = 2000

/** A period, if need be of a year that is said elsewhere. */
export const isPeriodLike = (text: string): boolean =>
  readCellPeriod(text, String(ANY_YEAR)) !== undefined

/** The year that a title or a cell names, else ''. */
export const yearIn = (text: string): string =>
  /(?<!\d)(?:19[5-9]|20[0-9])\d(?=年|$|\s|[-./年])/.exec(text)?.[0] ?? ''
