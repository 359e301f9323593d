/** Every printed statement, document by document and section by section. Pure. */
import { documentDate } from './citation.ts'
import type { Document, Section, Statement } from './dataset.ts'
import { groupBy, sectionKey, type Lookups } from './lookups.ts'
import { compareCodeUnits } from './period.ts'

export interface SectionStatements {
  readonly section: Section
  readonly statements: readonly Statement[]
}

export interface DocumentStatements {
  readonly document: Document
  readonly count: number
  readonly sections: readonly SectionStatements[]
}

/** Base documents before supplementary ones; in each the leading first, among equals the newest. */
export function compareDocuments(a: Document, b: Document): number {
  return (
    Number(a.collection !== 'base') - Number(b.collection !== 'base') ||
    a.rank - b.rank ||
    compareCodeUnits(documentDate(b), documentDate(a))
  )
}

/** The statements under the documents and sections that print them; none is lost, none stands twice. */
export function statementsByDocument(
  statements: readonly Statement[],
  lookups: Lookups,
): readonly DocumentStatements[] {
  const wanted = new Set(statements)
  const printed = lookups.dataset.sections
    .map((section) => ({
      section,
      statements: (
        lookups.statementsBySection.get(sectionKey(section.document, section.path)) ?? []
      ).filter((statement) => wanted.has(statement)),
    }))
    .filter((each) => each.statements.length)
  return [...groupBy(printed, ({ section }) => [section.document])]
    .flatMap(([id, sections]): DocumentStatements[] => {
      const document = lookups.documents.get(id)
      const count = sections.reduce((sum, { statements }) => sum + statements.length, 0)
      return document ? [{ document, count, sections }] : []
    })
    .sort((a, b) => compareDocuments(a.document, b.document))
}
