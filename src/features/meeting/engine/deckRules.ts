/** What a deck may hold, and how its order changes. Pure: each function returns a new list. */
import { withoutHidden } from '../../../platform/pure/hiddenCharacters.ts'
import { DECK_LIMITS } from '../../../record/deckLimits.ts'
import type { Deck, Slide } from '../../../record/personalRows.ts'

/** Characters as a reader counts them: an emoji is one. */
export const lengthOf = (text: string): number => [...text].length

/** What the reader typed or pasted, as it is kept: nothing hidden, nothing too long. */
export const cleanText = (text: string, most: number): string =>
  [...withoutHidden(text.replace(/\s+/g, ' '))].slice(0, most).join('').trim()

/** The slides with those indicators behind them that are not among them yet, as many as fit. */
export function withIndicators(slides: readonly Slide[], indicators: readonly string[]) {
  const there = new Set(slides.map(({ indicator }) => indicator))
  const fresh = [...new Set(indicators)].filter((indicator) => !there.has(indicator))
  return [...slides, ...fresh.map((indicator) => ({ indicator, line: '' }))].slice(
    0,
    DECK_LIMITS.slides,
  )
}

/** The slide at `from` moved to `to`; a place outside the list leaves it. */
export function withMoved(slides: readonly Slide[], from: number, to: number): readonly Slide[] {
  const slide = slides[from]
  if (!slide || to < 0 || to >= slides.length) return slides
  const others = without(slides, from)
  return [...others.slice(0, to), slide, ...others.slice(to)]
}

/** The slides without the one at `index`. */
export const without = (slides: readonly Slide[], index: number): readonly Slide[] =>
  slides.filter((_, at) => at !== index)

/** The slides with another line at `index`. */
export const withLine = (slides: readonly Slide[], index: number, line: string) =>
  slides.map((slide, at) =>
    at === index ? { ...slide, line: cleanText(line, DECK_LIMITS.line) } : slide,
  )

/** Whether two decks hold the same under the same name; what is received twice is kept once. */
export const isSameDeck = (
  a: Pick<Deck, 'name' | 'slides'>,
  b: Pick<Deck, 'name' | 'slides'>,
): boolean =>
  cleanText(a.name, DECK_LIMITS.name) === cleanText(b.name, DECK_LIMITS.name) &&
  a.slides.length === b.slides.length &&
  a.slides.every(
    ({ indicator, line }, at) =>
      indicator === b.slides[at]?.indicator && line === b.slides[at].line,
  )
