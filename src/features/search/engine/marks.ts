/** What of a text a query means, from the terms that the index found; no HTML is made here. */
import type { Range } from '../../../record/searchTypes.ts'
import type { Found } from './judge.ts'
import type { Atom, Reader } from './readings.ts'
import type { RowFound } from './textIndex.ts'
import {
  INITIALS,
  loose,
  pairTokens,
  shortTokens,
  SOUND,
  soundTokens,
  type Token,
} from './tokens.ts'
import type { Fold } from './units.ts'

/** The pieces to mark where a hit is shown: of the name that was found, and what the query says of a figure. */
export function marksOf({ row, conditions, query }: Found, reader: Reader): string[] {
  const asked = conditions.map(({ from, to }) => {
    const [first, last] = [query.units[from], query.units[to - 1]]
    return first && last ? query.text.slice(first.start, last.end) : ''
  })
  return [
    ...new Set([...(row ? piecesOf(row, textOf(row, reader), reader) : []), ...asked]),
  ].filter(Boolean)
}

/** Its name, or of what is told of it the text that holds most. */
export function textOf(row: RowFound, reader: Reader): string {
  if (row.role === 'name') return row.name
  const texts = row.entry[row.role]
  const lengths = texts.map((text) => piecesOf(row, text, reader).join('').length)
  return texts[lengths.indexOf(Math.max(...lengths))] ?? ''
}

function piecesOf({ asked, terms }: RowFound, text: string, { atomsOf }: Reader): string[] {
  const found = new Set(terms)
  const atoms = atomsOf(text)
  const tokens = [pairTokens, shortTokens, soundTokens].flatMap((cut) => cut(atoms))
  const several = asked.length > 1
  const ranges = tokens
    .filter(({ term }) => found.has(term))
    .map((token): Range => {
      const to = endOf(token, atoms, asked)
      return [atoms[token.from]!.start, atoms[to - 1]!.end]
    })
    // One character out of several is no mark of it: 福 of 福州 in 福建.
    .filter(([start, end]) => !several || end - start > 1)
  return joined(ranges).map(([start, end]) => text.slice(start, end))
}

/** A token by sound goes on behind what was typed. */
function endOf(
  { term, from, to }: Token,
  atoms: readonly Atom[],
  asked: readonly string[],
): number {
  const typed = asked.filter((one) => term.startsWith(one)).sort((a, b) => b.length - a.length)[0]
  if (!typed || typed.length === term.length) return to
  if (!typed.startsWith(INITIALS) && !typed.startsWith(SOUND)) return from + 1
  let letters = ''
  for (let at = from; at < to; at += 1) {
    const { reading, text } = atoms[at]!
    letters += typed.startsWith(INITIALS) ? (reading[0] ?? text) : reading || text
    if (loose(letters).length >= typed.length - 1) return at + 1
  }
  return to
}

function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = []
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1)
    if (last && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)]
    else result.push([start, end])
  }
  return result
}

/** Where these pieces stand in a displayed text of either script, first to last, never overlapping. */
export function rangesOf(text: string, marks: readonly string[], fold: Fold): readonly Range[] {
  const shown = plain(text, fold)
  const ranges: Range[] = []
  for (const mark of marks) {
    const piece = plain(mark, fold)
    for (
      let at = shown.indexOf(piece);
      at >= 0 && piece;
      at = shown.indexOf(piece, at + piece.length)
    )
      ranges.push([at, at + piece.length])
  }
  return joined(ranges)
}

/** Simplified, lower case, half width, each character at its place. */
const plain = (text: string, fold: Fold): string =>
  text
    .replace(/[^\u4e00-\u9fff]/g, (char) => {
      const bare = char.normalize('NFKC').toLowerCase()
      return bare.length === 1 ? bare : char
    })
    .replace(/[\u4e00-\u9fff]/g, (char) => fold.get(char) ?? char)
