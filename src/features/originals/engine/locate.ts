/** Holds an original against the record: where each figure stands in it, what is missing, what else is printed. */
import type { Document, Section, Statement } from '../../../record/dataset.ts'
import type { Lookups } from '../../../record/lookups.ts'
import { fold, foldedText, type Folded } from './fold.ts'
import { markedSections, markWordings, sliceByMarks } from './sliceByMarks.ts'
import { placeTokens, scanNumbers, type Span } from './placeTokens.ts'

/** All spans are places in the original text, not in the folded one. */
export interface PlacedFigure extends Span {
  readonly statement: Statement
}

export interface LocatedSection extends Span {
  /** Undefined for what stands before the first opening. */
  readonly section: Section | undefined
  /** As printed. */
  readonly figures: readonly PlacedFigure[]
  /** Numbers that are no recorded figure: years, ordinals, numbers of documents, or something changed. */
  readonly others: readonly Span[]
}

export interface MissingFigure {
  readonly statement: Statement
  /** False where the opening of its section does not stand in the text. */
  readonly sectionFound: boolean
  /** Numbers with the same unit that its section holds instead. */
  readonly instead: readonly string[]
}

export interface LocatedOriginal {
  readonly document: Document
  readonly sections: readonly LocatedSection[]
  readonly placed: number
  readonly missing: readonly MissingFigure[]
  /** Sections whose opening does not stand in the text; their figures were looked for in the one before. */
  readonly lost: readonly Section[]
  /** Numbers that are no recorded figure, in all sections. */
  readonly unaccounted: number
}

export function locateFigures(
  original: string,
  document: Document,
  lookups: Lookups,
): LocatedOriginal {
  const folded = fold(original)
  const sections = markedSections(document.id, lookups)
  const { slices, lost } = sliceByMarks(folded.text, sections.map(markWordings))
  const hostOf = hosts(sections, lost)
  const statements = lookups.statementsByDocument.get(document.id) ?? []

  const located: LocatedSection[] = []
  const missing: MissingFigure[] = []
  for (const { mark, start, end } of slices) {
    const section = sections[mark]
    const text = folded.text.slice(start, end)
    const here = statements.filter((each) => (hostOf.get(each.section) ?? -1) === mark)
    const places = placeTokens(text, here, ({ token }) => foldedText(token))
    const others = numbersOutside([...places.values()], text)
    const back = (span: Span) => backToOriginal(folded, start, span)
    located.push({
      section,
      start: folded.at[start] ?? original.length,
      end: folded.at[end] ?? original.length,
      figures: [...places]
        .map(([statement, span]) => ({ statement, ...back(span) }))
        .sort((a, b) => a.start - b.start),
      others: others.map(back),
    })
    for (const statement of here.filter((each) => !places.has(each))) {
      const sectionFound = statement.section === section?.path
      const instead = sectionFound ? alike(statement, others, text) : []
      missing.push({ statement, sectionFound, instead })
    }
  }
  return {
    document,
    sections: located.filter(({ start, end }) => end > start),
    placed: located.reduce((sum, { figures }) => sum + figures.length, 0),
    missing,
    lost: lost.flatMap((index) => sections[index] ?? []),
    unaccounted: located.reduce((sum, { others }) => sum + others.length, 0),
  }
}

/** Path → index of the section that holds its text: itself, or the last one found before it (-1: none). */
function hosts(sections: readonly Section[], lost: readonly number[]): ReadonlyMap<string, number> {
  let host = -1
  return new Map(
    sections.map(({ path }, index) => {
      if (!lost.includes(index)) host = index
      return [path, host]
    }),
  )
}

const numbersOutside = (places: readonly Span[], text: string): Span[] =>
  scanNumbers(text).filter(
    (hit) => !places.some(({ start, end }) => start <= hit.start && hit.end <= end),
  )

/** Half-open in both texts; the last folded character stands for one character of the original. */
function backToOriginal({ at }: Folded, offset: number, { start, end }: Span): Span {
  const first = at[offset + start] ?? 0
  const last = at[offset + end - 1] ?? first
  return { start: first, end: last + 1 }
}

/** What may have taken the place of a figure: numbers of the section with its unit, at most three. */
function alike({ quantity }: Statement, others: readonly Span[], text: string): string[] {
  const unit = foldedText(quantity.unit)
  return others
    .map(({ start, end }) => {
      const number = text.slice(start, end)
      const after = text.slice(end, end + unit.length)
      if (unit === '' || number.includes(unit)) return number
      return after === unit ? number + after : ''
    })
    .filter(Boolean)
    .slice(0, 3)
}
