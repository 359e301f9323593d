/**
 * What a page or a chat left in a text without anybody having written it: characters that nobody sees, and the end of a
 * line between a number and the word that makes it a bound. The checker reads without them; its places lead back.
 */
import { endsBefore, startsBehind } from './comparatorWords.ts'

export interface Seamless {
  readonly text: string
  /** Index of `text` → index of the text as it was given. */
  readonly given: (at: number) => number
}

/** Zero-width characters, the soft hyphen, marks of direction; or one end of a line with the blanks around it. */
const SEAM =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+|[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*/g
/** Long enough for every comparator and for a number with its unit. */
const AROUND = 16

export function withoutSeams(given: string): Seamless {
  let text = ''
  let from = 0
  /** Where a seam was: index of `text`, and how much has been left out up to there. */
  const cuts: { readonly at: number; readonly left: number }[] = []
  for (const { 0: seam, index } of given.matchAll(SEAM)) {
    const end = index + seam.length
    const before = text.slice(-AROUND) + given.slice(from, index)
    if (/[\r\n]/.test(seam) && !isTorn(before.slice(-AROUND), given.slice(end, end + AROUND)))
      continue
    text += given.slice(from, index)
    from = end
    cuts.push({ at: text.length, left: end - text.length })
  }
  text += given.slice(from)
  return { text, given: (at) => at + (cuts.findLast((cut) => cut.at <= at)?.left ?? 0) }
}

/** 30个 / 以上。 and 超过 / 65% are one phrase; 5000家 / 以上数据来自… are two lines. */
const isTorn = (before: string, after: string): boolean =>
  (/[\d%％][^\s，。；：、,;:]{0,4}$/.test(before) && startsBehind(after)) ||
  (/^\d/.test(after) && endsBefore(before))
