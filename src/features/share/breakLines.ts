/** Breaks a text into lines as Chinese is set: after any character, but never apart what belongs together. */
import { wordsAt } from '../../record/comparatorWords'

/** These never begin a line (标点避头尾). */
const CLOSING = /^[,。、;:?!)》〉」』】〕”’%‰…·,.;:!?)\]}]/u
/** These never end one. */
const OPENING = /[《〈「『【〔(“‘([{]$/u
const COUNTED = '[年月日号亿万家个条项]'
/** A Latin word stays whole; a number keeps its comparator and what is counted: `超65%`, `90号`, `50家左右`. */
const PIECES = new RegExp(
  `(?:${wordsAt('before')})?[\\d\uff10-\uff19][\\d\uff10-\uff19.,]*%?${COUNTED}*(?:${wordsAt('behind')})?|[A-Za-z0-9][A-Za-z0-9.+\\-–'’]*|\\s+|.`,
  'gsu',
)

/** `measure` says how wide a text is, in the unit of `width`. */
export function breakLines(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = []
  let line = ''
  const close = () => {
    if (line.trim()) lines.push(line.trimEnd())
    line = ''
  }
  for (const unit of unitsOf(text)) {
    if (measure((line + unit).trimEnd()) <= width) {
      line = line ? line + unit : unit.trimStart()
      continue
    }
    close()
    // Wider than a whole line: an address or a very long word is cut wherever it must be.
    for (const character of measure(unit.trim()) > width ? [...unit] : [unit]) {
      if (line && measure(line + character) > width) close()
      line += line ? character : character.trimStart()
    }
  }
  close()
  return lines
}

/** Pieces that may begin a line, with all that must not be torn from them. */
function unitsOf(text: string): readonly string[] {
  const units: string[] = []
  for (const piece of text.match(PIECES) ?? []) {
    const last = units.at(-1)
    if (last !== undefined && (CLOSING.test(piece) || OPENING.test(last)))
      units[units.length - 1] = last + piece
    else units.push(piece)
  }
  return units
}
