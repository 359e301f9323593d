/** A deck as text, to be handed on: inside a link and as a file. Reading trusts nothing. Pure. */
import { fnv1a } from '../../../platform/pure/bytes.ts'
import { hasHidden } from '../../../platform/pure/hiddenCharacters.ts'
import { DECK_LIMITS } from '../../../record/deckLimits.ts'
import type { Deck, Slide } from '../../../record/personalRows.ts'
import { lengthOf } from './deckRules.ts'

/** What travels: no id and no time, they belong to the device. */
export interface TransferredDeck extends Pick<Deck, 'name' | 'slides'> {
  /** Version of the data that it was made with. */
  readonly data: string
}

export type DeckProblem =
  | 'empty'
  /** Cut off or altered on the way. */
  | 'damaged'
  /** Written by a newer app. */
  | 'newer'
  | 'notOurs'
  | 'tooLarge'
  | 'tooMany'
  | 'tooLong'
  /** Characters that nobody sees. */
  | 'hidden'

export type ReadDeck =
  | { readonly ok: true; readonly deck: TransferredDeck }
  | { readonly ok: false; readonly problem: DeckProblem }

export const DECK_VERSION = 1
export const DECK_FORMAT = 'shukan-deck'

const refused = (problem: DeckProblem): ReadDeck => ({ ok: false, problem })

/** The shortest text: `[name, data, [indicator or [indicator, line], …]]`. */
export const deckText = ({ name, data, slides }: TransferredDeck): string =>
  JSON.stringify([
    name,
    data,
    slides.map(({ indicator, line }) => (line ? [indicator, line] : indicator)),
  ])

/** Eight digits that tell whether a text arrived whole. */
export const deckChecksum = (text: string): string => fnv1a(`${DECK_VERSION}\n${text}`)

/** Reads what `deckText` wrote. */
export function readDeckText(text: string): ReadDeck {
  const parsed = parseJson(text)
  if (!Array.isArray(parsed)) return refused('notOurs')
  const [name, data, slides] = parsed as readonly unknown[]
  const rows = Array.isArray(slides)
    ? slides.map((slide: unknown) =>
        Array.isArray(slide) ? { indicator: slide[0], line: slide[1] } : { indicator: slide },
      )
    : undefined
  return checked({ name, data, slides: rows })
}

/** The file: readable, with names for everything. */
export const deckFile = (deck: TransferredDeck): string => {
  const { name, data, slides } = deck
  const checksum = deckChecksum(deckText(deck))
  const file = { format: DECK_FORMAT, version: DECK_VERSION, name, data, slides, checksum }
  // Spelt out, so that the sign itself in a file always means that the file was garbled on its way.
  return `${JSON.stringify(file, null, 2)}\n`.replaceAll('\ufffd', '\\ufffd')
}

/** Reads a file that `deckFile` wrote; one that was written by hand may leave out the checksum and the data. */
export function readDeckFile(text: string): ReadDeck {
  if (!text.trim()) return refused('empty')
  if (text.length > DECK_LIMITS.text) return refused('tooLarge')
  const parsed = parseJson(text)
  // A file that names our format somewhere but is no JSON was cut off or edited badly.
  if (parsed === undefined) return refused(text.includes(DECK_FORMAT) ? 'damaged' : 'notOurs')
  if (!isRecord(parsed) || parsed.format !== DECK_FORMAT) return refused('notOurs')
  if (typeof parsed.version === 'number' && parsed.version > DECK_VERSION) return refused('newer')
  if (parsed.version !== DECK_VERSION) return refused('notOurs')
  const read = checked({ name: parsed.name, data: parsed.data ?? '', slides: parsed.slides })
  if (!read.ok || parsed.checksum === undefined) return read
  return parsed.checksum === deckChecksum(deckText(read.deck)) ? read : refused('damaged')
}

/** Every part of the right kind and within its limits, or the first problem. */
function checked({ name, data, slides }: Record<keyof TransferredDeck, unknown>): ReadDeck {
  if (typeof name !== 'string' || typeof data !== 'string' || !Array.isArray(slides))
    return refused('notOurs')
  if (slides.length > DECK_LIMITS.slides) return refused('tooMany')
  if (slides.length === 0) return refused('empty')
  const rows = slides.map(slideOf)
  if (!rows.every((row) => row !== undefined)) return refused('notOurs')
  const tooLong =
    lengthOf(name) > DECK_LIMITS.name ||
    data.length > DECK_LIMITS.name ||
    rows.some((row) => lengthOf(row.line) > DECK_LIMITS.line)
  if (tooLong) return refused('tooLong')
  if ([name, data, ...rows.map(({ line }) => line)].some(hasHidden)) return refused('hidden')
  return { ok: true, deck: { name, data, slides: rows } }
}

function slideOf(row: unknown): Slide | undefined {
  if (!isRecord(row)) return undefined
  const { indicator, line = '' } = row
  if (typeof indicator !== 'string' || typeof line !== 'string') return undefined
  // As the tables write them; an id of a later version of the data looks the same.
  if (!/^[\w.-]+$/.test(indicator) || indicator.length > DECK_LIMITS.indicator) return undefined
  return { indicator, line }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
