/** A section of an original as it is set on the screen: paragraphs of segments, each with what is marked in it. */
import type { Statement } from '../../../record/dataset.ts'
import type { LocatedSection, PlacedFigure } from './locate.ts'
import type { Span } from './placeTokens.ts'

interface Segment {
  readonly text: string
  readonly statement?: Statement
  /** True for the segment in which its figure begins; a line break may split a figure into two. */
  readonly first?: boolean
  /** A number that is no recorded figure. */
  readonly other?: boolean
}

export type Paragraph = readonly Segment[]

/**
 * Official documents print 28 characters a line. Where no line of a text is much longer, it was broken by the width
 * of a page, and a long line that ends without a full stop goes on in the next.
 */
const PAGE_WIDTH = /[^\r\n]{60}/
const FULL_LINE = 24
const ENDS_SENTENCE = /[。.．;；:：!！?？》»”"')）】]$/

/** The original text, character by character; only blank lines and the breaks of full lines are not shown. */
export function paragraphsOf(original: string, section: LocatedSection): readonly Paragraph[] {
  return joinedLines(original, section).map((lines) =>
    lines.flatMap((line) => segmentsOf(original, line, section)),
  )
}

function joinedLines(original: string, { start, end }: Span): Span[][] {
  const paragraphs: Span[][] = []
  const isPrinted = !PAGE_WIDTH.test(original)
  let goesOn = false
  for (const match of original.slice(start, end).matchAll(/[^\r\n]+/g)) {
    const text = match[0].trim()
    if (text === '') continue
    const from = start + match.index + match[0].indexOf(text)
    const line = { start: from, end: from + text.length }
    if (goesOn) paragraphs.at(-1)?.push(line)
    else paragraphs.push([line])
    goesOn = isPrinted && text.length >= FULL_LINE && !ENDS_SENTENCE.test(text)
  }
  return paragraphs
}

function segmentsOf(original: string, line: Span, { figures, others }: LocatedSection): Segment[] {
  const inLine = [...figures, ...others]
    .filter((span) => span.start < line.end && line.start < span.end)
    .sort((a, b) => a.start - b.start)
  const segments: Segment[] = []
  let from = line.start
  for (const span of inLine) {
    const start = Math.max(span.start, from)
    const end = Math.min(span.end, line.end)
    if (start > from) segments.push({ text: original.slice(from, start) })
    // A number may reach into a figure beside it; what is taken already is not shown again.
    if (end <= start) continue
    const text = original.slice(start, end)
    segments.push(
      isFigure(span)
        ? { text, statement: span.statement, first: start === span.start }
        : { text, other: true },
    )
    from = end
  }
  if (from < line.end) segments.push({ text: original.slice(from, line.end) })
  return segments
}

const isFigure = (span: Span): span is PlacedFigure => 'statement' in span

/** Ids of what can be jumped to: a section by its path as on the document's page, a figure by its statement. */
export const FRONT = 'front'
